import * as v from "valibot";
import type { PerformanceForm } from "../form/model";
import type { CellAddress } from "../grid/address";
import { type WorkbookSnapshot, cellAt } from "../grid/snapshot";
import { compact } from "../text/normalize";
import type { Diagnostic } from "./diagnostic";

/**
 * A finding that the user has decided to leave as it is. It is tied to what is said, not to where: the project, the
 * indicator and the text of the cell. So it survives inserted rows, and lapses when the value changes.
 */
export interface Waiver {
  readonly ruleId: string;
  /** The project's code, or its name where the code is missing or malformed. */
  readonly project: string;
  /** The indicator's name; empty for what stands above the table. */
  readonly indicator: string;
  /** What the cell says, without blanks and half-width. */
  readonly text: string;
  readonly reason: string;
}

/** Three reasons that cover most cases; the user may write another. */
export const waiverReasons = ["本项目不适用", "已经和财政部门核对过", "系统导出的原样，不能改"] as const;

/** More waivers than a document needs, and longer texts than a cell of a form holds. */
const MOST_WAIVERS = 5000;
const LONGEST_TEXT = 2000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const schema = v.object({
  version: v.literal(1),
  waivers: v.pipe(
    v.array(v.object({ ruleId: text, project: text, indicator: text, text, reason: text })),
    v.maxLength(MOST_WAIVERS),
  ),
});

/** JSON for keeping in the document. */
export function formatWaivers(waivers: readonly Waiver[]): string {
  return JSON.stringify({ version: 1, waivers });
}

/** Reads what formatWaivers has written; undefined for anything else, whoever wrote it. */
export function parseWaivers(json: string): Waiver[] | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(json));
    return result.success ? result.output.waivers : undefined;
  } catch {
    return undefined;
  }
}

/** The waiver that would silence a finding on this form. */
export function waiverFor(
  snapshot: WorkbookSnapshot,
  form: PerformanceForm,
  { ruleId, at }: Diagnostic,
  reason: string,
): Waiver {
  return { ruleId, ...anchorOf(snapshot, form, at), reason };
}

/** The first waiver, if any, that covers a finding. */
export function coveringWaiver(
  snapshot: WorkbookSnapshot,
  form: PerformanceForm,
  { ruleId, at }: Diagnostic,
  waivers: readonly Waiver[],
): Waiver | undefined {
  const ofRule = waivers.filter((waiver) => waiver.ruleId === ruleId);
  if (ofRule.length === 0) return undefined;
  const anchor = anchorOf(snapshot, form, at);
  return ofRule.find(
    ({ project, indicator, text: said }) =>
      project === anchor.project && indicator === anchor.indicator && said === anchor.text,
  );
}

/** What tells a project from others, wherever its form stands: its code, or its name where there is none. */
export function projectKeyOf({ fields: { projectCode, projectName } }: PerformanceForm): string {
  return projectCode?.value.kind === "code" ? projectCode.value.code : compact(projectName?.value ?? "");
}

function anchorOf(snapshot: WorkbookSnapshot, form: PerformanceForm, at: CellAddress) {
  const project = projectKeyOf(form);
  const indicator = form.indicators.find(({ row }) => row === at.row)?.level3.value ?? "";
  return { project, indicator: compact(indicator), text: compact(cellAt(snapshot, at)?.text ?? "") };
}
