import {
  type BatchPlacement,
  type ChangeSet,
  type WorkbookSnapshot,
  applyChange,
  draftFromTemplate,
  emptyProject,
  insertForms,
  invertChange,
  readForms,
  templates,
} from "../../../src/core";
import { sheet, workbookOf } from "../sheet";

const drafts = [...templates, ...templates].map((template, index) =>
  draftFromTemplate(template, {
    ...emptyProject,
    projectName: `${template.title}${index}`,
    budgetedAmount: 3,
  }),
);
const list = workbookOf(sheet`
  | 项目名称 | 类型 |
  | 甲       | 培训 |
`);

function apply(workbook: WorkbookSnapshot, change: ChangeSet): WorkbookSnapshot {
  const applied = applyChange(workbook, change);
  if (applied.kind === "refused") throw new Error(applied.refusal.kind);
  return applied.snapshot;
}

describe.each<[BatchPlacement, string[]]>([
  ["sheetEach", drafts.map(({ projectName }) => projectName)],
  ["oneSheet", drafts.map(() => "批量生成")],
])("%s", (placement, sheets) => {
  const insertions = Array.from(insertForms(list, drafts, placement));
  const made = insertions.reduce((workbook, { change }) => apply(workbook, change), list);

  test("every form stands where it was said and reads back", () => {
    const forms = readForms(made);
    expect(forms.map(({ fields }) => fields.projectName?.value)).toEqual(
      drafts.map(({ projectName }) => projectName),
    );
    expect(forms.map(({ range }) => range)).toEqual(insertions.map(({ range }) => range));
    expect(forms.map(({ range }) => range.sheet)).toEqual(sheets);
    for (const [index, { indicators }] of forms.entries()) {
      expect(indicators.map(({ level3 }) => level3.text)).toEqual(
        drafts[index]?.indicators.map(({ level3 }) => level3),
      );
    }
  });

  test("all of it is taken back in one step", () => {
    const whole = { title: "", operations: insertions.flatMap(({ change }) => change.operations) };
    expect(apply(made, invertChange(whole)).sheets).toEqual(list.sheets);
  });
});

test("a sheet of that name is left alone", () => {
  const taken = { ...list, sheets: [...list.sheets, { ...sheet`| 甲 |`, name: "批量生成" }] };
  const [first] = insertForms(taken, drafts, "oneSheet");
  expect(first?.range.sheet).toBe("批量生成(2)");
});
