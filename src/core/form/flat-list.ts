import { trimBlanks } from "../text/normalize";
import { type AmountUnit, parseAmount, parseAmountUnit } from "../value/amount";
import { parseProjectCode } from "../value/project-code";
import type { ColumnRole } from "./columns";
import { fieldAt } from "./field-at";
import type { Header } from "./header";
import type { Column } from "./header-columns";
import type { FormFields, Indicator } from "./model";
import type { SheetGrid } from "./sheet-grid";

/** One project of a flat list. */
export interface FlatProject {
  readonly fields: Partial<FormFields>;
  readonly indicators: readonly Indicator[];
}

/**
 * A flat list carries project name and budget in the rows of the table: a project begins where its name or code is
 * printed and differs from the one above. Empty when the table has no project columns.
 */
export function readFlatList(
  grid: SheetGrid,
  header: Header,
  indicators: readonly Indicator[],
  unitLine: AmountUnit | undefined,
): FlatProject[] {
  if (!isFlatList(header)) return [];
  const unit = unitLine ?? parseAmountUnit(columnOf(header, "budgetedAmount")?.header ?? "");
  const projects: { row: number; key: string; indicators: Indicator[] }[] = [];
  let above = header.lastRow;
  for (const indicator of indicators) {
    const row = lastNamedRow(grid, header, above + 1, indicator.row) ?? indicator.row;
    above = indicator.row;
    const key = projectKey(grid, header, row);
    const current = projects.at(-1);
    if (current && (key === "" || key === current.key)) current.indicators.push(indicator);
    else projects.push({ row, key, indicators: [indicator] });
  }
  let unitOfOrganisation: FormFields["budgetUnit"];
  return projects.map(({ row, indicators: own }) => {
    const fields = fieldsOf(grid, header, row, unit);
    // Printed once for all projects of an organisation.
    if (fields.budgetUnit?.value !== "") unitOfOrganisation = fields.budgetUnit;
    return {
      fields: { ...fields, ...(unitOfOrganisation && { budgetUnit: unitOfOrganisation }) },
      indicators: own,
    };
  });
}

export function isFlatList({ columns }: Pick<Header, "columns">): boolean {
  return columns.some(({ role }) => role === "projectName" || role === "projectCode");
}

/** What tells the project of a row from that of another; empty where the row goes on with the one above. */
export function projectKey(grid: SheetGrid, header: Header, row: number): string {
  const name = printed(grid, row, columnOf(header, "projectName"));
  const code = printed(grid, row, columnOf(header, "projectCode"));
  return name === "" && code === "" ? "" : `${name}\n${code}`;
}

/** The project of an indicator may be printed on a line of its own above it, below the line of its organisation. */
function lastNamedRow(grid: SheetGrid, header: Header, top: number, bottom: number): number | undefined {
  for (let row = bottom; row >= top; row--) if (projectKey(grid, header, row) !== "") return row;
  return undefined;
}

function columnOf({ columns }: Header, role: ColumnRole): Column | undefined {
  return columns.find((column) => column.role === role);
}

function printed(grid: SheetGrid, row: number, column: Column | undefined): string {
  return column ? trimBlanks(grid.cell(row, column.left)?.text ?? "") : "";
}

function fieldsOf(
  grid: SheetGrid,
  header: Header,
  row: number,
  unit: AmountUnit | undefined,
): Partial<FormFields> {
  const field = <T>(role: ColumnRole, read: (text: string, value: unknown) => T) => {
    const column = columnOf(header, role);
    return column && fieldAt(grid, row, column.left, read);
  };
  const projectCode = field("projectCode", parseProjectCode);
  const projectName = field("projectName", trimBlanks);
  const budgetedAmount = field("budgetedAmount", (text, value) => parseAmount(text, value, unit));
  const performanceTarget = field("performanceTarget", trimBlanks);
  const budgetUnit = field("budgetUnit", trimBlanks);
  return {
    ...(projectCode && { projectCode }),
    ...(projectName && { projectName }),
    ...(budgetedAmount && { budgetedAmount }),
    ...(performanceTarget && { performanceTarget }),
    ...(budgetUnit && { budgetUnit }),
  };
}
