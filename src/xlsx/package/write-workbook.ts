import { type PageSetup, moveReferences, quoteSheet } from "../../core";
import { sameValue } from "../same-value";
import { readTitleRows } from "../sheet/read-layout";
import type { RowMoves } from "../sheet/row-moves";
import type { XmlElement } from "../xml/element";
import { TextEdits, asEmptyTag, asOpenTag, withAttribute } from "../xml/edits";
import { type NewChildren, placeChildren } from "../xml/ordered-children";
import { attributes, encodeText } from "../xml/text";
import type { Tab } from "./tabs";
import { relationshipNamespace } from "./vocabulary";
import { type WorkbookPart, nameOnSheet } from "./workbook-part";

const printTitles = "_xlnm.Print_Titles";

/** The order that the format demands of what a workbook holds (ECMA-376 part 1, 18.2.27). */
const childOrder: readonly string[] =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
  fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

/** What becomes of the part that lists the sheets. */
export interface WorkbookEdit {
  readonly tabs: readonly Tab[];
  /** The relationships of added sheets, by name. */
  readonly relationshipIds: ReadonlyMap<string, string>;
  /** By the name of the sheet in the file. */
  readonly moves: ReadonlyMap<string, RowMoves>;
  readonly activeTab: number;
  /** Whether formulas may show an outdated result until they are computed anew. */
  readonly mustCalculate: boolean;
}

/** The part's text; equal to the present one where nothing of it changes. */
export function writeWorkbook(workbook: WorkbookPart, edit: WorkbookEdit): string {
  const { root } = workbook;
  const edits = new TextEdits();
  const children: NewChildren = {};
  const sheets = writeSheetList(workbook, edit);
  if (sheets !== root.child("sheets")?.source) children.sheets = sheets;
  const names = writeNames(workbook, edit);
  if (names !== (root.child("definedNames")?.source ?? "")) children.definedNames = names;
  if (edit.activeTab !== workbook.activeTab) {
    children.bookViews = writeViews(root.child("bookViews"), edit.activeTab, root.prefix);
  }
  if (edit.mustCalculate) {
    const openTag = root.child("calcPr")?.openTag ?? `<${root.prefix}calcPr/>`;
    children.calcPr = withAttribute(asEmptyTag(openTag), "fullCalcOnLoad", "1");
  }
  placeChildren(root, childOrder, children, edits);
  return edits.applyTo(workbook.xml);
}

function writeSheetList({ root, sheets }: WorkbookPart, { tabs, relationshipIds }: WorkbookEdit): string {
  const list = root.child("sheets");
  const isSame =
    tabs.length === sheets.length &&
    tabs.every(({ entry, name, sheet }, index) => {
      return (
        entry === sheets[index] &&
        name === entry?.name &&
        (sheet?.visibility ?? entry.visibility) === entry.visibility
      );
    });
  if (!list || isSame) return list?.source ?? "";
  const p = root.prefix;
  let sheetId = Math.max(0, ...sheets.map(({ element }) => element.number("sheetId") ?? 0));
  const written = tabs.map(({ entry, name, sheet }) => {
    const state = sheet?.visibility ?? entry?.visibility ?? "visible";
    if (!entry) {
      const facts = attributes({
        name,
        sheetId: ++sheetId,
        state: state === "visible" ? undefined : state,
        "xmlns:r": relationshipNamespace,
        "r:id": relationshipIds.get(name),
      });
      return `<${p}sheet${facts}/>`;
    }
    const { openTag, source } = entry.element;
    const renamed = name === entry.name ? openTag : withAttribute(openTag, "name", name);
    const shown = state === entry.visibility ? renamed : withAttribute(renamed, "state", state);
    return shown + source.slice(openTag.length);
  });
  return `${list.openTag}${written.join("")}</${p}sheets>`;
}

function writeNames(workbook: WorkbookPart, edit: WorkbookEdit): string {
  const { root } = workbook;
  const list = root.child("definedNames");
  const kept = (list?.all("definedName") ?? []).map((element) => writeName(element, workbook, edit));
  const titles = edit.tabs.map((tab, index) => writeTitles(workbook, tab, index));
  const names = [...kept, ...titles].filter((name) => name !== "");
  if (sameValue(names, list?.children.map(({ source }) => source) ?? [])) return list?.source ?? "";
  if (names.length === 0) return "";
  const openTag = asOpenTag(list?.openTag ?? `<${root.prefix}definedNames>`);
  return `${openTag}${names.join("")}</${root.prefix}definedNames>`;
}

/** "" for a name whose sheet is gone, and for titles that are written anew. */
function writeName(element: XmlElement, workbook: WorkbookPart, edit: WorkbookEdit): string {
  const tab = element.number("localSheetId");
  const newTab = edit.tabs.findIndex(({ entry }) => entry !== undefined && entry.tab === tab);
  if (tab !== undefined && newTab < 0) return "";
  if (element.attribute("name") === printTitles && newTitles(workbook, edit.tabs[newTab])) return "";
  const openTag =
    tab === undefined || tab === newTab
      ? element.openTag
      : withAttribute(element.openTag, "localSheetId", String(newTab));
  const refersTo = element.text;
  const moved = moveName(refersTo, workbook, edit);
  if (moved === refersTo) return openTag + element.source.slice(element.openTag.length);
  return `${openTag}${encodeText(moved)}</${element.prefix}definedName>`;
}

/** The rows that are to repeat on each page, where they differ from those in the file. */
function newTitles(workbook: WorkbookPart, tab: Tab | undefined): PageSetup["titleRows"] {
  const rows = tab?.sheet?.page?.titleRows;
  const present = tab?.entry && readTitleRows(nameOnSheet(workbook, printTitles, tab.entry.tab));
  return sameValue(rows, present) ? undefined : rows;
}

/** Columns that repeat as well stay. */
function writeTitles(workbook: WorkbookPart, tab: Tab, index: number): string {
  const rows = newTitles(workbook, tab);
  if (!rows) return "";
  const p = workbook.root.prefix;
  const present = tab.entry && nameOnSheet(workbook, printTitles, tab.entry.tab);
  const columns = /\$[A-Z]+:\$[A-Z]+/.exec(present ?? "")?.[0];
  const places = [columns, `$${rows.first + 1}:$${rows.last + 1}`].filter((place) => place !== undefined);
  const refersTo = places.map((place) => `${quoteSheet(tab.name)}!${place}`).join(",");
  const facts = attributes({ name: printTitles, localSheetId: index });
  return `<${p}definedName${facts}>${encodeText(refersTo)}</${p}definedName>`;
}

/** Leads a name after moved rows and renamed sheets. */
function moveName(refersTo: string, workbook: WorkbookPart, { tabs, moves }: WorkbookEdit): string {
  return moveReferences(refersTo, ({ sheet, area }) => {
    const entry = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet?.toLowerCase());
    if (!entry) return { sheet, area };
    const tab = tabs.find((candidate) => candidate.entry === entry);
    const rows = moves.get(entry.name);
    const moved = rows ? rows.move(area) : area;
    return tab && moved && { sheet: tab.name === entry.name ? sheet : tab.name, area: moved };
  });
}

function writeViews(present: XmlElement | undefined, activeTab: number, p: string): string {
  const [first, ...others] = present?.children ?? [];
  const tag = withAttribute(first?.openTag ?? `<${p}workbookView/>`, "activeTab", String(activeTab));
  const view =
    withAttribute(tag, "firstSheet", undefined) + (first?.source.slice(first.openTag.length) ?? "");
  return `<${p}bookViews>${view}${others.map(({ source }) => source).join("")}</${p}bookViews>`;
}
