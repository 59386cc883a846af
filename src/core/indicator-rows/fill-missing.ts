import type { Operation } from "../change/change-set";
import type { LayoutProfile } from "../form/layout-profile";
import type { Level2Kind } from "../form/levels";
import { type WorkbookSnapshot, contentOf } from "../grid/snapshot";
import { profileFor } from "../profiles";
import type { Profile } from "../profiles/profile";
import { BENEFITS, type MissingLevel2, missingLevel2 } from "../rules/level2-missing";
import { BASIS_TO_FILL } from "../templates/draft";
import { levelNames } from "../templates/level-names";
import { BLANK } from "../templates/value-shape";
import { type FormAddress, type FormTable, type TableRow, mergeOver } from "./form-table";
import {
  type ImpossibleRows,
  Insertion,
  type InsertionProblem,
  type RowInsertion,
} from "./insert-indicators";
import type { NewIndicator } from "./new-indicator";
import { rowContents } from "./row-contents";

/** How the form is looked at, as in checking. */
export interface FillingOptions {
  /** By default the profile that fits what is printed on the form. */
  readonly profile?: Profile;
  readonly layout?: LayoutProfile;
}

/** Every second level that the form should have is there. */
export interface NothingMissing {
  readonly problem: "nothingMissing";
}

/**
 * 补齐缺项: the change that gives the form a row to fill in for each second level that level2-missing names. A row of the
 * template that waits for it is written into; otherwise one is inserted at its place.
 */
export function fillMissing(
  snapshot: WorkbookSnapshot,
  form: FormAddress,
  { profile, layout }: FillingOptions = {},
): RowInsertion | ImpossibleRows | NothingMissing {
  const insertion = new Insertion(snapshot, form, layout ? { layout } : {});
  const table = insertion.table();
  if (typeof table === "string") return { problem: table };
  const missing = missingLevel2(table.form, profile ?? profileFor(table.form));
  if (missing.length === 0) return { problem: "nothingMissing" };
  for (const { kind } of missing) {
    const problem = fillWaitingRow(insertion, kind) ?? insertion.add(placeholderOf(kind));
    if (problem && problem !== "filled") return { problem };
  }
  const framework = table.form.framework === "2021" ? "2021" : "2015";
  const names = missing.map(({ kind }) => levelNames(framework, usualKind(kind))[1]);
  return insertion.finish(`补齐缺项：${names.join("、")}`);
}

type MissingKind = MissingLevel2["kind"];

const SHAPES: Readonly<Record<MissingKind, string>> = {
  quantity: `≥${BLANK}`,
  quality: `≥${BLANK}%`,
  timeliness: `${BLANK}月底前`,
  cost: `≤${BLANK}万元`,
  benefit: `≥${BLANK}`,
};

function usualKind(kind: MissingKind): Level2Kind {
  return kind === "benefit" ? "socialBenefit" : kind;
}

/** An indicator of which everything is still to be written; placeholder-left reports it until then. */
function placeholderOf(kind: MissingKind): NewIndicator {
  return {
    level2: usualKind(kind),
    level3: BLANK,
    description: BASIS_TO_FILL,
    indicatorValue: SHAPES[kind],
  };
}

/** "filled" when a row was there that waits for an indicator of this kind; undefined when there is none. */
function fillWaitingRow(insertion: Insertion, kind: MissingKind): InsertionProblem | "filled" | undefined {
  const table = insertion.table();
  if (typeof table === "string") return undefined;
  const isMeant = ({ level2, indicator }: TableRow) =>
    (kind === "benefit" ? BENEFITS.includes(level2.kind) : level2.kind === kind) &&
    level2.kind !== undefined &&
    (indicator?.isUnused ?? true);
  const row = table.rows.find(isMeant)?.row;
  if (row === undefined) return undefined;
  const problem = insertion.execute(writesInto(table, row, placeholderOf(kind)));
  if (problem) return problem;
  insertion.noteFilled(row);
  return "filled";
}

/** Writes over strokes and 指标1, which say nothing. */
function writesInto(table: FormTable, row: number, indicator: NewIndicator): Operation[] {
  const { sheet } = table;
  return rowContents(table, indicator).flatMap(({ column: { left }, content }): Operation[] => {
    const merge = mergeOver(sheet.merges ?? [], row, left);
    if (merge && (merge.top !== row || merge.left !== left)) return [];
    const at = { sheet: sheet.name, row, column: left };
    return [{ kind: "setCell", at, expect: contentOf(sheet.rows[row]?.[left]), write: content }];
  });
}
