import type { SheetVisibility } from "../../core";
import { type XmlElement, parseXml } from "../xml/element";
import { partKey } from "../zip/archive";
import { XlsxError } from "../xlsx-error";
import { type Package, isOfKind } from "./package";

/** A tab of the workbook as its list names it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Undefined for what is not a worksheet: a chart on a tab of its own, a module of very old macros. */
  readonly part: string | undefined;
  readonly relationshipId: string;
  /** Its place among the tabs, counted from 0; names that belong to one sheet refer to it. */
  readonly tab: number;
  readonly element: XmlElement;
}

/** The part that lists the sheets. */
export interface WorkbookPart {
  readonly name: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetEntry[];
  readonly dateSystem: "1900" | "1904";
  readonly activeTab: number;
}

/** @throws XlsxError "notXlsx" for a zip file without a workbook, "damaged" for one that has lost it. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const name = pack.related("", "officeDocument");
  if (name === undefined) throw new XlsxError("notXlsx", "The zip file holds no Office document.");
  if (name.endsWith(".bin")) throw new XlsxError("notXlsx", "The workbook is written in binary (.xlsb).");
  const xml = pack.text(name);
  if (xml === undefined) throw new XlsxError("damaged", `The part ${name} is missing.`);
  const root = parseXml(xml);
  if (root.name !== "workbook") throw new XlsxError("notXlsx", `The document is a ${root.name}.`);
  const relationships = pack.relationships(name);
  const sheets = (root.child("sheets")?.all("sheet") ?? []).map((element, tab): SheetEntry => {
    const relationshipId = element.prefixedAttribute("id") ?? "";
    const relationship = relationships.find(({ id }) => id === relationshipId);
    if (!relationship && relationshipId !== "") {
      throw new XlsxError("damaged", `The tab ${tab} leads nowhere.`);
    }
    return {
      name: element.attribute("name") ?? "",
      visibility: visibilityOf(element.attribute("state")),
      part: relationship && isOfKind(relationship, "worksheet") ? relationship.target : undefined,
      relationshipId,
      tab,
      element,
    };
  });
  if (sheets.length === 0) throw new XlsxError("damaged", "The workbook lists no sheets.");
  requireOwnParts(sheets);
  const activeTab = root.child("bookViews")?.child("workbookView")?.number("activeTab");
  return {
    name,
    xml,
    root,
    sheets,
    dateSystem: root.child("workbookPr")?.flag("date1904") ? "1904" : "1900",
    activeTab: activeTab !== undefined && activeTab in sheets ? activeTab : 0,
  };
}

/** What a name that belongs to one sheet stands for ("_xlnm.Print_Titles"), as it is written. */
export function nameOnSheet(workbook: WorkbookPart, name: string, tab: number): string | undefined {
  const names = workbook.root.child("definedNames")?.all("definedName") ?? [];
  return names.find((element) => {
    return element.attribute("name") === name && element.number("localSheetId") === tab;
  })?.text;
}

/** Two tabs on one part would change with each other, and thousands of them make a small file enormous. */
function requireOwnParts(sheets: readonly SheetEntry[]): void {
  const parts = sheets.flatMap(({ part }) => (part === undefined ? [] : partKey(part)));
  if (new Set(parts).size < parts.length) throw new XlsxError("damaged", "Two tabs lead to one sheet.");
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
