import fc from "fast-check";
import {
  type PerformanceForm,
  type SheetSnapshot,
  type TemplateIndicator,
  applyChange,
  draftFromTemplate,
  formatOwnLibrary,
  insertForm,
  ownIndicatorFromRow,
  ownTemplateFromForm,
  parseIndicatorValue,
  parseOwnLibrary,
  readForms,
} from "../../../src/core";
import { openTable, trueTables } from "../../fixtures";
import { cleanForm } from "../rules/clean-form";
import { sheet, sheetOf, workbookOf } from "../sheet";
import { typedProject } from "../templates/filled";

function formOf(drawn: SheetSnapshot): PerformanceForm {
  const [form] = readForms(workbookOf(drawn));
  if (!form) throw new Error("No form on the sheet.");
  return form;
}

function made(form: PerformanceForm, title?: string) {
  const result = ownTemplateFromForm(form, title);
  if (!result) throw new Error("No template.");
  return result;
}

function valueOf(written: string): string | undefined {
  const form = formOf(
    sheetOf([
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "质量指标", "某项指标", written],
    ]),
  );
  return made(form).template.indicators[0]?.indicatorValue;
}

describe("values become shapes", () => {
  test.each([
    ["≥95%", "≥__%"],
    ["≥1,200份", "≥__份"],
    ["≤450元/人·天", "≤__元/人·天"],
    ["≥1.5万人", "≥__万人"],
    ["90%-95%", "__-__%"],
    ["±5%", "±__%"],
    ["不低于四次", "≥__次"],
    ["100%", "__%"],
    ["各1次", "各__次"],
    ["12月底前", "__月底前"],
    ["2023年12月31日前", "__月__日前"],
    ["2023年1月-12月", "__月-__月"],
    ["≥200户，其中脱贫户≥15户", "≥__户，其中脱贫户≥__户"],
  ])("%s → %s", (written, shape) => {
    expect(valueOf(written)).toBe(shape);
    expect(parseIndicatorValue(shape).kind).toBe("placeholder");
  });

  test.each(["优良", "≥__次", "全年", "健全（通过年检）"])("%s stays", (written) => {
    expect(valueOf(written)).toBe(written);
  });
});

test("of any quantity the comparator and the unit stay, and the number goes", () => {
  const comparators = fc.constantFrom("≥", "≤", "=", ">", "<");
  const units = fc.constantFrom("次", "%", "元/人·天", "万元", "平方米", "㎡", "人次", "千瓦时/平方米");
  fc.assert(
    fc.property(comparators, fc.integer({ min: 0, max: 1e9 }), units, (comparator, number, measureUnit) => {
      expect(valueOf(`${comparator}${number}${measureUnit}`)).toBe(`${comparator}__${measureUnit}`);
    }),
  );
});

describe("a form becomes a template", () => {
  test("its levels, names and descriptions are kept", () => {
    const { template, leftOut } = made(formOf(cleanForm));
    expect(template.title).toBe("民营企业培训经费");
    expect(template.summary).toBe("培训期数、培训人次、培训合格率等。");
    expect(leftOut).toEqual([]);
    expect(template.indicators.slice(0, 4)).toEqual([
      {
        level2: "quantity",
        level3: "培训期数",
        description: "全年举办培训班的期数",
        indicatorValue: "≥__期",
      },
      {
        level2: "quantity",
        level3: "培训人次",
        description: "全年参加培训的人次",
        indicatorValue: "≥__人次",
      },
      {
        level2: "quality",
        level3: "培训合格率",
        description: "考核合格人次占参训人次的比例",
        indicatorValue: "≥__%",
      },
      {
        level2: "timeliness",
        level3: "培训完成时间",
        description: "全部培训班办完的最后期限",
        indicatorValue: "__月底前",
      },
    ]);
  });

  test.each(["hebei", "mof-2021"] as const)("which gives a form of the layout %s again", (layout) => {
    const { template } = made(formOf(cleanForm), "企业培训");
    const empty = workbookOf(sheetOf([[""]], []));
    const draft = draftFromTemplate(template, typedProject, layout);
    const insertion = insertForm(empty, draft, { kind: "newSheet" });
    if ("problem" in insertion) throw new Error(insertion.problem);
    const applied = applyChange(empty, insertion.change);
    if (applied.kind === "refused") throw new Error(applied.refusal.kind);
    const again = readForms(applied.snapshot).map((form) => made(form, "企业培训").template);
    // The form of 2021 has no column for descriptions, and lists cost first.
    const rows = (indicators: readonly TemplateIndicator[]) =>
      indicators.map(({ level2, level3, indicatorValue }) => [level2, level3, indicatorValue].join()).sort();
    expect(again.map(({ indicators }) => rows(indicators))).toEqual([rows(template.indicators)]);
  });

  test("cost of the 2021 framework is cost; what stands under an unknown level is named", () => {
    const form = formOf(sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 成本指标 | 经济成本指标 | 项目建设成本 | ≤65万元 |
      | 成本指标 | 社会成本指标 | 扰民投诉件数 | ≤2件 |
      | 制度指标 | 制度建设 | 制度健全性 | 健全 |
      | 满意度指标 | 群众评价 | 群众满意度 | ≥90% |
    `);
    const { template, leftOut } = made(form, "建设");
    expect(template.indicators.map(({ level2, indicatorValue }) => [level2, indicatorValue])).toEqual([
      ["cost", "≤__万元"],
      ["socialCost", "≤__件"],
      ["satisfaction", "≥__%"],
    ]);
    expect(leftOut).toEqual(["制度健全性"]);
  });

  test("a form whose rows all wait to be used gives none", () => {
    const form = formOf(sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 |  |  |
    `);
    expect(ownTemplateFromForm(form)).toBeUndefined();
  });
});

test.each(trueTables().map(({ name }) => name))(
  "%s: what it becomes can be kept and read again",
  async (name) => {
    const forms = readForms(await openTable(name));
    const templates = forms.map((form) => made(form).template);
    expect(templates.length).toBeGreaterThan(0);
    const library = { templates, indicators: templates.flatMap(({ indicators }) => indicators) };
    expect(parseOwnLibrary(formatOwnLibrary(library))).toEqual({ kind: "library", library });
    const digits = /\d/u;
    const numbers = library.indicators.filter(({ indicatorValue }) => digits.test(indicatorValue));
    expect(
      numbers.filter(({ indicatorValue }) => parseIndicatorValue(indicatorValue).kind !== "qualitative"),
    ).toEqual([]);
  },
);

test("one row alone becomes what it would be in the template of its form", () => {
  const form = formOf(
    sheetOf([
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"],
      ["产出指标", "质量指标", "合格率", "合格的比例", "≥95%"],
      ["产出指标", "保密指标", "泄密次数", "泄密的次数", "=0次"],
    ]),
  );
  const [known, unknown] = form.indicators.map(ownIndicatorFromRow);
  expect(known).toEqual(made(form).template.indicators[0]);
  expect(known?.indicatorValue).toBe("≥__%");
  expect(unknown).toBeUndefined();
});
