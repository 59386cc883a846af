import {
  type FormDraft,
  type FormLayoutId,
  type Placement,
  type ProjectFields,
  type WorkbookSnapshot,
  applyChange,
  checkWorkbook,
  draftFromTemplate,
  emptyProject,
  formLayouts,
  frameworkOf,
  insertForm,
  invertChange,
  levelNames,
  readForms,
  shapeOf,
  templates,
} from "../../../src/core";
import { sheetOf, workbookOf } from "../sheet";
import { filled, typedProject } from "./filled";

const empty = workbookOf(sheetOf([[""]], []));

function insert(draft: FormDraft, snapshot = empty, placement: Placement = { kind: "newSheet" }) {
  const insertion = insertForm(snapshot, draft, placement);
  if ("problem" in insertion) throw new Error(insertion.problem);
  const applied = applyChange(snapshot, insertion.change);
  if (applied.kind === "refused") throw new Error(applied.refusal.kind);
  return { ...insertion, snapshot: applied.snapshot };
}

function draftOf(templateId: string, fields: ProjectFields, layout?: FormLayoutId): FormDraft {
  const template = templates.find(({ id }) => id === templateId);
  if (!template) throw new Error("No such template.");
  return draftFromTemplate(template, fields, layout);
}

function rulesOf(snapshot: WorkbookSnapshot): Set<string> {
  return new Set(checkWorkbook(snapshot).diagnostics.map(({ ruleId }) => ruleId));
}

const everyForm = formLayouts.flatMap((layout) =>
  templates.map((template) => [layout.title, template.title, layout, template] as const),
);

describe.each(everyForm)("%s, %s", (_layout, _title, layout, template) => {
  const draft = draftFromTemplate(template, typedProject, layout.id);
  const { snapshot, range, change } = insert(draft);
  const [form] = readForms(snapshot);

  test("reads back as the template, row by row", () => {
    const read = form?.indicators.map(({ level1, level2, level3, indicatorValue, description, basis }) => ({
      levels: [level1.text, level2.text],
      level3: level3.value,
      indicatorValue: indicatorValue.text,
      ...(layout.id === "hebei" && { description: description?.value, basis: basis?.text }),
    }));
    const written = draft.indicators.map(
      ({ level1, level2, level3, indicatorValue, description, basis }) => ({
        levels: [level1, level2],
        level3,
        indicatorValue,
        ...(layout.id === "hebei" && { description, basis }),
      }),
    );
    expect(read).toEqual(written);
    const levelsOf = new Map(written.map(({ level3, levels }) => [level3, levels]));
    for (const { level2, level3 } of template.indicators) {
      expect(levelsOf.get(level3)).toEqual(levelNames(frameworkOf(layout.id), level2));
    }
    expect(form?.indicators.every(({ level1, level2 }) => level1.kind && level2.kind)).toBe(true);
    expect(form?.framework).toBe(frameworkOf(layout.id));
    expect(form?.range).toEqual(range);
  });

  test("every field that was typed reads back", () => {
    const { projectCode, projectName, budgetUnit, performanceTarget, amountUnit } = form?.fields ?? {};
    expect([projectCode, projectName, budgetUnit, performanceTarget].map((field) => field?.text)).toEqual([
      typedProject.projectCode,
      typedProject.projectName,
      typedProject.budgetUnit,
      typedProject.performanceTarget,
    ]);
    expect(amountUnit?.value).toBe("万元");
    const { budgetedAmount, fiscalFunds, otherFunds, fundUse, expenditurePlan } = form?.fields ?? {};
    expect([budgetedAmount, fiscalFunds, otherFunds].map((field) => field?.value)).toEqual(
      [5_000_000, 5_000_000, 0].map((fen) => ({ kind: "amount", fen, isUnitAssumed: false })),
    );
    if (!layout.fields.includes("fundUse")) return;
    expect(fundUse?.value).toBe(typedProject.fundUse);
    expect(expenditurePlan?.map(({ value }) => value)).toEqual(
      [0, 0.5, 0.75, 1].map((fraction) => ({ kind: "share", fraction, isBare: true })),
    );
  });

  test("has no finding but the blanks still to be filled in", () => {
    expect(rulesOf(snapshot)).toEqual(new Set(["placeholder-left"]));
  });

  test("has no finding at all once it is filled in", () => {
    const { diagnostics } = checkWorkbook(insert(filled(draft)).snapshot);
    expect(diagnostics.map(({ ruleId, what }) => `${ruleId}: ${what}`)).toEqual([]);
  });

  test("taken back, the workbook is as it was", () => {
    const undone = applyChange(snapshot, invertChange(change));
    expect(undone).toEqual({ kind: "applied", snapshot: empty });
  });
});

describe("the templates", () => {
  test("there are twelve, each with eight to eleven indicators of its own", () => {
    expect(templates.map(({ title }) => title)).toEqual([
      ...["综合事务", "会议", "培训", "设备购置", "信息化建设与运维", "印刷宣传"],
      ...["修缮工程", "租赁", "委托课题", "慈善公益", "换届党建", "劳务补助"],
    ]);
    const sizes = templates.map(({ indicators }) => indicators.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(11);
    const names = templates.flatMap(({ indicators }) => indicators.map(({ level3 }) => level3));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("each value shows a blank, a unit and a direction", () => {
    const shapes = templates.flatMap(({ indicators }) =>
      indicators.map(({ indicatorValue }) => ({ indicatorValue, ...shapeOf(indicatorValue) })),
    );
    for (const { indicatorValue, direction, measureUnit } of shapes) {
      expect(indicatorValue).toContain("__");
      expect(direction).not.toBe("graded");
      expect(direction === "deadline" || measureUnit !== undefined).toBe(true);
    }
  });

  test.each([
    ["≥__次", { direction: "atLeast", comparator: "≥", measureUnit: "次" }],
    ["≤__元/人·天", { direction: "atMost", comparator: "≤", measureUnit: "元/人·天" }],
    ["=__%", { direction: "exactly", comparator: "=", measureUnit: "%" }],
    ["__月底前", { direction: "deadline" }],
    ["规范", { direction: "graded" }],
  ])("the shape of %s", (indicatorValue, shape) => {
    expect(shapeOf(indicatorValue)).toEqual(shape);
  });
});

describe("fields that were not typed are reported as missing, and nothing else is", () => {
  const common = ["placeholder-left", "project-name-missing", "performance-target-missing"];
  const amounts = ["budgeted-amount-missing", "fiscal-funds-missing", "other-funds-missing"];
  test.each([
    [
      "hebei",
      [...common, ...amounts, "project-code-missing", "fund-use-missing", "expenditure-plan-missing"],
    ],
    ["mof-2021", [...common, ...amounts, "budget-unit-missing"]],
  ] as const)("%s", (layout, expected) => {
    const { snapshot } = insert(draftOf("training", emptyProject, layout));
    expect(rulesOf(snapshot)).toEqual(new Set(expected));
  });
});

test("the year of the budget is printed behind the title and read from there", () => {
  const { snapshot } = insert({ ...draftOf("training", typedProject), budgetYear: 2024 });
  const [form] = readForms(snapshot);
  expect(form?.title?.text).toBe("工商联专项经费绩效目标表（2024年度）");
  expect(form?.budgetYear).toBe(2024);
});

describe("what helps typing and printing", () => {
  test.each([
    ["hebei", ["产出指标", "效益指标", "满意度指标"], "成本指标"],
    ["mof-2021", ["成本指标", "产出指标", "效益指标", "满意度指标"], "生态环境成本指标"],
  ] as const)("%s: the level columns offer the framework's names", (layout, level1, oneOfLevel2) => {
    const draft = draftOf("training", typedProject, layout);
    const { change, range } = insert(draft);
    const lists = change.operations.filter((operation) => operation.kind === "listValidation");
    const top = range.bottom - draft.indicators.length + 1;
    const areas = lists.map((list) => list.range);
    expect(areas).toEqual([0, 1].map((left) => ({ ...range, top, left, right: left })));
    expect(lists[0]?.items).toEqual(level1);
    expect(lists[1]?.items).toContain(oneOfLevel2);
  });

  test.each(formLayouts)("$id: each page repeats the header of the indicators", ({ id }) => {
    const { change, range } = insert(draftOf("training", typedProject, id));
    const setup = change.operations.find((operation) => operation.kind === "pageSetup")?.setup;
    const headerRow = range.bottom - 10;
    expect(setup).toEqual({ orientation: "portrait", titleRows: { first: headerRow, last: headerRow } });
  });
});
