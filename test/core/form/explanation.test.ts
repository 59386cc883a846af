import {
  type FormExplanation,
  type LayoutProfile,
  type WorkbookSnapshot,
  correctColumn,
  correctField,
  emptyLayoutProfile,
  explainForm,
  explainLostHeader,
  formatCell,
  readWorkbook,
} from "../../../src/core";
import { openSample } from "../../fixtures";
import { sheet, withMerges, workbookOf } from "../sheet";

/** Of the form with this number, in the order of the first sheet that has any. */
function explain(workbook: WorkbookSnapshot, number = 0, layout?: LayoutProfile): FormExplanation {
  const reading = readWorkbook(workbook, layout).sheets.find(({ forms }) => forms.length > 0);
  const form = reading?.forms[number];
  if (!reading || !form) throw new Error("There is no such form.");
  return explainForm(workbook, reading, form, layout);
}

const headersOf = ({ headers }: FormExplanation) =>
  headers.map(({ at, text, role }) => [formatCell(at), text, role]);
const labelsOf = ({ labels }: FormExplanation) =>
  labels.map(({ at, text, name, field }) => [formatCell(at), text, name, field && formatCell(field.at)]);

const odd = workbookOf(sheet`
  | 事项名   | 业务培训 |          |          |        |
  | 预算数   | 1.00     | 经办科室 | 政工科   |        |
  | 绩效目标 | 今年培训全县妇女干部不少于一百人，提高她们的履职能力 | | | |
  | 一级指标 | 二级指标 | 三级指标 | 考核要求 | 目标值 |
  | 产出指标 | 数量指标 | 培训人数 | ≥100人   | 备用   |
`);

test("every header says what it was taken for, those that nobody knows included", () => {
  expect(headersOf(explain(odd))).toEqual([
    ["A4", "一级指标", "level1"],
    ["B4", "二级指标", "level2"],
    ["C4", "三级指标", "level3"],
    ["D4", "考核要求", undefined],
    ["E4", "目标值", "indicatorValue"],
  ]);
});

test("every label says which field it names and where that was read, and short texts that nobody knows are listed", () => {
  expect(labelsOf(explain(odd))).toEqual([
    ["A2", "预算数", "budgetedAmount", "B2"],
    ["A3", "绩效目标", "performanceTarget", "B3"],
    ["A1", "事项名", undefined, undefined],
    ["B1", "业务培训", undefined, undefined],
    ["C2", "经办科室", undefined, undefined],
    ["D2", "政工科", undefined, undefined],
  ]);
});

test("what the user has taught is what is explained", () => {
  const columns = correctColumn(emptyLayoutProfile, "考核要求", "indicatorValue");
  const layout = correctField(correctColumn(columns, "目标值", "none"), "事项名", "projectName");
  const taught = explain(odd, 0, layout);
  expect(headersOf(taught).slice(3)).toEqual([
    ["D4", "考核要求", "indicatorValue"],
    ["E4", "目标值", "other"],
  ]);
  expect(labelsOf(taught)[0]).toEqual(["A1", "事项名", "projectName", "B1"]);
});

test("a column that the user does not want ends the one before it", () => {
  const drawn = workbookOf(sheet`
    | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标说明 | 指标值 |
    | 产出指标 | 数量指标 | 培训人数 |          | 内部资料 | ≥100人 |
  `);
  const layout = correctColumn(emptyLayoutProfile, "指标说明", "none");
  const [reading] = readWorkbook(drawn, layout).sheets;
  expect(reading?.forms[0]?.indicators[0]?.description?.text).toBe("");
});

test("a header over two lines is explained by the line that counts; a label with its value stands in one cell", () => {
  const drawn = withMerges(
    sheet`
      | 项目名称：培训班 |          |          |      |      |
      | 一级指标         | 二级指标 | 三级指标 | 指标值 |    |
      |                  |          |          | 符号 | 数值 |
      | 产出指标         | 数量指标 | 培训人数 | ≥    | 100  |
    `,
    "D2:E2",
  );
  const found = explain(workbookOf(drawn));
  expect(headersOf(found).slice(3)).toEqual([
    ["D3", "符号", "comparatorLike"],
    ["E3", "数值", "indicatorValue"],
  ]);
  expect(labelsOf(found)).toEqual([["A1", "项目名称", "projectName", "A1"]]);
});

test("the second of several forms is explained by its own words", async () => {
  const sample = await openSample("linxi-2023");
  const second = explain(sample, 1);
  const name = second.labels.find(({ name: field }) => field === "projectName");
  expect(name?.field?.text).toBe(
    readWorkbook(sample).sheets.flatMap(({ forms }) => forms)[1]?.fields.projectName?.text,
  );
  expect(second.labels.filter(({ name: field }) => field === "planMonth")).toHaveLength(4);
  expect(second.labels.filter(({ name: field }) => field === undefined)).toEqual([]);
  expect(new Set(second.labels.map(({ at }) => at.row)).size).toBeLessThan(9);
});

test("of forms side by side each is explained by its own columns", () => {
  const drawn = workbookOf(sheet`
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 培训人数 | ≥10人  |  | 产出指标 | 数量指标 | 会议场次 | ≥2次   |
  `);
  expect(headersOf(explain(drawn, 0)).map(([cell]) => cell)).toEqual(["A1", "B1", "C1", "D1"]);
  expect(headersOf(explain(drawn, 1)).map(([cell]) => cell)).toEqual(["F1", "G1", "H1", "I1"]);
});

test("the header of a table that lacks one column is explained, so that the missing one can be taught", () => {
  const lost = workbookOf(sheet`
    | 一级指标 | 二级指标 | 三级指标 | 考核要求 |
    | 产出指标 | 数量指标 | 培训人数 | ≥100人   |
  `);
  expect(explainLostHeader(lost, "表").map(({ text, role }) => [text, role])).toEqual([
    ["一级指标", "level1"],
    ["二级指标", "level2"],
    ["三级指标", "level3"],
    ["考核要求", undefined],
  ]);
  expect(explainLostHeader(workbookOf(sheet`| 填表说明 |`), "表")).toEqual([]);
});
