import fc from "fast-check";
import { type SheetSnapshot, checkWorkbook, fillMissing, findProfile, readForms } from "../../../src/core";
import { randomInsertion } from "../../host/random-forms";
import { sheet, withMerges, workbookOf } from "../sheet";
import { changed, formOf, insertedInto, pathsOf, textsOf } from "./rows-after";

function fill(drawn: SheetSnapshot) {
  const snapshot = workbookOf(drawn);
  const result = fillMissing(snapshot, formOf(snapshot));
  if ("problem" in result) throw new Error(result.problem);
  const after = insertedInto(drawn, result.change);
  const found = checkWorkbook(workbookOf(after)).diagnostics;
  return {
    ...result,
    sheet: after,
    paths: pathsOf(formOf(workbookOf(after))),
    missing: found.filter(({ ruleId }) => ruleId === "level2-missing"),
    left: found.filter(({ ruleId }) => ruleId === "placeholder-left").map(({ at }) => at.row),
  };
}

const lacking = withMerges(
  sheet`
    | 一级指标 | 二级指标     | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
    | 产出指标 | 数量指标     | 培训人数 | 参训的人数   | ≥10人  | 计划           |
    |          | 时效指标     | 完成时间 | 完成的期限   | 6月底  | 计划           |
    | 效益指标 | 社会效益指标 | 受益人数 | 受益的人数   | ≥10人  | 往年           |
  `,
  "A2:A3",
);

test("each second level that is missing gets a row to fill in, and then none is", () => {
  const { paths, missing, left, rows, change, sheet: after } = fill(lacking);
  expect(paths).toEqual([
    "产出 › 数量 › 培训人数",
    "产出 › 质量 › __",
    "产出 › 时效 › 完成时间",
    "产出 › 成本 › __",
    "效益 › 社会效益 › 受益人数",
  ]);
  expect(textsOf(after)[2]).toEqual(["", "质量指标", "__", "（待填）", "≥__%", "（待填）"]);
  expect(missing).toEqual([]);
  expect(rows).toEqual([2, 4]);
  expect(new Set(left)).toEqual(new Set(rows));
  expect(change.title).toBe("补齐缺项：质量指标、成本指标");
});

test("a row that waits for an indicator is written into, whatever strokes are in it", () => {
  const waiting = withMerges(
    sheet`
      | 一级指标 | 二级指标     | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
      | 产出指标 | 数量指标     | 培训人数 | 参训的人数   | ≥10人  | 计划           |
      |          | 质量指标     | 指标1    |              |        |                |
      |          | 时效指标     | /        | /            | /      | /              |
      |          | 成本指标     | 培训费   | 全部费用     | ≤5万元 | 计划           |
      | 效益指标 | 社会效益指标 |          |              |        |                |
    `,
    "A2:A5",
  );
  const { paths, missing, rows, change } = fill(waiting);
  expect(paths).toEqual([
    "产出 › 数量 › 培训人数",
    "产出 › 质量 › __",
    "产出 › 时效 › __",
    "产出 › 成本 › 培训费",
    "效益 › 社会效益 › __",
  ]);
  expect(missing).toEqual([]);
  expect(rows).toEqual([2, 3, 5]);
  expect(change.operations.every(({ kind }) => kind === "setCell")).toBe(true);
});

test("what the profile does not ask for is not filled in", () => {
  const snapshot = workbookOf(lacking);
  const profile = findProfile("mof-2021");
  if (!profile) throw new Error("The profile is there.");
  const result = fillMissing(snapshot, formOf(snapshot), { profile });
  expect(result).toMatchObject({ rows: [2], change: { title: "补齐缺项：质量指标" } });
});

test("a form that lacks nothing, or takes no rows, says so", () => {
  const whole = fill(lacking).sheet;
  expect(fillMissing(workbookOf(whole), formOf(workbookOf(whole)))).toEqual({ problem: "nothingMissing" });
  const locked = workbookOf({ ...lacking, isProtected: true });
  expect(fillMissing(locked, formOf(locked))).toEqual({ problem: "sheetProtected" });
});

test.each([true, false])(
  "whatever is missing from a form, merges known: %s, is not missing any longer",
  (isKnown) => {
    fc.assert(
      fc.property(randomInsertion, ({ workbook, chosen }) => {
        const sheets = workbook.sheets.map((each) => (isKnown ? each : { ...each, merges: undefined }));
        const snapshot = { ...workbook, sheets };
        const form = readForms(snapshot)[chosen];
        const result = form && fillMissing(snapshot, form);
        if (!result || "problem" in result) return;
        const { forms } = checkWorkbook(changed(snapshot, result.change));
        const missing = forms[chosen]?.diagnostics.filter(({ ruleId }) => ruleId === "level2-missing");
        expect(missing).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
);
