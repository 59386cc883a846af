import { refusingNewerThan } from "./api-levels";

const isKnown = (apiLevel: number, className: string, member: string) => {
  try {
    refusingNewerThan(apiLevel)({ className }, member);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ["Range", "values", 1],
  ["Range", "getMergedAreasOrNullObject", 13],
  ["Range", "valuesAsJson", 16],
  ["Range", "copyFrom", 9],
  ["Worksheet", "getRanges", 9],
  ["NoteCollection", "add", 18],
])("%s.%s is known from ExcelApi 1.%d on", (className, member, level) => {
  expect(isKnown(level, className, member)).toBe(true);
  expect(isKnown(level - 1, className, member)).toBe(false);
});
