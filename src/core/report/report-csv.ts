import type { CheckResult } from "../check";
import { formatCell } from "../grid/address";
import { SEVERITY_WORDS, reportLines } from "./report";

/** A mark that Excel needs in front to read the file as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
const HEADERS = ["文件", "序号", "项目", "工作表", "单元格", "级别", "问题", "依据", "建议", "单位答复"];

/** The reports of several files as one table for Excel. */
export function reportCsv(files: readonly { readonly file: string; readonly result: CheckResult }[]): string {
  const rows = files.flatMap(({ file, result }) =>
    reportLines(result).map(({ number, project, at, severity, problem, basis, advice, reply }) => [
      file,
      String(number),
      project,
      at.sheet,
      formatCell(at),
      SEVERITY_WORDS[severity],
      problem,
      basis,
      advice,
      reply,
    ]),
  );
  return BYTE_ORDER_MARK + [HEADERS, ...rows].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

/** Text stays text: a cell that begins like a formula is kept from being one when the file is opened. */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
