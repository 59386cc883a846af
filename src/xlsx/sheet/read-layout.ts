import { type Area, type PageSetup, maxColumn, parseArea } from "../../core";
import { present } from "../present";
import type { Relationship } from "../package/package";
import type { CellLink, StyledColumns, Validation } from "../styled-workbook";
import type { XmlElement } from "../xml/element";

const validationTypes = ["none", "list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;
const errorStyles = ["stop", "warning", "information"] as const;

/** The key of a cell format; undefined for the first, which is the look of a cell without format. */
export function styleKey(number: string | undefined): string | undefined {
  return number === undefined || number === "0" ? undefined : number;
}

export function readColumns(root: XmlElement): StyledColumns[] {
  return (root.child("cols")?.all("col") ?? []).flatMap((column) => readColumn(column) ?? []);
}

export function readColumn(column: XmlElement): StyledColumns | undefined {
  const first = (column.number("min") ?? 0) - 1;
  const last = Math.min((column.number("max") ?? 0) - 1, maxColumn);
  if (first < 0 || last < first) return undefined;
  const looks = present<Pick<StyledColumns, "width" | "isHidden" | "style">>({
    width: column.number("width"),
    isHidden: column.flag("hidden") ? true : undefined,
    style: styleKey(column.attribute("style")),
  });
  return { first, last, ...looks };
}

/** Areas separated by spaces; what cannot be read is left out. */
export function readAreas(written: string): Area[] {
  return written.split(/\s+/).flatMap((piece) => parseArea(piece) ?? []);
}

export function readValidations(root: XmlElement): Validation[] {
  return (root.child("dataValidations")?.all("dataValidation") ?? []).map(readValidation);
}

export function readValidation(element: XmlElement): Validation {
  const type = element.attribute("type") ?? "none";
  const errorStyle = element.attribute("errorStyle");
  return {
    areas: readAreas(element.attribute("sqref") ?? ""),
    type: validationTypes.find((known) => known === type) ?? "none",
    ...present<Omit<Validation, "areas" | "type">>({
      operator: element.attribute("operator"),
      formula1: element.child("formula1")?.text,
      formula2: element.child("formula2")?.text,
      allowBlank: element.flag("allowBlank") ? true : undefined,
      showErrorMessage: element.flag("showErrorMessage") ? true : undefined,
      errorStyle: errorStyles.find((known) => known === errorStyle),
      errorTitle: element.attribute("errorTitle"),
      error: element.attribute("error"),
      showInputMessage: element.flag("showInputMessage") ? true : undefined,
      promptTitle: element.attribute("promptTitle"),
      prompt: element.attribute("prompt"),
    }),
  };
}

export function readLinks(root: XmlElement, relationships: readonly Relationship[]): CellLink[] {
  return (root.child("hyperlinks")?.all("hyperlink") ?? []).flatMap((element) => {
    const area = parseArea(element.attribute("ref") ?? "");
    const id = element.prefixedAttribute("id");
    const address = relationships.find((relationship) => relationship.id === id)?.target ?? "";
    const place = element.attribute("location");
    if (!area) return [];
    const target = place === undefined ? address : `${address}#${place}`;
    return [
      { area, target, ...present<Pick<CellLink, "tooltip">>({ tooltip: element.attribute("tooltip") }) },
    ];
  });
}

export function readFreeze(root: XmlElement): { rows: number; columns: number } | undefined {
  const pane = root.child("sheetViews")?.child("sheetView")?.child("pane");
  if (!pane?.attribute("state")?.startsWith("frozen")) return undefined;
  return { rows: pane.number("ySplit") ?? 0, columns: pane.number("xSplit") ?? 0 };
}

/** `titles` is what the workbook says of repeated rows and columns: "'表'!$A:$B,'表'!$1:$3". */
export function readPage(root: XmlElement, titles: string | undefined): PageSetup | undefined {
  const setup = root.child("pageSetup");
  const titleRows = readTitleRows(titles);
  if (!setup && !titleRows) return undefined;
  const orientation = setup?.attribute("orientation") === "landscape" ? "landscape" : "portrait";
  return titleRows ? { orientation, titleRows } : { orientation };
}

export function readTitleRows(titles: string | undefined): PageSetup["titleRows"] {
  const rows = /\$?(\d+):\$?(\d+)$/.exec(titles ?? "");
  return rows ? { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } : undefined;
}
