import {
  type ChangeSet,
  type CheckOptions,
  type InsertionProblem,
  type NothingMissing,
  type PerformanceForm,
  type RowInsertion,
  type WorkbookSnapshot,
  applyChange,
  cellAt,
  fillMissing,
  formsOf,
  readWorkbook,
} from "../../core";

/** A row to fill in, as it will stand on the sheet. */
export interface PlannedRow {
  /** Counted from 0, once everything is written. */
  readonly row: number;
  /** 产出指标 › 时效指标 */
  readonly levels: string;
  /** What will stand behind the levels, by the headers above. */
  readonly cells: readonly { readonly header: string; readonly text: string }[];
}

export interface FilledForm {
  readonly form: PerformanceForm;
  readonly rows: readonly PlannedRow[];
}

export interface UnfilledForm {
  readonly form: PerformanceForm;
  readonly problem: InsertionProblem | NothingMissing["problem"];
}

/** Rows for the second levels that forms lack, planned and not yet written. */
export interface FillingPlan {
  readonly change: ChangeSet;
  /** How many rows come in; the others wait on the sheet already. */
  readonly inserted: number;
  readonly filled: readonly FilledForm[];
  readonly unfilled: readonly UnfilledForm[];
}

interface Step extends RowInsertion {
  readonly form: PerformanceForm;
}

/** One change for all forms; from the bottom of each sheet upwards, so that no form has moved before its turn. */
export function planFilling(
  snapshot: WorkbookSnapshot,
  forms: readonly PerformanceForm[],
  { profile, layout }: CheckOptions,
): FillingPlan {
  const options = { ...(profile && { profile }), ...(layout && { layout }) };
  const unfilled: UnfilledForm[] = [];
  let steps: readonly Step[] = [];
  let current = snapshot;
  for (const form of [...forms].sort((a, b) => b.range.top - a.range.top)) {
    const filling = fillMissing(current, form, options);
    if ("problem" in filling) {
      unfilled.push({ form, problem: filling.problem });
      continue;
    }
    const applied = applyChange(current, filling.change);
    if (applied.kind === "refused") throw new Error(`A planned change was refused: ${applied.refusal.kind}`);
    current = applied.snapshot;
    steps = [...steps.map((step) => pushedDown(step, { form, ...filling })), { form, ...filling }];
  }
  const reading = formsOf(readWorkbook(current, layout));
  return {
    change: {
      title: titleOf(steps),
      operations: steps.flatMap(({ change }) => change.operations),
    },
    inserted: steps.reduce((sum, step) => sum + insertedBy(step), 0),
    filled: steps.map((step) => filledForm(step, current, reading)).reverse(),
    unfilled,
  };
}

/** The rows of a form after another one above it on the sheet has grown. */
function pushedDown(step: Step, above: Step): Step {
  if (above.range.sheet !== step.range.sheet) return step;
  return { ...step, rows: step.rows.map((row) => row + insertedBy(above)) };
}

function insertedBy({ change }: Step): number {
  return change.operations.filter(({ kind }) => kind === "insertRows").length;
}

function titleOf(steps: readonly Step[]): string {
  const [only, ...others] = steps;
  return only && others.length === 0 ? only.change.title : `补齐缺项（${steps.length}张表）`;
}

function filledForm(
  { form, rows }: Step,
  after: WorkbookSnapshot,
  reading: readonly PerformanceForm[],
): FilledForm {
  const { sheet } = form.range;
  const planned = rows.map((row): PlannedRow => {
    const indicator = reading
      .filter(({ range }) => range.sheet === sheet)
      .flatMap(({ indicators }) => indicators)
      .find((each) => each.row === row);
    const cells = form.columns
      .filter(({ role }) => role !== "level1" && role !== "level2")
      .map(({ header, left }) => ({ header, text: cellAt(after, { sheet, row, column: left })?.text ?? "" }));
    return {
      row,
      levels: [indicator?.level1.text, indicator?.level2.text].filter(Boolean).join(" › "),
      cells: cells.filter(({ text }) => text !== ""),
    };
  });
  return { form, rows: planned };
}
