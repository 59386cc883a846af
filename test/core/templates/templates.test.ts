import {
  type Placement,
  type ProjectFields,
  type WorkbookSnapshot,
  applyChange,
  checkWorkbook,
  draftFromTemplate,
  emptyProject,
  insertForm,
  invertChange,
  readForms,
  templates,
} from "../../../src/core";
import { openSample } from "../../fixtures";
import { sheetOf, workbookOf } from "../sheet";

const project: ProjectFields = {
  ...emptyProject,
  projectCode: "13053523P00000111157F",
  projectName: "干部业务培训",
  budgetUnit: "714001 临西县工商业联合会本级",
  budgetedAmount: 5,
  fiscalFunds: 5,
  otherFunds: 0,
  fundUse: "用于举办2期干部业务培训。",
  performanceTarget: "1.举办2期培训，提高干部业务水平。",
  expenditurePlan: [0, 0.5, 0.75, 1],
};
const empty = workbookOf(sheetOf([[""]], []));

function insert(snapshot: WorkbookSnapshot, fields: ProjectFields, placement: Placement, index = 0) {
  const template = templates[index];
  if (!template) throw new Error("No such template.");
  const insertion = insertForm(snapshot, draftFromTemplate(template, fields), placement);
  if ("problem" in insertion) throw new Error(insertion.problem);
  const applied = applyChange(snapshot, insertion.change);
  if (applied.kind === "refused") throw new Error(applied.refusal.kind);
  return { ...insertion, snapshot: applied.snapshot };
}

describe.each(templates.map((template, index) => [template.title, index] as const))("%s", (_, index) => {
  const { snapshot, range } = insert(empty, project, { kind: "newSheet" }, index);

  test("reads back as the template, row by row", () => {
    const [form] = readForms(snapshot);
    expect(form?.range).toEqual(range);
    const indicators = form?.indicators.map(({ level2, level3, description, indicatorValue }) => ({
      level2: level2.kind,
      level3: level3.value,
      description: description?.value,
      indicatorValue: indicatorValue.text,
    }));
    expect(indicators).toEqual(templates[index]?.indicators);
    expect(form?.fields.projectCode?.value).toMatchObject({ kind: "code" });
    expect(form?.fields.budgetedAmount?.value).toMatchObject({ fen: 5_000_000 });
    expect(form?.fields.expenditurePlan?.map(({ value }) => value)).toEqual(
      [0, 0.5, 0.75, 1].map((fraction) => ({ kind: "share", fraction, isBare: true })),
    );
  });

  test("has no finding but the blanks still to be filled in", () => {
    const { diagnostics } = checkWorkbook(snapshot);
    expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set(["placeholder-left"]));
  });

  test("taken back, the workbook is as it was", () => {
    const { change } = insert(empty, project, { kind: "newSheet" }, index);
    const undone = applyChange(snapshot, invertChange(change));
    expect(undone).toEqual({ kind: "applied", snapshot: empty });
  });
});

test("fields that were not typed are reported as missing, and nothing else is", () => {
  const { snapshot } = insert(empty, emptyProject, { kind: "newSheet" });
  const found = checkWorkbook(snapshot).diagnostics.map(({ ruleId }) => ruleId);
  expect(new Set(found)).toEqual(
    new Set([
      "placeholder-left",
      "project-code-missing",
      "project-name-missing",
      "budgeted-amount-missing",
      "fiscal-funds-missing",
      "other-funds-missing",
      "fund-use-missing",
      "performance-target-missing",
      "expenditure-plan-missing",
    ]),
  );
});

describe("the place of a new form", () => {
  test("below the last form, numbered like the others, with a blank row between", async () => {
    const sample = await openSample("linxi-2023");
    const { snapshot, range } = insert(sample, project, { kind: "belowLastForm", sheet: "预算项目绩效目标" });
    expect(range.top).toBe(53);
    const forms = readForms(snapshot);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([7, 7, 7, 8]);
    expect(forms[3]?.title?.text).toBe("4.干部业务培训绩效目标表");
  });

  test("between two forms: what follows moves down whole, and every form still reads as before", async () => {
    const sample = await openSample("linxi-2023");
    const at = { sheet: "预算项目绩效目标", row: 18, column: 0 };
    const { snapshot, change } = insert(sample, project, { kind: "atSelection", at });
    const names = readForms(snapshot).map(({ fields }) => fields.projectName?.value);
    expect(names).toEqual(["“光彩事业”专项经费", "干部业务培训", "工商联综合事务", "争创“五好”专项活动经费"]);
    const undone = applyChange(snapshot, invertChange(change));
    if (undone.kind === "refused") throw new Error("Nothing was typed since.");
    expect(readForms(undone.snapshot)).toEqual(readForms(sample));
  });

  test("inside a form there is no place", async () => {
    const sample = await openSample("linxi-2023");
    const [template] = templates;
    if (!template) throw new Error("There are templates.");
    const draft = draftFromTemplate(template, project);
    const at = { sheet: "预算项目绩效目标", row: 11, column: 0 };
    expect(insertForm(sample, draft, { kind: "atSelection", at })).toEqual({ problem: "insideForm" });
  });

  test("a sheet name that Excel refuses or that is taken becomes one that it takes", () => {
    const taken = { ...empty, sheets: [{ ...sheetOf([], []), name: "培训[2024]经费" }] };
    const twice = insert(empty, { ...project, projectName: "a/b?c*[d]:e\\f" }, { kind: "newSheet" });
    expect(twice.range.sheet).toBe("abcdef");
    const named = { ...taken, sheets: taken.sheets.map((sheet) => ({ ...sheet, name: "培训经费" })) };
    expect(insert(named, { ...project, projectName: "培训经费" }, { kind: "newSheet" }).range.sheet).toBe(
      "培训经费(2)",
    );
    const long = insert(empty, { ...project, projectName: "长".repeat(60) }, { kind: "newSheet" });
    expect(long.range.sheet.length).toBeLessThanOrEqual(31);
  });
});
