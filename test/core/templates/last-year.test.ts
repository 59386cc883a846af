import fc from "fast-check";
import {
  type PerformanceForm,
  type ReviewNote,
  type SheetSnapshot,
  applyChange,
  checkWorkbook,
  draftFromForm,
  insertForm,
  readForms,
} from "../../../src/core";
import { openSample, openTable } from "../../fixtures";
import { cleanForm } from "../rules/clean-form";
import { sheet, sheetOf, workbookOf } from "../sheet";

function formOf(drawn: SheetSnapshot): PerformanceForm {
  const [form] = readForms(workbookOf(drawn));
  if (!form) throw new Error("No form on the sheet.");
  return form;
}

/** A form of 2023 that says one thing, in a field or as an indicator's value. */
function targetOf2023(performanceTarget: string): PerformanceForm {
  return formOf(
    sheetOf([
      ["绩效目标表（2023年度）", "", "", ""],
      ["绩效目标", performanceTarget, "", ""],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "时效指标", "完成时间", "12月底前"],
    ]),
  );
}

function valueOf2023(indicatorValue: string): PerformanceForm {
  return formOf(
    sheetOf([
      ["绩效目标表（2023年度）", "", "", ""],
      ["绩效目标", "完成任务。", "", ""],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "时效指标", "完成时间", indicatorValue],
    ]),
  );
}

function noteOn(notes: readonly ReviewNote[], field: string): ReviewNote["what"] | undefined {
  return notes.find(({ place }) => place.kind === "field" && place.field === field)?.what;
}

describe("years in text", () => {
  test.each([
    ["取得2023年度“五好”荣誉。", "取得2024年度“五好”荣誉。", "yearMoved"],
    ["2023年底前完成，2023年11月验收。", "2024年底前完成，2024年11月验收。", "yearMoved"],
    ["从2023年7月至2024年1月提供服务。", "从2024年7月至2025年1月提供服务。", "yearMoved"],
    ["2023年1月-12月开展培训。", "2024年1月-12月开展培训。", "yearMoved"],
    ["截至2023年底办结。", "截至2024年底办结。", "yearMoved"],
    ["２０２３年举办培训。", "2024年举办培训。", "yearMoved"],
    ["按冀联发〔2022〕5号和冀财社2023152号文件办。", "按冀联发〔2022〕5号和冀财社2023152号文件办。", "kept"],
    ["较2022年增长5%。", "较2022年增长5%。", "yearLeft"],
    ["执行《2023年培训计划》，2023年办2期。", "执行《2023年培训计划》，2024年办2期。", "yearLeft"],
    ["支付2022年工程尾款。", "支付2022年工程尾款。", "yearLeft"],
    ["商会建于1998年。", "商会建于1998年。", "kept"],
    ["到2030年建成体系。", "到2030年建成体系。", "kept"],
    ["2023年以来持续提升。", "2023年以来持续提升。", "yearLeft"],
    ["培训2023人次。", "培训2023人次。", "kept"],
  ])("%s", (before, after, what) => {
    const { draft, toReview } = draftFromForm(targetOf2023(before), 2024);
    expect(draft.performanceTarget).toBe(after);
    expect(noteOn(toReview, "performanceTarget")).toBe(what);
  });

  test("a form that is two years old moves on by two", () => {
    const { draft } = draftFromForm(targetOf2023("2023年办2期。"), 2025);
    expect(draft.performanceTarget).toBe("2025年办2期。");
  });
});

test("a document number stays whatever its year, with whatever brackets", () => {
  const brackets = fc.constantFrom("〔〕", "[]", "【】", "（）", "()");
  const codes = fc.constantFrom("冀财行", "临联发", "国办发", "津财基指");
  const years = fc.integer({ min: 2019, max: 2024 });
  fc.assert(
    fc.property(
      codes,
      brackets,
      years,
      fc.integer({ min: 1, max: 999 }),
      (code, [open, close], year, serial) => {
        const cited = `${code}${open}${year}${close}${serial}号`;
        const { draft } = draftFromForm(targetOf2023(`按${cited}，2023年办2期。`), 2024);
        expect(draft.performanceTarget).toBe(`按${cited}，2024年办2期。`);
      },
    ),
  );
});

describe("values", () => {
  test.each([
    ["2023年12月底前", "2024年12月底前", "yearMoved"],
    ["2023.07-2024.01", "2024.07-2025.01", "yearMoved"],
    ["2023-12-31前", "2024-12-31前", "yearMoved"],
    ["2022年10月-2023年12月", "2022年10月-2024年12月", "yearLeft"],
    ["12月底前", "12月底前", "kept"],
    ["≥2023元", "≥2023元", "kept"],
    ["≥95%", "≥95%", "kept"],
    ["达到2023年度考核标准", "达到2024年度考核标准", "yearMoved"],
  ])("%s", (before, after, what) => {
    const { draft, toReview } = draftFromForm(valueOf2023(before), 2024);
    expect(draft.indicators.map(({ indicatorValue }) => indicatorValue)).toEqual([after]);
    const place = { kind: "indicator", index: 0, level3: "完成时间", part: "indicatorValue" };
    expect(toReview).toContainEqual({ place, what, before, after });
  });

  test("a value kept in three columns becomes one", () => {
    const form = formOf(sheet`
      | 项目名称 | 巡查 |  |  |  |  |
      | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
      | 产出指标 | 数量指标 | 巡查次数 | ≥ | 12 | 次 |
    `);
    expect(draftFromForm(form, 2024).draft.indicators[0]?.indicatorValue).toBe("≥12次");
  });
});

describe("a whole form", () => {
  const { draft, toReview } = draftFromForm(formOf(cleanForm), 2024);

  test("names, sums, plan and indicators are carried over; the code is given out anew", () => {
    expect(draft).toMatchObject({
      layout: "hebei",
      budgetYear: 2024,
      projectCode: "",
      projectName: "民营企业培训经费",
      amountUnit: "万元",
      budgetedAmount: 5,
      fiscalFunds: 5,
      otherFunds: 0,
      expenditurePlan: [0.1, 0.5, 0.9, 1],
    });
    expect(draft.indicators.map(({ level3 }) => level3)).toHaveLength(9);
    expect(draft.indicators[0]).toEqual({
      level1: "产出指标",
      level2: "数量指标",
      level3: "培训期数",
      description: "全年举办培训班的期数",
      indicatorValue: "≥2期",
      basis: "《2023年民营企业培训计划》",
    });
  });

  test("everything that was carried over is listed for review", () => {
    const fields = toReview.flatMap(({ place, what }) =>
      place.kind === "field" ? [[place.field, what]] : [],
    );
    expect(Object.fromEntries(fields)).toEqual({
      projectCode: "leftBlank",
      projectName: "kept",
      budgetUnit: "kept",
      budgetedAmount: "kept",
      fiscalFunds: "kept",
      otherFunds: "kept",
      fundUse: "kept",
      expenditurePlan: "kept",
      performanceTarget: "kept",
    });
    const parts = (wanted: string) =>
      toReview.filter(({ place }) => place.kind === "indicator" && place.part === wanted);
    expect(parts("indicatorValue")).toHaveLength(9);
    expect(parts("basis").map(({ what }) => what)).toEqual([
      ...["yearLeft", "yearLeft", "kept", "yearLeft", "kept", "kept"],
      ...["yearLeft", "yearLeft", "kept"],
    ]);
  });

  test("inserted, it reads back and only the code is missing", () => {
    const empty = workbookOf(sheetOf([[""]], []));
    const insertion = insertForm(empty, draft, { kind: "newSheet" });
    if ("problem" in insertion) throw new Error(insertion.problem);
    const applied = applyChange(empty, insertion.change);
    if (applied.kind === "refused") throw new Error(applied.refusal.kind);
    const [form] = readForms(applied.snapshot);
    expect(form?.budgetYear).toBe(2024);
    const { diagnostics } = checkWorkbook(applied.snapshot);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["project-code-missing"]);
  });

  test("the year in a project's name moves on, and the note says so", () => {
    const named = formOf(sheet`
      | 2023年雾炮车降尘服务绩效目标表（2023年度） |  |  |  |
      | 项目名称 | 2023年雾炮车降尘服务 |  |  |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 2023年配备车辆数 | 10辆 |
    `);
    const carried = draftFromForm(named, 2024);
    expect(carried.draft.projectName).toBe("2024年雾炮车降尘服务");
    expect(carried.draft.indicators[0]?.level3).toBe("2024年配备车辆数");
    expect(carried.toReview).toContainEqual({
      place: { kind: "field", field: "projectName" },
      what: "yearMoved",
      before: "2023年雾炮车降尘服务",
      after: "2024年雾炮车降尘服务",
    });
  });
});

describe("real forms", () => {
  test("a form of the 2021 framework stays one", async () => {
    const [form] = readForms(await openTable("017-fengjie-yunwu-processing-2023"));
    if (!form) throw new Error("There is a form.");
    const { draft } = draftFromForm(form, 2024);
    expect(draft.layout).toBe("mof-2021");
    expect(draft.budgetedAmount).toBe(65);
    expect(draft.indicators[0]).toMatchObject({ level1: "成本指标", level2: "经济成本指标" });
  });

  test("what the new form has no column for is told", () => {
    const form = formOf(sheet`
      | 上年结转资金 | 2.00 |  |  |  |
      | 项目名称 | 加工园配套设施 |  |  |  |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标解释 |
      | 成本指标 | 经济成本指标 | 建设成本 | ≤65万元 | 建设支出合计 |
    `);
    const leftOut = draftFromForm(form, 2024).toReview.filter(({ what }) => what === "leftOut");
    expect(leftOut.map(({ place, before }) => [place, before])).toEqual([
      [{ kind: "field", field: "carriedOverFunds" }, "2.00"],
      [{ kind: "column", column: "description" }, "建设支出合计"],
    ]);
  });

  test("every used indicator of the samples is carried over under its levels", async () => {
    for (const sample of ["linxi-2023", "changli-2021"] as const) {
      for (const form of readForms(await openSample(sample))) {
        const { draft } = draftFromForm(form, 2024);
        const used = form.indicators.filter(({ isUnused }) => !isUnused);
        expect(draft.indicators.map(({ level3 }) => level3)).toEqual(used.map(({ level3 }) => level3.value));
        expect(draft.indicators.every(({ level1, level2 }) => level1 !== "" && level2 !== "")).toBe(true);
        expect(draft.projectCode).toBe("");
      }
    }
  });
});
