import {
  type Area,
  type CellAddress,
  type CellRange,
  type ChangeSet,
  type Operation,
  formatCell,
  quoteSheet,
} from "../core";
import { type CellStyle, roleStyles } from "../host";
import { SheetDraft, cellsOf } from "./sheet-draft";
import { present } from "./present";
import { StyleKeys } from "./style-keys";
import { type StyledSheet, type StyledWorkbook, emptySheet } from "./styled-workbook";

/** What a workbook becomes by a change that applyChange has accepted for the same workbook, looks included. */
export function applyChangeToStyled(workbook: StyledWorkbook, change: ChangeSet): StyledWorkbook {
  const draft = new WorkbookDraft(workbook);
  for (const operation of change.operations) draft.execute(operation);
  return draft.finish();
}

/** A workbook under change; sheets are copied when first touched. */
class WorkbookDraft {
  readonly #workbook: StyledWorkbook;
  readonly #styles: StyleKeys;
  #sheets: StyledSheet[];
  readonly #drafts = new Map<string, SheetDraft>();

  constructor(workbook: StyledWorkbook) {
    this.#workbook = workbook;
    this.#styles = new StyleKeys(workbook.styles);
    this.#sheets = [...workbook.sheets];
  }

  finish(): StyledWorkbook {
    const sheets = this.#sheets.map((sheet) => this.#drafts.get(sheet.name)?.finish() ?? sheet);
    const isThere = sheets.some(({ name }) => name === this.#workbook.activeSheet);
    const activeSheet = isThere ? this.#workbook.activeSheet : sheets[0]?.name;
    return { ...this.#workbook, activeSheet, styles: this.#styles.all, sheets };
  }

  execute(operation: Operation): void {
    switch (operation.kind) {
      case "setCell": {
        const { at, write } = operation;
        const { style } = this.#draft(at.sheet).cellAt(at.row, at.column);
        this.#draft(at.sheet).setCell(at.row, at.column, {
          content: write === "" ? null : write,
          ...(style !== undefined && { style }),
        });
        return;
      }
      case "numberFormat": {
        const { at, write } = operation;
        this.#restyle(at.sheet, areaOf(at), (style) => withNumberFormat(style, write));
        return;
      }
      case "style":
        this.#restyle(operation.range.sheet, operation.range, ({ numberFormat }) => {
          return { ...(numberFormat !== undefined && { numberFormat }), ...roleStyles[operation.role] };
        });
        return;
      case "copyFormat":
        this.#copyFormat(operation.from, operation.to);
        return;
      case "insertRows":
        this.#shiftRows(operation.sheet, operation.row, operation.count);
        return;
      case "deleteRows":
        this.#shiftRows(operation.sheet, operation.row, -operation.count);
        return;
      case "merge":
        this.#draft(operation.range.sheet).merge(operation.range);
        return;
      case "unmerge":
        this.#draft(operation.range.sheet).unmerge(operation.range);
        return;
      case "addSheet":
        this.#addSheet(operation.sheet, operation.after);
        return;
      case "deleteSheet":
        this.#sheets = this.#sheets.filter(({ name }) => name !== operation.sheet);
        this.#drafts.delete(operation.sheet);
        return;
      case "rowHeights":
        this.#draft(operation.sheet).setHeights(operation.row, operation.heights);
        return;
      case "columnWidths":
        this.#draft(operation.sheet).setWidths(operation.widths);
        return;
      case "hyperlink": {
        const { at, target } = operation;
        const place = `#${quoteSheet(target.sheet)}!${formatCell(target)}`;
        this.#draft(at.sheet).link({ area: areaOf(at), target: place });
        return;
      }
      case "listValidation": {
        const { sheet, ...area } = operation.range;
        const formula1 = `"${operation.items.join(",").replaceAll('"', '""')}"`;
        this.#draft(sheet).validate({ areas: [area], type: "list", formula1, allowBlank: true });
        return;
      }
      case "pageSetup":
        this.#draft(operation.sheet).setPage(operation.setup);
        return;
    }
  }

  #draft(name: string): SheetDraft {
    const known = this.#drafts.get(name);
    if (known) return known;
    const sheet = this.#sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`The change names a sheet ${name} that is not in the workbook.`);
    const draft = new SheetDraft(sheet);
    this.#drafts.set(name, draft);
    return draft;
  }

  #addSheet(name: string, after: string | undefined): void {
    const place = this.#sheets.findIndex((sheet) => sheet.name === after);
    this.#sheets.splice(place < 0 ? this.#sheets.length : place + 1, 0, emptySheet(name));
  }

  #shiftRows(sheet: string, row: number, count: number): void {
    const shift = { sheet, row, count };
    this.#draft(sheet).shiftRows(shift);
    for (const { name } of this.#sheets) this.#draft(name).shiftFormulas(shift);
  }

  #restyle(sheet: string, area: Area, restyle: (style: CellStyle) => CellStyle): void {
    const draft = this.#draft(sheet);
    for (const { row, column } of cellsOf(area)) {
      const cell = draft.cellAt(row, column);
      draft.setCell(row, column, {
        ...cell,
        style: this.#styles.keyOf(restyle(this.#styles.styleOf(cell.style))),
      });
    }
  }

  /** A smaller model is repeated over the cells. */
  #copyFormat(from: CellRange, to: CellRange): void {
    const height = from.bottom - from.top + 1;
    const width = from.right - from.left + 1;
    for (const { row, column } of cellsOf(to)) {
      const model = this.#draft(from.sheet).cellAt(
        from.top + ((row - to.top) % height),
        from.left + ((column - to.left) % width),
      );
      const { content, result } = this.#draft(to.sheet).cellAt(row, column);
      this.#draft(to.sheet).setCell(row, column, {
        content,
        ...(result !== undefined && { result }),
        ...(model.style !== undefined && { style: model.style }),
      });
    }
  }
}

function areaOf({ row, column }: CellAddress): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function withNumberFormat(style: CellStyle, numberFormat: string): CellStyle {
  const { font, fill, borders, alignment, isLocked } = style;
  return present<CellStyle>({
    font,
    fill,
    borders,
    alignment,
    numberFormat: numberFormat === "General" ? undefined : numberFormat,
    isLocked,
  });
}
