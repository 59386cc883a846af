import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import type { WorkbookSnapshot } from "../src/core";
import { openWorkbook } from "../src/xlsx";

const TABLES = "test/fixtures/tables";

/** A real form and what a right reading of it gives; rows are sheet rows, counted from 1. */
export interface TrueTable {
  readonly name: string;
  readonly form: "goal" | "self-evaluation";
  readonly headRow: number;
  readonly indicators: readonly {
    readonly row: number;
    readonly level1: string;
    readonly level2: string;
    readonly level3: string;
    readonly value: string;
  }[];
}

export function trueTables(): TrueTable[] {
  const files = readdirSync(TABLES).filter((file) => file.endsWith(".truth.json"));
  return files.map((file) => ({
    ...(JSON.parse(readFileSync(`${TABLES}/${file}`, "utf8")) as Omit<TrueTable, "name">),
    name: file.replace(".truth.json", ""),
  }));
}

export async function openFixture(path: string): Promise<WorkbookSnapshot> {
  const { snapshot } = await openWorkbook(new Uint8Array(readFileSync(path)), basename(path));
  return snapshot;
}

export function openTable(name: string): Promise<WorkbookSnapshot> {
  return openFixture(`${TABLES}/${name}.xlsx`);
}

export function openSample(name: "linxi-2023" | "changli-2021"): Promise<WorkbookSnapshot> {
  return openFixture(`assets/samples/${name}.xlsx`);
}

/** A published flat list: one row per indicator, comparator, value and unit in three cells. */
export function flatList(name: string): WorkbookSnapshot {
  const table = JSON.parse(readFileSync(`${TABLES}/${name}.json`, "utf8")) as {
    title: string;
    header: Record<string, string>;
    columns: string[];
    rows: (string | null)[][];
  };
  const printed = [[table.title], [table.header["单位"] ?? ""], table.columns, ...table.rows];
  const rows = printed.map((row) => row.map((text) => (text ? { value: text, text } : undefined)));
  const sheet = { name: "表", visibility: "visible" as const, isProtected: false, rows, merges: undefined };
  return { name, activeSheet: "表", sheets: [sheet] };
}

/** The same workbook as a host sees it that cannot ask for merged areas. */
export function withoutMerges(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges: undefined })) };
}
