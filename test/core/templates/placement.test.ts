import {
  type FormLayoutId,
  type Placement,
  type ProjectFields,
  type WorkbookSnapshot,
  applyChange,
  draftFromTemplate,
  insertForm,
  invertChange,
  readForms,
  templates,
} from "../../../src/core";
import { openSample } from "../../fixtures";
import { sheetOf, workbookOf } from "../sheet";
import { typedProject } from "./filled";

const empty = workbookOf(sheetOf([[""]], []));
const project = { ...typedProject, projectName: "干部业务培训" };

function trainingDraft(fields: ProjectFields, layout?: FormLayoutId) {
  const template = templates.find(({ id }) => id === "training");
  if (!template) throw new Error("There are templates.");
  return draftFromTemplate(template, fields, layout);
}

function insert(
  snapshot: WorkbookSnapshot,
  fields: ProjectFields,
  placement: Placement,
  layout?: FormLayoutId,
) {
  const insertion = insertForm(snapshot, trainingDraft(fields, layout), placement);
  if ("problem" in insertion) throw new Error(insertion.problem);
  const applied = applyChange(snapshot, insertion.change);
  if (applied.kind === "refused") throw new Error(applied.refusal.kind);
  return { ...insertion, snapshot: applied.snapshot };
}

test("below the last form, numbered like the others, with a blank row between", async () => {
  const sample = await openSample("linxi-2023");
  const { snapshot, range } = insert(sample, project, { kind: "belowLastForm", sheet: "预算项目绩效目标" });
  expect(range.top).toBe(53);
  const forms = readForms(snapshot);
  expect(forms.map(({ indicators }) => indicators.length)).toEqual([7, 7, 7, 10]);
  expect(forms[3]?.title?.text).toBe("4.干部业务培训绩效目标表");
});

test.each(["hebei", "mof-2021"] as const)(
  "%s between two forms: what follows moves down whole, and every form still reads as before",
  async (layout) => {
    const sample = await openSample("linxi-2023");
    const at = { sheet: "预算项目绩效目标", row: 18, column: 0 };
    const { snapshot, change } = insert(sample, project, { kind: "atSelection", at }, layout);
    const names = readForms(snapshot).map(({ fields }) => fields.projectName?.value);
    expect(names).toEqual(["“光彩事业”专项经费", "干部业务培训", "工商联综合事务", "争创“五好”专项活动经费"]);
    const undone = applyChange(snapshot, invertChange(change));
    if (undone.kind === "refused") throw new Error("Nothing was typed since.");
    expect(readForms(undone.snapshot)).toEqual(readForms(sample));
  },
);

test("inside a form there is no place", async () => {
  const sample = await openSample("linxi-2023");
  const at = { sheet: "预算项目绩效目标", row: 11, column: 0 };
  expect(insertForm(sample, trainingDraft(project), { kind: "atSelection", at })).toEqual({
    problem: "insideForm",
  });
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

test.each([
  ["signs that Excel forbids", "甲/乙[丙]:丁?", "甲乙丙丁"],
  ["control characters", "甲\u0000乙\n丙", "甲乙丙"],
  ["half an emoji", "半个\ud83d字符", "半个字符"],
  ["an emoji at the cut", `${"一".repeat(24)}😀二`, "一".repeat(24)],
  ["an apostrophe at the cut", `${"一".repeat(24)}'二`, "一".repeat(24)],
  ["ten thousand characters", "一".repeat(10_000), "一".repeat(25)],
  ["a word that Excel keeps for itself", "History", "新项目"],
  ["nothing but apostrophes", "'' ''", "新项目"],
])("a project named with %s gives its new sheet a name that Excel takes", (_, projectName, name) => {
  expect(insert(empty, { ...project, projectName }, { kind: "newSheet" }).range.sheet).toBe(name);
});

test("the hundredth sheet of a long name still has a name that Excel takes", () => {
  const long = "一".repeat(25);
  const others = Array.from({ length: 99 }, (_, index) => (index === 0 ? long : `${long}(${index + 1})`));
  const workbook = workbookOf(...others.map((name) => ({ ...sheetOf([[""]], []), name })));
  const { sheet } = insert(workbook, { ...project, projectName: long }, { kind: "newSheet" }).range;
  expect(sheet).toBe(`${long}(100)`);
  expect(sheet.length).toBeLessThanOrEqual(31);
});
