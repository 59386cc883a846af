import {
  type ChangeSet,
  type FormDraft,
  type WorkbookSnapshot,
  applyChange,
  draftFromTemplate,
  emptyProject,
  insertForm,
  templates,
} from "../src/core";

const FORMS_PER_SHEET = 10;
const VALUES = [
  "≥120人",
  "≥95%",
  "≥90百分比",
  "≤1.50万元",
  "<1.5 万元",
  "按时完成",
  "提升",
  "12月底前",
  "≥10 次",
  "＞30人次",
];
const BASES = [
  "工商联职能",
  "冀联发[2021]56号文件",
  "邢联[2021]7 号文件",
  "全联发【2021】25号文件、推荐条件",
];

/** The changes that make a workbook of `count` filled forms, ten to a sheet, the same for every run. */
export function changesToForms(count: number): ChangeSet[] {
  const changes: ChangeSet[] = [];
  for (let first = 0; first < count; first += FORMS_PER_SHEET) {
    const sheet = `单位${first / FORMS_PER_SHEET + 1}`;
    let workbook = make(noSheets, { title: sheet, operations: [{ kind: "addSheet", sheet }] });
    for (let number = first; number < Math.min(first + FORMS_PER_SHEET, count); number++) {
      const insertion = insertForm(workbook.snapshot, draft(number), { kind: "belowLastForm", sheet });
      if ("problem" in insertion) throw new Error(insertion.problem);
      workbook = make(workbook.snapshot, insertion.change);
    }
  }
  return changes;

  function make(snapshot: WorkbookSnapshot, change: ChangeSet) {
    const applied = applyChange(snapshot, change);
    if (applied.kind === "refused") throw new Error(applied.refusal.kind);
    changes.push(change);
    return applied;
  }
}

const noSheets: WorkbookSnapshot = { name: "基准.xlsx", activeSheet: undefined, sheets: [] };

/** The same workbook as a host would read it. */
export function workbookOfForms(count: number): WorkbookSnapshot {
  const operations = changesToForms(count).flatMap((change) => change.operations);
  const applied = applyChange(noSheets, { title: "基准", operations });
  if (applied.kind === "refused") throw new Error(applied.refusal.kind);
  return applied.snapshot;
}

function draft(number: number): FormDraft {
  const template = templates[number % templates.length];
  if (!template) throw new Error("There are templates.");
  const amount = 1 + (number % 500) / 100;
  const form = draftFromTemplate(template, {
    ...emptyProject,
    projectCode: `13053523P${String(100_000_000_000 + number * 7)}`,
    projectName: `${template.title}经费${number + 1}`,
    budgetUnit: "714001临西县工商业联合会本级",
    budgetedAmount: amount,
    fiscalFunds: amount,
    otherFunds: 0,
    fundUse: `预算数${amount}万元，主要用于日常工作。`,
    performanceTarget: "1.召开执委会、加强商会管理。\n2.按期完成各项工作。",
    expenditurePlan: [0.25, 0.5, 0.75, 1],
  });
  const indicators = form.indicators.map((indicator, index) => ({
    ...indicator,
    level3: index % 2 === 0 ? indicator.level3 : `${indicator.level3}${number}`,
    indicatorValue: VALUES[(number * 3 + index) % VALUES.length] ?? "",
    basis: BASES[(number + index) % BASES.length] ?? "",
  }));
  return { ...form, indicators };
}
