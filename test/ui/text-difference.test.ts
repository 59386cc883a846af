import fc from "fast-check";
import { differences } from "../../src/ui/check/text-difference";

const marked = (before: string, after: string) =>
  differences(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `-[${text}]`, come: `+[${text}]` })[kind])
    .join("");

test.each([
  ["≥10 次", "≥10次", "≥10-[ ]次"],
  ["冀联发[2021]56号文件", "冀联发〔2021〕56号", "冀联发-[[]+[〔]2021-[]]+[〕]56号-[文件]"],
  ["95%", "≥95%", "+[≥]95%"],
  ["（空）", "0", "-[（空）]+[0]"],
  ["相同", "相同", "相同"],
  ["", "", ""],
])("%s → %s", (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test("what stayed and went is the old text, what stayed and came the new one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const without = (kind: string) =>
        differences(before, after)
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(without("come")).toBe(before);
      expect(without("gone")).toBe(after);
    }),
  );
});

test("two long texts are told apart without delay", () => {
  const before = "甲".repeat(5000) + "乙";
  const after = "乙".repeat(5000) + "甲";
  expect(differences(before, after).map(({ kind }) => kind)).toEqual(["gone", "come"]);
});
