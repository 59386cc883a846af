import {
  type CellAddress,
  type PerformanceForm,
  type WorkbookSnapshot,
  checkWorkbook,
  readForms,
} from "../src/core";
import { workbookOfForms } from "./forms";
import { inTurn } from "./measure";

const LONGEST_CELL = 32_767;

/** Cells filled to Excel's limit with what would keep a careless pattern busy for minutes. */
const CELLS: readonly (readonly [what: string, piece: string, at: (form: PerformanceForm) => CellAddress])[] =
  [
    ["a basis of nothing but 汉字", "百", (form) => basisOf(form)],
    ["a basis of titles that never end", "《", (form) => basisOf(form)],
    ["a value of titles that never end", "《", (form) => valueOf(form)],
    ["a value of counting words", "每各", (form) => valueOf(form)],
    ["a name of brackets that never close", "（", (form) => first(form).level3.at],
    ["a title of nothing but 表", "表", (form) => form.title?.at ?? first(form).level3.at],
    [
      "a target of blanks between letters",
      `a${" ".repeat(8000)}`,
      (form) => form.fields.performanceTarget?.at ?? first(form).level3.at,
    ],
  ];

/** The ratio shows whether one cell of half the length takes about half the time: 2 is linear, 4 is not. */
export async function benchLongCells(): Promise<void> {
  const workbook = workbookOfForms(1);
  const [form] = readForms(workbook);
  if (!form) return;
  for (const [what, piece, at] of CELLS) {
    const whole = filled(workbook, at(form), piece, LONGEST_CELL);
    const half = filled(workbook, at(form), piece, LONGEST_CELL / 2);
    const {
      first: long,
      second: short,
      ratio,
    } = await inTurn(
      9,
      () => checkWorkbook(whole),
      () => checkWorkbook(half),
    );
    console.log(
      `${what}: ${long.toFixed(1)} ms; half as long: ${short.toFixed(1)} ms; ratio ${ratio.toFixed(2)}`,
    );
  }
}

function first({ indicators: [indicator] }: PerformanceForm) {
  if (!indicator) throw new Error("The form has indicators.");
  return indicator;
}

function valueOf(form: PerformanceForm): CellAddress {
  return first(form).indicatorValue.at;
}

function basisOf(form: PerformanceForm): CellAddress {
  return first(form).basis?.at ?? valueOf(form);
}

function filled(
  workbook: WorkbookSnapshot,
  at: CellAddress,
  piece: string,
  length: number,
): WorkbookSnapshot {
  const text = piece.repeat(Math.floor(length / piece.length));
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    const row = rows[at.row];
    if (row) row[at.column] = { value: text, text };
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}
