import { type Level1Kind, type Level2Kind, level1Kind, level2Kind } from "../form/levels";
import { type KnownFramework, levelNames, levelOrder } from "../templates/level-names";
import { type FormTable, type RowLevel, type TableRow, mergeOver } from "./form-table";
import type { NewIndicator } from "./new-indicator";

/** A level of the new row: that of the row beside it, or one that has to be printed. */
export type NewLevel =
  | { readonly kind: "same"; readonly level: RowLevel<unknown> }
  | { readonly kind: "new"; readonly name: string };

/** Where a new row goes. */
export interface GroupPlace {
  /** The new row stands below this one, or above it. */
  readonly beside: TableRow;
  readonly side: "below" | "above";
  /** The row that the new one pushes down; counted before it is inserted. */
  readonly row: number;
  readonly level1: NewLevel;
  readonly level2: NewLevel;
}

/** The levels that an indicator belongs to, in the words and the order of one framework. */
interface Home {
  readonly framework: KnownFramework;
  readonly kind1: Level1Kind | undefined;
  readonly kind2: Level2Kind | undefined;
  readonly level1: string;
  readonly level2: string;
}

const LEVEL1_ORDER: readonly (Level1Kind | undefined)[] = ["cost", "output", "benefit", "satisfaction"];

/**
 * The place of an indicator in a table: behind the others of its second level; else behind the second level that goes before
 * it in the framework's order; else, with a first level of its own, behind the first level that goes before it.
 * `wished` is a row below which the user would like it, and holds where that row is of the same second level.
 */
export function findPlace(
  table: FormTable,
  indicator: NewIndicator,
  wished?: number,
): GroupPlace | undefined {
  const home = homeOf(table, indicator);
  return placeInLevel2(table, home, wished) ?? placeInLevel1(table, home) ?? placeByLevel1(table, home);
}

function homeOf({ form, rows }: FormTable, { level2 }: NewIndicator): Home {
  const framework = form.framework === "2021" ? "2021" : "2015";
  const [name1, name2] =
    typeof level2 === "string" ? levelNames(framework, level2) : [level2.level1, level2.level2];
  // 数量 beside 质量 and 时效, where a form leaves 指标 out.
  const isShort =
    rows.some((row) => row.level2.text !== "") && rows.every((row) => !row.level2.text.includes("指标"));
  return {
    framework,
    kind1: level1Kind(name1),
    kind2: level2Kind(name2),
    level1: name1,
    level2: isShort ? name2.replace(/指标$/u, "") : name2,
  };
}

function placeInLevel2(table: FormTable, home: Home, wished: number | undefined): GroupPlace | undefined {
  const alike = table.rows.filter(({ level2 }) => isOfKind(level2, home.kind2, home.level2));
  const atHome = alike.filter(({ level1 }) => isOfKind(level1, home.kind1, home.level1));
  // Some provinces have satisfaction under benefits.
  const group = atHome.length > 0 || home.kind2 === undefined ? atHome : alike;
  const used = group.filter(({ indicator }) => indicator && !indicator.isUnused);
  const beside = group.find(({ row }) => row === wished) ?? used.at(-1) ?? group.at(-1);
  if (!beside) return undefined;
  const levels = { level1: same(beside.level1), level2: same(beside.level2) };
  // Inside a group whatever may be merged grows by itself, also where the host cannot tell what is merged.
  const isInside = table.sheet.merges === undefined && beside.row > Math.min(...group.map(({ row }) => row));
  if (isInside && isBlankCell(table, beside.row, table.layout.level2?.left)) {
    return { beside, side: "above", row: beside.row, ...levels };
  }
  return { beside, side: "below", row: beside.row + 1, ...levels };
}

function placeInLevel1(table: FormTable, home: Home): GroupPlace | undefined {
  const hasColumn = table.layout.level1 !== undefined;
  const block = table.rows.filter(({ level1 }) => !hasColumn || isOfKind(level1, home.kind1, home.level1));
  const neighbours = neighboursOf(block, (row) => rankOf(row.level2.kind, home), rankOf(home.kind2, home));
  return placeBetween(table, neighbours, ({ level1 }) => ({
    level1: same(level1),
    level2: printed(home.level2),
  }));
}

function placeByLevel1(table: FormTable, home: Home): GroupPlace | undefined {
  const rank = (kind: Level1Kind | undefined) => (kind ? LEVEL1_ORDER.indexOf(kind) : undefined);
  const neighbours = neighboursOf(table.rows, (row) => rank(row.level1.kind), rank(home.kind1));
  return placeBetween(table, neighbours, () => ({
    level1: printed(home.level1),
    level2: printed(home.level2),
  }));
}

interface Neighbours {
  readonly before: TableRow | undefined;
  readonly after: TableRow | undefined;
}

/** The last row of what goes before; where nothing does, the first row of what goes behind, or else the very last row. */
function neighboursOf(
  rows: readonly TableRow[],
  rankOfRow: (row: TableRow) => number | undefined,
  own: number | undefined,
): Neighbours {
  const last = { before: rows.at(-1), after: undefined };
  if (own === undefined) return last;
  const ranked = rows.flatMap((row) => {
    const rank = rankOfRow(row);
    return rank === undefined ? [] : [{ row, rank }];
  });
  const nearest = Math.max(...ranked.map(({ rank }) => rank).filter((rank) => rank <= own));
  const before = ranked.filter(({ rank }) => rank === nearest).at(-1)?.row;
  const after = ranked.find(({ rank }) => rank > own)?.row;
  return before || after ? { before, after } : last;
}

function placeBetween(
  table: FormTable,
  { before, after }: Neighbours,
  levels: (beside: TableRow) => Pick<GroupPlace, "level1" | "level2">,
): GroupPlace | undefined {
  if (before) {
    const last = lastRowBeside(table, before, levels(before));
    return { beside: before, side: "below", row: last + 1, ...levels(before) };
  }
  return after && { beside: after, side: "above", row: after.row, ...levels(after) };
}

/** A group may be merged over blank rows of the template that the reading does not mention. */
function lastRowBeside(
  { sheet, layout }: FormTable,
  { row }: TableRow,
  levels: Pick<GroupPlace, "level1" | "level2">,
): number {
  const ended = [
    levels.level2.kind === "new" ? layout.level2 : undefined,
    levels.level1.kind === "new" ? layout.level1 : undefined,
  ];
  const bottoms = ended.map((column) => column && mergeOver(sheet.merges ?? [], row, column.left)?.bottom);
  return Math.max(row, ...bottoms.filter((bottom) => bottom !== undefined));
}

function isOfKind<Kind>(level: RowLevel<Kind>, kind: Kind | undefined, name: string): boolean {
  if (kind === undefined) return level.text !== "" && level.text === name;
  return level.kind === kind || (isPlainCost(level.kind) && isPlainCost(kind));
}

/** What 成本 under 产出 is called in one framework is 经济成本 in the other. */
function isPlainCost(kind: unknown): boolean {
  return kind === "cost" || kind === "economicCost";
}

function rankOf(kind: Level2Kind | undefined, { framework }: Home): number | undefined {
  return kind && levelOrder(framework, kind);
}

function isBlankCell({ sheet }: FormTable, row: number, column: number | undefined): boolean {
  return column === undefined || (sheet.rows[row]?.[column]?.text ?? "").trim() === "";
}

function same(level: RowLevel<unknown>): NewLevel {
  return { kind: "same", level };
}

function printed(name: string): NewLevel {
  return { kind: "new", name };
}
