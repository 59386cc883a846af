import { type Area, type PageSetup, formatArea, moveReferences } from "../../core";
import type { CellLink, StyledColumns, StyledSheet, Validation } from "../styled-workbook";
import { relationshipNamespace } from "../package/vocabulary";
import { sameValue } from "../same-value";
import type { XmlElement } from "../xml/element";
import { rewriteFormulas } from "../validation-formulas";
import { asEmptyTag, asOpenTag, elementWith, withAttribute } from "../xml/edits";
import { attributes, encodeText } from "../xml/text";
import { readColumn, readValidation } from "./read-layout";
import type { CellWriting } from "./write-cell";

/** What a file holds of a list's items at most, quotes not counted. */
const maxListLength = 255;

const a4 = 9;
/** In points, of a new workbook. */
const usualRowHeight = 15;

/** A list with its items written out, too long for a file. */
export function isLongList({ type, formula1 = "" }: Validation): boolean {
  return type === "list" && formula1.startsWith('"') && formula1.length > maxListLength + 2;
}

/** Whether two validations ask for the same, in whatever cells. */
export function asksTheSame(a: Validation, b: Validation): boolean {
  return sameValue({ ...a, areas: [] }, { ...b, areas: [] });
}

/** `present` are those of the file: one that is still the same keeps what StyledColumns does not say. */
export function writeColumns(
  columns: readonly StyledColumns[],
  present: readonly XmlElement[],
  { prefix: p, formatOf }: CellWriting,
): string {
  if (columns.length === 0) return "";
  const written = columns.map((column) => {
    const same = present.find((element) => sameValue(readColumn(element), column));
    if (same) return same.source;
    const { first, last, width, isHidden, style } = column;
    const format = formatOf(style);
    return `<${p}col${attributes({
      min: first + 1,
      max: last + 1,
      width,
      customWidth: width === undefined ? undefined : true,
      hidden: isHidden ? true : undefined,
      style: format === 0 ? undefined : format,
    })}/>`;
  });
  return `<${p}cols>${written.join("")}</${p}cols>`;
}

export function writeMerges(merges: readonly Area[], p: string): string {
  if (merges.length === 0) return "";
  const written = merges.map((area) => `<${p}mergeCell ref="${formatArea(area)}"/>`);
  return `<${p}mergeCells count="${merges.length}">${written.join("")}</${p}mergeCells>`;
}

/** `present` are those of the file: one that only covers other cells keeps what Validation does not say. */
export function writeValidations(
  validations: readonly Validation[],
  present: readonly XmlElement[],
  p: string,
): string {
  const written = validations.flatMap((validation) => {
    if (validation.areas.length === 0) return [];
    const cells = validation.areas.map(formatArea).join(" ");
    const alike = present.find((element) => asksTheSame(readValidation(element), validation));
    if (alike) return elementWith(alike, "sqref", cells);
    const moved = present.find((element) => {
      return asksTheSame(withoutPlaces(readValidation(element)), withoutPlaces(validation));
    });
    if (moved) {
      const openTag = asOpenTag(withAttribute(moved.openTag, "sqref", cells));
      return `${openTag}${writeFormulas(validation, p)}</${p}dataValidation>`;
    }
    return isLongList(validation) ? [] : writeValidation(validation, cells, p);
  });
  if (written.length === 0) return "";
  return `<${p}dataValidations count="${written.length}">${written.join("")}</${p}dataValidations>`;
}

/** The validation as it is wherever the cells are that its formulas name. */
function withoutPlaces(validation: Validation): Validation {
  return rewriteFormulas(validation, (formula) => moveReferences(formula, () => undefined));
}

function writeFormulas({ formula1, formula2 }: Validation, p: string): string {
  const formula = (name: string, text: string | undefined) =>
    text === undefined ? "" : `<${p}${name}>${encodeText(text)}</${p}${name}>`;
  return formula("formula1", formula1) + formula("formula2", formula2);
}

function writeValidation(validation: Validation, cells: string, p: string): string {
  const facts = attributes({
    type: validation.type,
    operator: validation.operator,
    allowBlank: validation.allowBlank,
    showErrorMessage: validation.showErrorMessage,
    errorStyle: validation.errorStyle,
    errorTitle: validation.errorTitle,
    error: validation.error,
    showInputMessage: validation.showInputMessage,
    promptTitle: validation.promptTitle,
    prompt: validation.prompt,
    sqref: cells,
  });
  return `<${p}dataValidation${facts}>${writeFormulas(validation, p)}</${p}dataValidation>`;
}

/** `relate` gives the relationship for an address outside the workbook. */
export function writeLinks(
  links: readonly CellLink[],
  p: string,
  relate: (address: string) => string,
): string {
  if (links.length === 0) return "";
  const written = links.map(({ area, target, tooltip }) => {
    const place = target.indexOf("#");
    const address = place < 0 ? target : target.slice(0, place);
    const facts = attributes({
      ref: formatArea(area),
      "xmlns:r": address === "" ? undefined : relationshipNamespace,
      "r:id": address === "" ? undefined : relate(address),
      location: place < 0 ? undefined : target.slice(place + 1),
      tooltip,
    });
    return `<${p}hyperlink${facts}/>`;
  });
  return `<${p}hyperlinks>${written.join("")}</${p}hyperlinks>`;
}

/** A view with these rows and columns in sight; scrolled to its start. */
export function writeFreeze(
  freeze: StyledSheet["freeze"],
  present: XmlElement | undefined,
  p: string,
): string {
  const view = present?.child("sheetView");
  const openTag = asOpenTag(view?.openTag ?? `<${p}sheetView workbookViewId="0">`);
  const kept = view?.children.filter(({ name }) => name !== "pane" && name !== "selection") ?? [];
  const content = writePane(freeze, p) + kept.map(({ source }) => source).join("");
  const others = present?.children.filter((child) => child !== view).map(({ source }) => source) ?? [];
  return `<${p}sheetViews>${openTag}${content}</${p}sheetView>${others.join("")}</${p}sheetViews>`;
}

function writePane(freeze: StyledSheet["freeze"], p: string): string {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return "";
  return `<${p}pane${attributes({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: formatArea({ top: rows, left: columns, bottom: rows, right: columns }),
    activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  })}/>`;
}

export function writeDefaultSizes(
  { defaultRowHeight = usualRowHeight, defaultColumnWidth }: StyledSheet,
  present: XmlElement | undefined,
  p: string,
): string {
  const openTag = asEmptyTag(present?.openTag ?? `<${p}sheetFormatPr/>`);
  const withHeight = withAttribute(openTag, "defaultRowHeight", String(defaultRowHeight));
  const width = defaultColumnWidth === undefined ? undefined : String(defaultColumnWidth);
  return withAttribute(withHeight, "defaultColWidth", width);
}

/** A4, and no wider than the page however long. */
export function writePage(page: PageSetup, present: XmlElement | undefined, p: string): string {
  const openTag = asEmptyTag(present?.openTag ?? `<${p}pageSetup/>`);
  const facts = { paperSize: String(a4), fitToHeight: "0", orientation: page.orientation };
  return Object.entries(facts).reduce((tag, [name, value]) => withAttribute(tag, name, value), openTag);
}

/** Tells Excel to mind the page's width. */
export function writeFitToPage(present: XmlElement | undefined, p: string): string {
  const fit = `<${p}pageSetUpPr fitToPage="1"/>`;
  if (!present) return `<${p}sheetPr>${fit}</${p}sheetPr>`;
  const kept = present.children.filter(({ name }) => name !== "pageSetUpPr").map(({ source }) => source);
  return `${asOpenTag(present.openTag)}${kept.join("")}${fit}</${p}sheetPr>`;
}
