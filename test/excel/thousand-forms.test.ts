import { workbookOfForms } from "../../bench/forms";
import { readForms } from "../../src/core";
import { openExcel } from "./open-excel";

const fiveMegabytes = 5 * 1024 * 1024;
const maximum = (numbers: readonly number[]) => Math.max(...numbers);

/** Ten sheets of ten forms, ten times over. */
const hundred = workbookOfForms(100);
const thousandForms = {
  ...hundred,
  sheets: Array.from({ length: 10 }, (_, time) =>
    hundred.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}（${time + 1}）` })),
  ).flat(),
};

/** Reads the first sheets, each of ten forms, and gives what that took. */
async function readSheets(count: number) {
  const workbook = { ...thousandForms, sheets: thousandForms.sheets.slice(0, count) };
  const { host, office } = openExcel(workbook);
  const snapshot = await host.read({ kind: "workbook" });
  expect(snapshot.sheets).toHaveLength(count);
  expect(snapshot.sheets.map(({ merges }) => merges?.length)).toEqual(
    workbook.sheets.map(({ merges }) => merges?.length),
  );
  const answered = office.trips.filter(({ responseBytes }) => responseBytes > 0);
  return { snapshot, trips: office.trips, answered };
}

test("500 forms on 50 sheets fit into two round trips below 5 MB", async () => {
  const { trips } = await readSheets(50);
  expect(trips).toHaveLength(2);
  expect(maximum(trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(fiveMegabytes);
  expect(maximum(trips.map(({ responseBytes }) => responseBytes))).toBeLessThan(fiveMegabytes);
});

test("1000 forms on 100 sheets, which are more than 5 MB, are read in parts of at most 4 MB", async () => {
  const { snapshot, trips, answered } = await readSheets(100);
  expect(readForms(snapshot)).toHaveLength(1_000);
  // The names of the sheets, the attempt at once that Excel refuses, how far each sheet reaches, contents, merged areas.
  expect(trips.length).toBeLessThanOrEqual(10);
  expect(trips.length - answered.length).toBe(1);
  expect(maximum(trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
  expect(maximum(answered.map(({ responseBytes }) => responseBytes))).toBeLessThan(4_000_000);
});
