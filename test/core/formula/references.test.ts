import { formulaCopier, moveReferences, quoteSheet } from "../../../src/core";

/** Everything of the sheet 表 from the third row on goes two rows down. */
function moved(formula: string): string {
  return moveReferences(formula, ({ sheet, area }) => {
    if (sheet !== undefined && sheet !== "表") return { sheet, area };
    const down = (row: number) => (row >= 2 ? row + 2 : row);
    return { sheet, area: { ...area, top: down(area.top), bottom: down(area.bottom) } };
  });
}

test.each([
  ["A3", "A5"],
  ["A2", "A2"],
  ["SUM(A1:A3)", "SUM(A1:A5)"],
  ["$A$3+A$3+$A3", "$A$5+A$5+$A5"],
  ["3:4", "5:6"],
  ["$3:$4", "$5:$6"],
  ["A:B", "A:B"],
  ["表!A3&'表'!A3", "表!A5&'表'!A5"],
  ["乙!A3", "乙!A3"],
  ["'1月'!A3", "'1月'!A3"],
  ["[1]表!A3", "[1]表!A3"],
  ["'[别的.xlsx]表'!A3", "'[别的.xlsx]表'!A3"],
  ['"A3"&A3', '"A3"&A5'],
  ['"说""A3"""&A3', '"说""A3"""&A5'],
  ["LOG10(A3)", "LOG10(A5)"],
  ["表1[[#All],[A3]]+A3", "表1[[#All],[A3]]+A5"],
  ["合计A3+A3", "合计A3+A5"],
  ["_xlfn.CONCAT(A3)", "_xlfn.CONCAT(A5)"],
  ["1E3+A3", "1E3+A5"],
  ["A1:INDEX(B3:B9,2)", "A1:INDEX(B5:B11,2)"],
  ["{3,4}+A3", "{3,4}+A5"],
  ["TRUE+ABCD3", "TRUE+ABCD3"],
])("%s after two rows came in reads %s", (formula, expected) => {
  expect(moved(formula)).toBe(expected);
});

test("a reference to what is gone says so", () => {
  expect(
    moveReferences("SUM(A1,表!B2)", ({ sheet }) =>
      sheet === undefined ? { sheet, area: corner } : undefined,
    ),
  ).toBe("SUM(A1,#REF!)");
});

const corner = { top: 0, left: 0, bottom: 0, right: 0 };

test("a reference takes the new name of its sheet, with quotes where it needs them", () => {
  const rename = (name: string) => moveReferences("旧!A1", ({ area }) => ({ sheet: name, area }));
  expect([rename("新"), rename("新 名"), rename("1月"), rename("A1"), rename("it's")]).toEqual([
    "新!A1",
    "'新 名'!A1",
    "'1月'!A1",
    "'A1'!A1",
    "'it''s'!A1",
  ]);
  expect(quoteSheet("R1C1")).toBe("'R1C1'");
});

test.each([
  ["A1*$B$1+C$1+$D1", 2, 1, "B3*$B$1+D$1+$D3"],
  ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
  ["A:A", 1, 1, "B:B"],
  ["乙!A1", 1, 1, "乙!B2"],
  ["A1", -1, 0, "A1048576"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
])("%s copied by %i rows and %i columns reads %s", (formula, rows, columns, expected) => {
  expect(formulaCopier(formula)(rows, columns)).toBe(expected);
});
