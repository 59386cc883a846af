import { formatArea, parseArea } from "../../core";
import { sameValue } from "../same-value";
import type { StyledCell, StyledRow, StyledSheet } from "../styled-workbook";
import { asOpenTag, withAttribute, withoutClosing } from "../xml/edits";
import { encodeText } from "../xml/text";
import { type RawCell, type RawRow, withPlace } from "./raw-rows";
import type { RowMoves } from "./row-moves";
import { type CellWriting, writeCell } from "./write-cell";

/** A sheet as it was opened; for an added one, nothing. */
export interface SheetBefore {
  readonly sheet: StyledSheet;
  readonly rows: ReadonlyMap<number, RawRow>;
  readonly moves: RowMoves;
}

const blank: StyledCell = { content: null };

/** The rows of a sheet. A cell that is equal to the file's own is written as the file writes it. */
export function writeRows(after: StyledSheet, before: SheetBefore, writing: CellWriting): string {
  const brokenGroups = findBrokenGroups(after, before);
  const writer = new RowWriter(before, writing, brokenGroups);
  const inOrder = [...after.rows].sort(([a], [b]) => a - b);
  return inOrder.map(([row, styled]) => writer.write(row, styled)).join("");
}

/** A shared formula is written in one cell for many; once a cell of the group changes or moves, each writes its own. */
function findBrokenGroups(after: StyledSheet, before: SheetBefore): Set<string> {
  const broken = new Set<string>();
  for (const [row, { cells }] of before.rows) {
    for (const [column, { formula }] of cells) {
      if (formula?.kind !== "shared" || formula.sharedIndex === undefined) continue;
      const was = before.sheet.rows.get(row)?.cells.get(column);
      const is = after.rows.get(row)?.cells.get(column);
      const isInPlace = before.moves.placeOf(row) === row && after.rows.get(row)?.origin === row;
      if (!isInPlace || !sameValue(was?.content, is?.content)) broken.add(formula.sharedIndex);
    }
  }
  return broken;
}

class RowWriter {
  readonly #before: SheetBefore;
  readonly #writing: CellWriting;
  readonly #brokenGroups: ReadonlySet<string>;

  constructor(before: SheetBefore, writing: CellWriting, brokenGroups: ReadonlySet<string>) {
    this.#before = before;
    this.#writing = writing;
    this.#brokenGroups = brokenGroups;
  }

  write(row: number, styled: StyledRow): string {
    const { origin = -1 } = styled;
    const raw = this.#before.rows.get(origin);
    const was = this.#before.sheet.rows.get(origin);
    const cells = [...styled.cells]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => {
        const wasCell = was?.cells.get(column) ?? blank;
        return this.#cell({ row, column }, cell, wasCell, raw?.cells.get(column), row !== origin);
      })
      .join("");
    const tag = this.#openTag(row, styled, was, raw?.openTag);
    if (cells === "" && tag === this.#bareTag(row)) return "";
    return cells === "" ? `${tag}/>` : `${tag}>${cells}</${this.#writing.prefix}row>`;
  }

  #cell(
    at: { row: number; column: number },
    cell: StyledCell,
    was: StyledCell,
    raw: RawCell | undefined,
    isMoved: boolean,
  ): string {
    if (!raw) return writeCell(at, cell, this.#writing);
    const isGroupBroken = this.#brokenGroups.has(raw.formula?.sharedIndex ?? "");
    const isArray = raw.formula?.kind === "array";
    const hasSameContent = sameValue(cell.content, was.content);
    const hasSameResult = cell.result === undefined || cell.result === was.result;
    if (
      hasSameContent &&
      hasSameResult &&
      cell.style === was.style &&
      !isGroupBroken &&
      !(isArray && isMoved)
    ) {
      return isMoved ? withPlace(raw.source, at) : raw.source;
    }
    if (raw.formula && hasSameContent && !isGroupBroken && !isMoved) {
      return writeCell(at, cell, this.#writing, raw.formula.source);
    }
    return writeCell(at, cell, this.#writing, isArray ? this.#arrayFormula(cell, raw) : undefined);
  }

  /** A formula for many cells at once stays one; the cells have moved with its own. */
  #arrayFormula({ content }: StyledCell, raw: RawCell): string | undefined {
    if (content === null || typeof content !== "object" || !raw.formula) return undefined;
    const { source } = raw.formula;
    const openTag = asOpenTag(source.slice(0, source.indexOf(">") + 1));
    const area = parseArea(/\sref="([^"]*)"/.exec(openTag)?.[1] ?? "");
    const moved = area && this.#before.moves.move(area);
    if (!moved) return undefined;
    const text = encodeText(content.formula.replace(/^=/, ""));
    return `${withAttribute(openTag, "ref", formatArea(moved))}${text}</${this.#writing.prefix}f>`;
  }

  /** Without its closing bracket. */
  #openTag(row: number, styled: StyledRow, was: StyledRow | undefined, raw: string | undefined): string {
    let tag =
      raw === undefined || raw === "" ? `${this.#bareTag(row)}>` : withAttribute(raw, "r", String(row + 1));
    if (styled.height !== was?.height) {
      tag = withAttribute(tag, "ht", styled.height === undefined ? undefined : String(styled.height));
      tag = withAttribute(tag, "customHeight", styled.height === undefined ? undefined : "1");
    }
    if ((styled.isHidden ?? false) !== (was?.isHidden ?? false)) {
      tag = withAttribute(tag, "hidden", styled.isHidden ? "1" : undefined);
    }
    if (styled.style !== was?.style) {
      const format = this.#writing.formatOf(styled.style);
      tag = withAttribute(tag, "s", format === 0 ? undefined : String(format));
      tag = withAttribute(tag, "customFormat", format === 0 ? undefined : "1");
    }
    // The columns in use are a hint that may be left out, and here they may have changed.
    return withoutClosing(withAttribute(tag, "spans", undefined));
  }

  #bareTag(row: number): string {
    return `<${this.#writing.prefix}row r="${row + 1}"`;
  }
}
