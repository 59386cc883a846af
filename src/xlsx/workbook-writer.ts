import { formatCell } from "../core";
import { isOfKind } from "./package/package";
import { dropUnreachable } from "./package/reachable";
import { type Tab, newTabs, removedEntries } from "./package/tabs";
import { relationshipType, spreadsheetType } from "./package/vocabulary";
import { writeWorkbook } from "./package/write-workbook";
import { sameValue } from "./same-value";
import { moveAnchoredParts } from "./sheet/move-anchored";
import { RowMoves } from "./sheet/row-moves";
import { type OpenedSheet, blankSheet, withSelection, writeSheet } from "./sheet/write-sheet";
import { type Source, type WorksheetEntry, readWorksheet } from "./source";
import type { StyledSheet, StyledWorkbook } from "./styled-workbook";
import { StyleWriter } from "./styles/write-styles";

/** Brings the parts of an opened file to what the workbook has become. */
export class WorkbookWriter {
  readonly #source: Source;
  readonly #before: StyledWorkbook;
  readonly #after: StyledWorkbook;
  readonly #styles: StyleWriter;
  readonly #moves = new Map<string, RowMoves>();
  #hasNewContents = false;
  readonly #relationshipIds = new Map<string, string>();

  constructor(source: Source, before: StyledWorkbook, after: StyledWorkbook) {
    this.#source = source;
    this.#before = before;
    this.#after = after;
    const { pack, workbook } = source;
    const stylesXml = pack.relatedText(workbook.name, "styles");
    this.#styles = new StyleWriter(stylesXml, pack.relatedText(workbook.name, "theme"), after.styles);
  }

  write(): void {
    for (const sheet of this.#after.sheets) {
      const entry = this.#source.worksheets.find(({ name }) => name === sheet.origin);
      if (entry) this.#changeSheet(entry, sheet);
      else this.#addSheet(sheet);
    }
    this.#writeStyles();
    this.#writeWorkbook();
  }

  #changeSheet(entry: WorksheetEntry, after: StyledSheet): void {
    const before = this.#before.sheets.find(({ origin }) => origin === entry.name);
    if (!before || before === after) return;
    const moves = new RowMoves(before, after);
    this.#moves.set(entry.name, moves);
    this.#hasNewContents ||= !sameValue(before.rows, after.rows);
    this.#writeSheet(entry.part, { sheet: before, worksheet: readWorksheet(this.#source, entry) }, after);
    if (!moves.areNone) moveAnchoredParts(this.#source.pack, entry.part, moves);
  }

  #addSheet(sheet: StyledSheet): void {
    const { pack, workbook } = this.#source;
    const folder = workbook.name.slice(0, workbook.name.lastIndexOf("/") + 1);
    const part = pack.freeName(`${folder}worksheets/sheet`, ".xml");
    this.#hasNewContents = true;
    this.#writeSheet(part, blankSheet(sheet.name), sheet);
    pack.setContentType(part, spreadsheetType("worksheet"));
    const type = relationshipType("worksheet");
    this.#relationshipIds.set(
      sheet.name,
      pack.relate(workbook.name, { type, target: part, isExternal: false }),
    );
  }

  #writeSheet(part: string, before: OpenedSheet, after: StyledSheet): void {
    const { pack } = this.#source;
    const type = relationshipType("hyperlink");
    const xml = writeSheet(before, after, {
      formatOf: (style) => this.#styles.formatOf(style),
      relate: (address) => {
        const known = pack
          .relationships(part)
          .find(({ target, isExternal }) => isExternal && target === address);
        return known?.id ?? pack.relate(part, { type, target: address, isExternal: true });
      },
    });
    pack.write(part, xml);
  }

  #writeStyles(): void {
    const { pack, workbook } = this.#source;
    const xml = this.#styles.finish();
    if (xml === undefined) return;
    const present = pack.related(workbook.name, "styles");
    const part =
      present ?? pack.freeName(`${workbook.name.slice(0, workbook.name.lastIndexOf("/") + 1)}styles`, ".xml");
    pack.write(part, xml);
    if (present !== undefined) return;
    pack.setContentType(part, spreadsheetType("styles"));
    pack.relate(workbook.name, { type: relationshipType("styles"), target: part, isExternal: false });
  }

  #writeWorkbook(): void {
    const { pack, workbook } = this.#source;
    const tabs = newTabs(workbook, this.#after.sheets);
    const removed = removedEntries(workbook, tabs);
    const activeTab = this.#activeTab(tabs);
    const hasNewContents = this.#hasNewContents || removed.length > 0;
    const xml = writeWorkbook(workbook, {
      tabs,
      relationshipIds: this.#relationshipIds,
      moves: this.#moves,
      activeTab,
      mustCalculate: hasNewContents && formulaPlaces(this.#after) !== "",
    });
    pack.write(workbook.name, xml);
    for (const { relationshipId } of removed) {
      dropUnreachable(pack, () => {
        pack.unrelate(workbook.name, relationshipId);
      });
    }
    if (formulaPlaces(this.#before) !== formulaPlaces(this.#after)) this.#dropCalculationOrder();
    if (tabs[activeTab]?.entry?.tab !== workbook.activeTab) this.#select(tabs[activeTab]);
  }

  /** A chart in front stays in front as long as no other sheet is asked for. */
  #activeTab(tabs: readonly Tab[]): number {
    const { activeTab } = this.#source.workbook;
    const isSame = this.#after.activeSheet === this.#before.activeSheet;
    const place = tabs.findIndex(({ entry, name }) => {
      return isSame ? entry?.tab === activeTab : name === this.#after.activeSheet;
    });
    return Math.max(place, 0);
  }

  /** Sheets that are selected together are edited together, so only the one in front may be. */
  #select(active: Tab | undefined): void {
    const { pack, worksheets } = this.#source;
    for (const { part, tab } of worksheets) {
      const xml = pack.text(part);
      if (xml !== undefined) pack.write(part, withSelection(xml, tab === active?.entry?.tab));
    }
  }

  /** A list of the cells with formulas: Excel makes it anew, and takes a wrong one for damage. */
  #dropCalculationOrder(): void {
    const { pack, workbook } = this.#source;
    const order = pack
      .relationships(workbook.name)
      .find((relationship) => isOfKind(relationship, "calcChain"));
    if (!order) return;
    dropUnreachable(pack, () => {
      pack.unrelate(workbook.name, order.id);
    });
  }
}

/** The cells with formulas, as one text. */
function formulaPlaces({ sheets }: StyledWorkbook): string {
  const places: string[] = [];
  for (const { origin, name, rows } of sheets) {
    for (const [row, { cells }] of rows) {
      for (const [column, { content }] of cells) {
        const isFormula = content !== null && typeof content === "object";
        if (isFormula) places.push(`${origin ?? name}!${formatCell({ row, column })}`);
      }
    }
  }
  return places.sort().join();
}
