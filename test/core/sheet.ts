import { type Area, type Cell, type SheetSnapshot, type WorkbookSnapshot, parseArea } from "../../src/core";

/** A text cell; undefined for an empty text. */
export function textCell(text: string): Cell | undefined {
  return text === "" ? undefined : { value: text, text };
}

export function sheetOf(rows: readonly (readonly string[])[], merges?: readonly Area[]): SheetSnapshot {
  return {
    name: "表",
    visibility: "visible",
    isProtected: false,
    rows: rows.map((row) => row.map(textCell)),
    merges,
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "测试.xlsx", activeSheet: sheets[0]?.name, sheets };
}

/**
 * A sheet drawn as a table: `| 三级指标 | 指标值 |`. A blank between bars is an empty cell, `↵` a line break. The drawing
 * begins at A1, and merges are not known.
 */
export function sheet(strings: TemplateStringsArray, ...values: readonly string[]): SheetSnapshot {
  return sheetOf(parseDrawing(String.raw(strings, ...values)));
}

/** As `sheet`, with merged areas known: `withMerges("A2:A4")`. */
export function withMerges(drawn: SheetSnapshot, ...areas: readonly string[]): SheetSnapshot {
  const merges = areas.map((area) => {
    const parsed = parseArea(area);
    if (!parsed) throw new Error(`Not an area: ${area}`);
    return parsed;
  });
  return { ...drawn, merges };
}

/** As `sheet`, with a cell that no drawing can show: a number, a formula. */
export function withCell(drawn: SheetSnapshot, address: string, cell: Cell): SheetSnapshot {
  const at = parseArea(address);
  if (!at) throw new Error(`Not a cell: ${address}`);
  const rows = drawn.rows.map((row, index) =>
    index === at.top ? Object.assign([...row], { [at.left]: cell }) : row,
  );
  return { ...drawn, rows };
}

function parseDrawing(drawing: string): string[][] {
  const lines = drawing.split("\n").map((line) => line.trim());
  const rows = lines.filter((line) => line.startsWith("|"));
  return rows.map((line) =>
    line
      .replace(/^\||\|$/gu, "")
      .split("|")
      .map((cell) => cell.trim().replaceAll("↵", "\n").replaceAll("␣", " ")),
  );
}
