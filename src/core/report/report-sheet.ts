import type { CheckResult } from "../check";
import type { ChangeSet, Operation, StyleRole } from "../change/change-set";
import { formatCell } from "../grid/address";
import type { CellContent, WorkbookSnapshot } from "../grid/snapshot";
import { type ReportLine, SEVERITY_WORDS, reportLines } from "./report";

const HEADERS = ["序号", "项目", "位置", "级别", "问题", "依据", "建议", "单位答复"] as const;
const WIDTHS: readonly number[] = [6, 20, 18, 10, 40, 28, 36, 20];
const LAST_COLUMN = HEADERS.length - 1;
const HEADER_ROW = 2;

/**
 * The change that writes a report on a sheet of its own: new each time, dated, never over anything of the user's.
 * `date` is the day as YYYY-MM-DD.
 */
export function reportChange(snapshot: WorkbookSnapshot, result: CheckResult, date: string): ChangeSet {
  const sheet = freeName(snapshot, `检查报告${date}`);
  const lines = reportLines(result);
  const after = snapshot.sheets.at(-1)?.name;
  const operations: Operation[] = [
    { kind: "addSheet", sheet, ...(after !== undefined && { after }) },
    { kind: "columnWidths", sheet, widths: WIDTHS },
    ...row(sheet, 0, [`绩效目标检查报告（${date}）`]),
    { kind: "merge", range: { sheet, top: 0, left: 0, bottom: 0, right: LAST_COLUMN } },
    style(sheet, 0, 0, LAST_COLUMN, "reportTitle"),
    ...row(sheet, 1, [summary(result, lines)]),
    { kind: "merge", range: { sheet, top: 1, left: 0, bottom: 1, right: LAST_COLUMN } },
    style(sheet, 1, 0, LAST_COLUMN, "note"),
    ...row(sheet, HEADER_ROW, HEADERS),
    style(sheet, HEADER_ROW, 0, LAST_COLUMN, "tableHeader"),
    ...lines.flatMap((line, index) => lineOperations(sheet, HEADER_ROW + 1 + index, line)),
    ...(lines.length > 0 ? [bodyStyle(sheet, lines.length)] : []),
    {
      kind: "pageSetup",
      sheet,
      setup: { orientation: "landscape", titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    },
  ];
  return { title: `生成检查报告（${lines.length}条）`, operations };
}

function summary({ forms }: CheckResult, lines: readonly ReportLine[]): string {
  const count = (word: string, severity: ReportLine["severity"]) =>
    `${word}${lines.filter((line) => line.severity === severity).length}处`;
  const counts = [count("必须修改", "error"), count("需要核对", "warning"), count("建议", "suggestion")];
  return `检查了${forms.length}张绩效目标表，${counts.join("，")}。`;
}

function lineOperations(sheet: string, at: number, line: ReportLine): Operation[] {
  const place = `${line.at.sheet}!${formatCell(line.at)}`;
  const cells = [
    line.number,
    line.project,
    place,
    SEVERITY_WORDS[line.severity],
    line.problem,
    line.basis,
    line.advice,
    line.reply,
  ];
  return [
    ...row(sheet, at, cells),
    { kind: "hyperlink", at: { sheet, row: at, column: 2 }, target: line.at },
  ];
}

function row(sheet: string, at: number, cells: readonly CellContent[]): Operation[] {
  return cells.flatMap((write, column): Operation[] =>
    write === "" || write === null
      ? []
      : [{ kind: "setCell", at: { sheet, row: at, column }, expect: null, write }],
  );
}

function style(sheet: string, at: number, left: number, right: number, role: StyleRole): Operation {
  return { kind: "style", range: { sheet, top: at, left, bottom: at, right }, role };
}

function bodyStyle(sheet: string, count: number): Operation {
  const range = { sheet, top: HEADER_ROW + 1, left: 0, bottom: HEADER_ROW + count, right: LAST_COLUMN };
  return { kind: "style", range, role: "text" };
}

function freeName(snapshot: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}(${number})`;
  return name;
}
