import { basename, extname } from "node:path";
import { parse } from "csv-parse/sync";
import {
  type ProjectList,
  type SheetSnapshot,
  type Template,
  type WorkbookSnapshot,
  readProjectList,
  templates,
} from "../core";
import { CommandError } from "./command-error";
import { openFile, readBytes } from "./open-file";

/** The projects of a list in an .xlsx or .csv file. @throws CommandError */
export async function readList(path: string, fallback: Template | undefined): Promise<ProjectList> {
  const workbook =
    extname(path).toLowerCase() === ".csv" ? await readCsv(path) : (await openFile(path)).snapshot;
  for (const { name: sheet, rows } of workbook.sheets) {
    const right = rows.reduce((most, { length }) => Math.max(most, length), 0);
    const area = { sheet, top: 0, left: 0, bottom: rows.length, right };
    const list = readProjectList(workbook, area, templates, fallback);
    if (list) return list;
  }
  throw new CommandError(`“${path}”里没有清单：要有一行表头，写着“项目名称”和“类型”或“预算数”。`);
}

async function readCsv(path: string): Promise<WorkbookSnapshot> {
  const name = basename(path);
  const rows = cellsOf(path, decode(await readBytes(path))).map((texts) =>
    texts.map((text) => (text === "" ? undefined : { value: text, text })),
  );
  const sheet: SheetSnapshot = { name, visibility: "visible", isProtected: false, rows, merges: [] };
  return { name, activeSheet: name, sheets: [sheet] };
}

function cellsOf(path: string, text: string): string[][] {
  try {
    return parse(text, { relax_column_count: true });
  } catch {
    throw new CommandError(`“${path}”不是完好的CSV文件：引号不成对。用Excel打开，另存一次再试。`);
  }
}

/** Excel saves CSV in GBK where it is not told to take UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
