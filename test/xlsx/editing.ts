import { type Cell, type Operation, type WorkbookSnapshot, cellAt, parseArea } from "../../src/core";
import { type Saved, type XlsxFile, applyChangeToStyled, openWorkbook, saveWorkbook } from "../../src/xlsx";

export interface Edited extends Saved {
  readonly before: XlsxFile;
  /** What the saved bytes read as. */
  readonly after: XlsxFile;
}

/** Opens, changes and saves a file as the command line does. */
export async function edit(bytes: Uint8Array, ...operations: Operation[]): Promise<Edited> {
  const before = await openWorkbook(bytes, "测试.xlsx");
  const saved = await saveWorkbook(
    before,
    applyChangeToStyled(before.styled(), { title: "测试", operations }),
  );
  return { ...saved, before, after: await openWorkbook(saved.bytes, "测试.xlsx") };
}

/** Writes into a cell, whatever it holds. */
export function setCell(
  address: string,
  write: Extract<Operation, { kind: "setCell" }>["write"],
  sheet = "表",
): Operation {
  return { kind: "setCell", at: place(address, sheet), expect: null, write };
}

export function place(address: string, sheet = "表") {
  const area = parseArea(address);
  if (!area) throw new Error(`No cell ${address}.`);
  return { sheet, row: area.top, column: area.left };
}

export function range(address: string, sheet = "表") {
  const area = parseArea(address);
  if (!area) throw new Error(`No area ${address}.`);
  return { sheet, ...area };
}

export function cell(snapshot: WorkbookSnapshot, address: string, sheet = "表"): Cell | undefined {
  return cellAt(snapshot, place(address, sheet));
}
