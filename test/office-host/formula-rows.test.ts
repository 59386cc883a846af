import { formulaAfter } from "./model/formula-rows";

test.each([
  ["=A2+A3", "=A2+A5"],
  ["=$A$3&A$3&$A3", "=$A$5&A$5&$A5"],
  ["=SUM(A1:A3)", "=SUM(A1:A5)"],
  ["=SUM(A1:A2)", "=SUM(A1:A2)"],
  ["=SUM(A:A,3:4)", "=SUM(A:A,5:6)"],
  ["=乙!A3+'丙 丁'!A3", "=乙!A3+'丙 丁'!A3"],
  ["=表!A3+'表'!$A$3:$B$4", "=表!A5+'表'!$A$5:$B$6"],
  ['="A3"&"说""A3"""&A3', '="A3"&"说""A3"""&A5'],
  ["=LOG10(A3)", "=LOG10(A5)"],
  ["=合计A3", "=合计A3"],
  ["=[1]表!A3", "=[1]表!A3"],
  ["='[别的.xlsx]表'!A3", "='[别的.xlsx]表'!A3"],
  ["=A3%*1.5E3", "=A5%*1.5E3"],
])("two rows inserted above the third: %s becomes %s", (formula, after) => {
  expect(formulaAfter(formula, "表", { sheet: "表", row: 2, count: 2 })).toBe(after);
});

test.each([
  ["=A2+A5", "=A2+A3"],
  ["=A3", "=#REF!"],
  ["=SUM(A1:A5)", "=SUM(A1:A3)"],
  ["=SUM(A3:A5)", "=SUM(A3:A3)"],
  ["=SUM(A1:A4)", "=SUM(A1:A2)"],
  ["=SUM(A3:A4)+3:4", "=SUM(#REF!)+#REF!"],
])("the third and fourth row deleted: %s becomes %s", (formula, after) => {
  expect(formulaAfter(formula, "表", { sheet: "表", row: 2, count: -2 })).toBe(after);
});

test("a formula on another sheet follows by name only", () => {
  const move = { sheet: "表", row: 0, count: 1 };
  expect(formulaAfter("=A1+表!A1", "别处", move)).toBe("=A1+表!A2");
});
