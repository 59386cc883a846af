import {
  applyChange,
  cellAt,
  checkWorkbook,
  findSheet,
  invertChange,
  reportChange,
  reportCsv,
  reportLines,
  waiverFor,
} from "../../../src/core";
import { openSample } from "../../fixtures";
import { sheet, workbookOf } from "../sheet";

test("a report is a new dated sheet with a line for every finding, and can be taken back", async () => {
  const sample = await openSample("linxi-2023");
  const result = checkWorkbook(sample);
  const change = reportChange(sample, result, "2026-11-22");
  const applied = applyChange(sample, change);
  if (applied.kind === "refused") throw new Error("A new sheet is always possible.");
  const report = findSheet(applied.snapshot, "检查报告2026-11-22");
  expect(applied.snapshot.sheets.at(-1)).toBe(report);
  expect(report?.rows).toHaveLength(3 + result.diagnostics.length);
  expect(report?.rows[2]?.map((cell) => cell?.text)).toEqual([
    ..."序号 项目 位置 级别 问题 依据 建议 单位答复".split(" "),
  ]);
  expect(report?.rows[3]?.map((cell) => cell?.text)).toEqual([
    "1",
    "“光彩事业”专项经费",
    "预算项目绩效目标!G4",
    "建议",
    "其他资金是空的，财政资金等于预算数。",
    "财政审核通行要求（填报完整、表述明确）。",
    "没有其他资金就写0。",
  ]);
  expect(change.operations).toContainEqual({
    kind: "hyperlink",
    at: { sheet: "检查报告2026-11-22", row: 3, column: 2 },
    target: { sheet: "预算项目绩效目标", row: 3, column: 6 },
  });
  expect(applyChange(applied.snapshot, invertChange(change))).toMatchObject({
    kind: "applied",
    snapshot: sample,
  });
});

test("a second report of the day stands beside the first", async () => {
  const sample = await openSample("changli-2021");
  const first = applyChange(sample, reportChange(sample, checkWorkbook(sample), "2026-11-22"));
  if (first.kind === "refused") throw new Error("A new sheet is always possible.");
  const again = applyChange(
    first.snapshot,
    reportChange(first.snapshot, checkWorkbook(first.snapshot), "2026-11-22"),
  );
  if (again.kind === "refused") throw new Error("A new sheet is always possible.");
  expect(again.snapshot.sheets.map(({ name }) => name).slice(-2)).toEqual([
    "检查报告2026-11-22",
    "检查报告2026-11-22(2)",
  ]);
});

const drawn = workbookOf(sheet`
  | 项目名称 | =cmd |
  | 二级指标 | 三级指标 | 指标值 |
  | 时效指标 | 换届及时性 | 按时完成 |
`);

test("waived findings are printed with their reason", () => {
  const [checked] = checkWorkbook(drawn).forms;
  const found = checked?.diagnostics.find(({ ruleId }) => ruleId === "timeliness-vague");
  if (!checked || !found) throw new Error("There is a finding to waive.");
  const waivers = [waiverFor(drawn, checked.form, found, "本项目不适用")];
  const lines = reportLines(checkWorkbook(drawn, { waivers }));
  expect(lines.filter(({ reply }) => reply !== "").map(({ reply, at }) => [reply, at.row])).toEqual([
    ["忽略：本项目不适用", 2],
  ]);
});

test("in CSV a cell that begins like a formula stays text, and quotes are doubled", () => {
  const csv = reportCsv([{ file: '预算"甲".xlsx', result: checkWorkbook(drawn) }]);
  expect(csv.startsWith('\ufeff"文件",')).toBe(true);
  expect(csv).toContain('"预算""甲"".xlsx"');
  expect(csv).toContain('"\'=cmd"');
  expect(csv).not.toMatch(/"=/u);
});

test("the cells of a report are text, whatever the forms say", () => {
  const applied = applyChange(drawn, reportChange(drawn, checkWorkbook(drawn), "2026-11-22"));
  if (applied.kind === "refused") throw new Error("A new sheet is always possible.");
  const cell = cellAt(applied.snapshot, { sheet: "检查报告2026-11-22", row: 3, column: 1 });
  expect(cell).toMatchObject({ value: "=cmd", text: "=cmd" });
  expect(cell?.formula).toBeUndefined();
});
