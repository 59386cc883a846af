import {
  type ChangeSet,
  type FormLayoutId,
  type PerformanceForm,
  type WorkbookSnapshot,
  applyChange,
  draftFromTemplate,
  formLayouts,
  insertForm,
  invertChange,
  readForms,
  templates,
} from "../../src/core";
import type { Host } from "../../src/host";
import { typedProject } from "../core/templates/filled";

/** A workbook with one sheet that says a word. */
export const plainWorkbook: WorkbookSnapshot = {
  name: "测试.xlsx",
  activeSheet: "说明",
  sheets: [
    {
      name: "说明",
      visibility: "visible",
      isProtected: false,
      rows: [[{ value: "填表说明", text: "填表说明" }]],
      merges: [],
    },
  ],
};

/** Forms of all templates, inserted one after the other, read back as in memory, and are taken back without a trace. */
export function describeTemplateForms(name: string, open: () => Promise<Host>): void {
  describe.each(formLayouts)(`${name}, $title`, ({ id }) => {
    test.each(["newSheet", "belowLastForm"] as const)("%s: every template reads back", async (kind) => {
      const host = await open();
      const before = await host.read({ kind: "workbook" });
      const { changes, inMemory } = await insertAll(host, before, id, kind);

      const read = said(await host.read({ kind: "workbook" }));
      expect(read.size).toBe(templates.length);
      expect(read).toEqual(said(inMemory));

      for (const change of changes.reverse()) {
        expect(await host.apply(invertChange(change))).toEqual({ kind: "applied" });
      }
      expect(await host.read({ kind: "workbook" })).toEqual(before);
    });
  });
}

/** Does to the host and to its snapshot the same. */
async function insertAll(
  host: Host,
  before: WorkbookSnapshot,
  layout: FormLayoutId,
  kind: "newSheet" | "belowLastForm",
): Promise<{ readonly changes: ChangeSet[]; readonly inMemory: WorkbookSnapshot }> {
  const changes: ChangeSet[] = [];
  let inMemory = before;
  for (const template of templates) {
    const draft = draftFromTemplate(template, { ...typedProject, projectName: template.title }, layout);
    const placement = kind === "newSheet" ? { kind } : { kind, sheet: "说明" };
    const insertion = insertForm(inMemory, draft, placement);
    if ("problem" in insertion) throw new Error(insertion.problem);
    expect(await host.apply(insertion.change)).toEqual({ kind: "applied" });
    const applied = applyChange(inMemory, insertion.change);
    if (applied.kind === "refused") throw new Error(applied.refusal.kind);
    inMemory = applied.snapshot;
    changes.push(insertion.change);
  }
  return { changes, inMemory };
}

/** What the forms say, by project; shares are shown as each host shows them. */
function said(snapshot: WorkbookSnapshot) {
  const entries = readForms(snapshot).map(({ range, fields, indicators }) => {
    const { projectName, projectCode, budgetUnit, performanceTarget, fundUse } = fields;
    return [
      projectName?.text,
      {
        range,
        texts: [projectCode, budgetUnit, performanceTarget, fundUse].map((field) => field?.text),
        amounts: [fields.budgetedAmount, fields.fiscalFunds, fields.otherFunds].map((field) => field?.value),
        shares: fields.expenditurePlan?.map(({ value }) => (value.kind === "share" ? value.fraction : value)),
        rows: indicators.map(rowOf),
      },
    ] as const;
  });
  return new Map(entries);
}

function rowOf(indicator: PerformanceForm["indicators"][number]) {
  const { level1, level2, level3, description, indicatorValue, basis } = indicator;
  return [level1, level2, level3, description, indicatorValue, basis].map((part) => part?.text);
}
