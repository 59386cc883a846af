import { type SheetSnapshot, findAgain, safeFixes } from "../../src/core";
import { sheet, workbookOf } from "./sheet";

const before = sheet`
  | 项目名称 | 甲       |          |         |
  | 一级指标 | 二级指标 | 三级指标 | 指标值  |
  | 产出指标 | 数量指标 | 讲座场次 | ≥10␣次  |
  | 产出指标 | 数量指标 | 展览场次 | ≥10␣次  |
  | 项目名称 | 乙       |          |         |
  | 一级指标 | 二级指标 | 三级指标 | 指标值  |
  | 产出指标 | 数量指标 | 讲座场次 | ≥10␣次  |
`;
const at = (row: number, column: number) => ({ sheet: "表", row, column });
const fix = (row: number) => ({
  title: "改为“≥10次”",
  operations: [{ kind: "setCell" as const, at: at(row, 3), expect: "≥10 次", write: "≥10次" }],
});
const again = (row: number, after: SheetSnapshot) =>
  findAgain(fix(row), workbookOf(before), workbookOf(after));

const moved = sheet`
  | 说明     |          |          |         |
  |          | 项目名称 | 甲       |          |         |
  |          | 一级指标 | 二级指标 | 三级指标 | 指标值  |
  |          | 产出指标 | 数量指标 | 赠书册数 | ≥3册    |
  |          | 产出指标 | 数量指标 | 讲座场次 | ≥10␣次  |
  |          | 产出指标 | 数量指标 | 展览场次 | ≥10␣次  |
  |          | 项目名称 | 乙       |          |         |
  |          | 一级指标 | 二级指标 | 三级指标 | 指标值  |
  |          | 产出指标 | 数量指标 | 讲座场次 | ≥10␣次  |
`;

test.each([
  [2, 4],
  [3, 5],
  [6, 8],
])("the value of row %s is found in row %s after rows and a column came in", (row, now) => {
  expect(again(row, moved)?.operations).toEqual([{ ...fix(row).operations[0], at: at(now, 4) }]);
});

test("every safe fix of one reading is found in the other", () => {
  const all = safeFixes(workbookOf(before));
  expect(all?.operations).toHaveLength(3);
  expect(all && findAgain(all, workbookOf(before), workbookOf(moved))?.operations).toHaveLength(3);
});

test("a field above the table is found by its label", () => {
  const change = {
    title: "",
    operations: [{ kind: "setCell" as const, at: at(0, 1), expect: "甲", write: "丙" }],
  };
  expect(findAgain(change, workbookOf(before), workbookOf(moved))?.operations).toMatchObject([
    { at: at(1, 2) },
  ]);
});

test.each([
  [
    "another value",
    sheet`
    | 项目名称 | 甲       |          |        |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 讲座场次 | ≥12次  |
  `,
  ],
  [
    "no such indicator",
    sheet`
    | 项目名称 | 甲       |          |        |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 讲座次数 | ≥10␣次 |
  `,
  ],
  [
    "two of that name",
    sheet`
    | 项目名称 | 甲       |          |        |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 讲座场次 | ≥10␣次 |
    | 产出指标 | 数量指标 | 讲座场次 | ≥10␣次 |
  `,
  ],
  [
    "two projects of that name",
    sheet`
    | 项目名称 | 甲       |          |        |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 讲座场次 | ≥10␣次 |
    | 项目名称 | 甲       |          |        |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 讲座场次 | ≥10␣次 |
  `,
  ],
  ["no form any more", sheet`| 甲 |`],
])("%s: nothing is certain", (_, after) => {
  expect(again(2, after)).toBeUndefined();
});

test("a change that does more than write cells stays as it is", () => {
  const rows = { title: "", operations: [{ kind: "insertRows" as const, sheet: "表", row: 3, count: 1 }] };
  expect(findAgain(rows, workbookOf(before), workbookOf(moved))).toBeUndefined();
});
