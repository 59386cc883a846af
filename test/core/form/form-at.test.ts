import { formAt, parseArea, readForms } from "../../../src/core";
import { sheet, workbookOf } from "../sheet";

const forms = readForms(
  workbookOf(
    sheet`
      | 讲座一览 |          |          |        |
      | 项目名称 | 讲座     |          |        |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 讲座场次 | ≥10次  |
      |          |          |          |        |
      | 项目名称 | 展览     |          |        |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 展览场次 | ≥10次  |
    `,
  ),
);

test.each([
  ["a cell of the table", "C4", "讲座"],
  ["a field above it", "A2", "讲座"],
  ["beside it, in its rows", "H8", "展览"],
  ["from above into it", "A1:A3", "讲座"],
  ["both, the first one counts", "A4:A8", "讲座"],
  ["between both", "A5", undefined],
  ["below all forms", "A20", undefined],
])("%s", (_what, a1, project) => {
  const area = parseArea(a1);
  const selected = area && { sheet: "表", ...area };
  expect(formAt(forms, selected)?.fields.projectName?.value).toBe(project);
});

test("a selection on another sheet, or none, means no form", () => {
  expect(formAt(forms, { sheet: "别的表", top: 3, left: 0, bottom: 3, right: 0 })).toBeUndefined();
  expect(formAt(forms, undefined)).toBeUndefined();
});
