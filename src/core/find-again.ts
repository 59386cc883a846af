import type { ChangeSet, Operation } from "./change/change-set";
import type { LayoutProfile } from "./form/layout-profile";
import type { PerformanceForm } from "./form/model";
import { formsOf, readWorkbook } from "./form/read-workbook";
import { type CellAddress, containsCell } from "./grid/address";
import { type WorkbookSnapshot, cellAt, contentOf, sameContent } from "./grid/snapshot";
import { projectKeyOf } from "./diagnostics/waiver";

/** Where a cell stands in the sense of its form, whatever its address. */
type Place =
  | { readonly kind: "field"; readonly project: string; readonly field: (typeof FIELDS)[number] }
  /** `offset` counts from the column's first cell: a description may be spread over several. */
  | {
      readonly kind: "indicator";
      readonly project: string;
      readonly indicator: string;
      readonly column: number;
      readonly offset: number;
    };

/**
 * The same change where its cells are now, after rows were inserted or forms moved: a cell is found again by its project,
 * indicator and column, and only where it still holds what the change expects. Undefined when one of them is not found or
 * not certain, and for changes that do more than write cells.
 */
export function findAgain(
  change: ChangeSet,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  layout?: LayoutProfile,
): ChangeSet | undefined {
  const old = formsOf(readWorkbook(before, layout));
  const current = formsOf(readWorkbook(after, layout));
  const operations: Operation[] = [];
  for (const operation of change.operations) {
    if (operation.kind !== "setCell") return undefined;
    const place = placeOf(old, operation.at);
    const at = place && addressOf(current, place);
    if (!at || !sameContent(contentOf(cellAt(after, at)), operation.expect)) return undefined;
    operations.push({ ...operation, at });
  }
  return { ...change, operations };
}

function placeOf(forms: readonly PerformanceForm[], at: CellAddress): Place | undefined {
  const form = forms.find(({ range }) => range.sheet === at.sheet && containsCell(range, at.row, at.column));
  if (!form) return undefined;
  const project = projectKeyOf(form);
  const field = FIELDS.find((name) => isSame(form.fields[name]?.at, at));
  if (field) return { kind: "field", project, field };
  const indicator = form.indicators.find(({ row }) => row === at.row);
  const column = form.columns.findIndex(({ left, right }) => at.column >= left && at.column <= right);
  if (!indicator || column < 0 || indicator.level3.value === "") return undefined;
  const offset = at.column - (form.columns[column]?.left ?? 0);
  return { kind: "indicator", project, indicator: indicator.level3.value, column, offset };
}

function addressOf(forms: readonly PerformanceForm[], place: Place): CellAddress | undefined {
  const [form, ...others] = forms.filter((each) => projectKeyOf(each) === place.project);
  if (!form || others.length > 0) return undefined;
  if (place.kind === "field") return form.fields[place.field]?.at;
  const [indicator, ...namesakes] = form.indicators.filter(({ level3 }) => level3.value === place.indicator);
  const column = form.columns[place.column];
  if (!indicator || namesakes.length > 0 || !column) return undefined;
  return { sheet: form.range.sheet, row: indicator.row, column: column.left + place.offset };
}

/** The fields that have one cell. */
const FIELDS = [
  "projectCode",
  "projectName",
  "budgetedAmount",
  "fiscalFunds",
  "otherFunds",
  "carriedOverFunds",
  "fundUse",
  "performanceTarget",
  "budgetUnit",
] as const;

function isSame(a: CellAddress | undefined, b: CellAddress): boolean {
  return a?.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
