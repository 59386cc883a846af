import {
  type Area,
  type CellContent,
  type FormInsertion,
  type Operation,
  type StyleRole,
  areasOverlap,
  cellRange,
  containsCell,
  formatShare,
} from "../../core";

/** A cell of the form as a table shows it. */
export interface FormCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: StyleRole | undefined;
}

export interface FormRow {
  /** Counted from 0. */
  readonly row: number;
  readonly cells: readonly (FormCell & { readonly column: number })[];
}

/** What a change writes into a range, laid out: covered cells left out, numbers as the form will show them. */
export function formTable({ change, range }: FormInsertion): FormRow[] {
  const { operations } = change;
  const merges = ranges(operations, "merge");
  const styles = ranges(operations, "style");
  const contents = new Map(
    operations.flatMap((each) =>
      each.kind === "setCell" ? [[`${each.at.row},${each.at.column}`, each.write] as const] : [],
    ),
  );
  return numbers(range.top, range.bottom).map((row) => ({
    row,
    cells: numbers(range.left, range.right).flatMap((column) => {
      const merge = merges.find(({ range: area }) => containsCell(area, row, column))?.range;
      if (merge && (merge.top !== row || merge.left !== column)) return [];
      const at: Area = merge ?? cellRange({ sheet: range.sheet, row, column });
      const role = styles.find(({ range: area }) => areasOverlap(area, at))?.role;
      const cell: FormCell = {
        text: show(contents.get(`${row},${column}`) ?? null, role),
        rowSpan: at.bottom - at.top + 1,
        columnSpan: at.right - at.left + 1,
        role,
      };
      return [{ ...cell, column }];
    }),
  }));
}

function ranges<Kind extends "merge" | "style">(operations: readonly Operation[], kind: Kind) {
  return operations.filter(
    (operation): operation is Extract<Operation, { kind: Kind }> => operation.kind === kind,
  );
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_each, index) => first + index);
}

function show(content: CellContent, role: StyleRole | undefined): string {
  if (content === null) return "";
  if (typeof content === "number") return role === "percent" ? formatShare(content) : content.toFixed(2);
  return typeof content === "object" ? content.formula : String(content);
}
