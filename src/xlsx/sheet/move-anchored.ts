import { formatArea, moveReferences } from "../../core";
import type { Package } from "../package/package";
import type { XmlElement } from "../xml/element";
import type { TextEdits } from "../xml/edits";
import { decodeXml, encodeText } from "../xml/text";
import { readAreas } from "./read-layout";
import type { RowMoves } from "./row-moves";

/** Children of a worksheet that name cells and that StyledSheet does not describe. */
const namingChildren: readonly string[] =
  "protectedRanges autoFilter sortState conditionalFormatting ignoredErrors extLst".split(" ");

/** Leads conditional formats, filters and the like after their rows. */
export function moveNamingChildren(root: XmlElement, sheet: string, moves: RowMoves, edits: TextEdits): void {
  for (const child of root.children) {
    if (namingChildren.includes(child.name)) edits.replace(child, moveNames(child.source, sheet, moves));
    if (child.name === "rowBreaks")
      edits.replace(child, moveNumbers(child.source, /(\sid=")(\d+)(")/g, moves));
  }
}

/** Leads comments, pictures and tables of a sheet after their rows. */
export function moveAnchoredParts(pack: Package, sheetPart: string, moves: RowMoves): void {
  for (const { type, target, isExternal } of pack.relationships(sheetPart)) {
    const xml = isExternal ? undefined : pack.text(target);
    if (xml === undefined) continue;
    const moved = moveAnchors(type.slice(type.lastIndexOf("/") + 1), xml, moves);
    if (moved !== xml) pack.write(target, moved);
  }
}

function moveAnchors(kind: string, xml: string, moves: RowMoves): string {
  switch (kind) {
    case "comments":
    case "threadedComment":
      return moveComments(xml, moves);
    case "vmlDrawing":
      return moveNotes(xml, moves);
    case "drawing":
      return moveNumbers(xml, /(<(?:\w+:)?row>)(\d+)(<)/g, moves);
    case "table":
    case "pivotTable":
      return moveAttributes(xml, moves);
    default:
      return xml;
  }
}

function moveNames(source: string, sheet: string, moves: RowMoves): string {
  const moved = moveAttributes(source, moves).replace(
    /(<(?:\w+:)?(formula|f|sqref)>)([^<]*)(?=<)/g,
    (_, tag: string, name: string, text: string) => {
      const written = decodeXml(text);
      return (
        tag + encodeText(name === "sqref" ? moveAreas(written, moves) : moveFormula(written, sheet, moves))
      );
    },
  );
  // A conditional format without cells is an error to Excel.
  return /^<[^>]*\ssqref=""/.test(moved) ? "" : moved;
}

/** A formula that stands on the sheet itself. */
function moveFormula(formula: string, ownSheet: string, moves: RowMoves): string {
  return moveReferences(formula, ({ sheet, area }) => {
    if (sheet !== undefined && sheet.toLowerCase() !== ownSheet.toLowerCase()) return { sheet, area };
    const moved = moves.move(area);
    return moved && { sheet, area: moved };
  });
}

function moveAttributes(source: string, moves: RowMoves): string {
  return source.replace(/(\s(?:sqref|ref)=")([^"]*)(?=")/g, (_, start: string, areas: string) => {
    return start + moveAreas(areas, moves);
  });
}

function moveAreas(written: string, moves: RowMoves): string {
  return readAreas(written)
    .flatMap((area) => moves.move(area) ?? [])
    .map(formatArea)
    .join(" ");
}

/** Numbers of rows, counted from 0; those of rows that are gone stay. */
function moveNumbers(source: string, pattern: RegExp, moves: RowMoves): string {
  return source.replace(pattern, (_, start: string, row: string, end: string) => {
    return `${start}${moves.placeOf(Number(row)) ?? row}${end}`;
  });
}

/** A comment goes with its row. */
function moveComments(xml: string, moves: RowMoves): string {
  const comment = /<((?:\w+:)?(?:comment|threadedComment))\b[^>]*?\sref="([^"]*)"[\s\S]*?<\/\1>/g;
  return xml.replace(comment, (whole, _, reference: string) => {
    const place = moveAreas(reference, moves);
    return place === "" ? "" : whole.replace(`ref="${reference}"`, `ref="${place}"`);
  });
}

/** The boxes in which old comments are drawn: `Row` is the cell's, `Anchor` holds the box's rows third and seventh. */
function moveNotes(xml: string, moves: RowMoves): string {
  return xml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = Number(/<x:Row>\s*(\d+)/.exec(shape)?.[1] ?? Number.NaN);
    if (Number.isNaN(row)) return shape;
    const place = moves.placeOf(row);
    if (place === undefined) return "";
    return shape
      .replace(/(<x:Row>\s*)\d+/, (_, tag: string) => `${tag}${place}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
        const numbers = anchor.split(",").map((number) => Number(number.trim()));
        const shifted = numbers.map((number, index) =>
          index === 2 || index === 6 ? number + place - row : number,
        );
        return tag + shifted.join(", ");
      });
  });
}
