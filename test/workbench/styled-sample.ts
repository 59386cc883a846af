import type { StyledCell, StyledRow, StyledSheet, StyledWorkbook } from "../../src/xlsx";

/** Rows by number, each with its cells by column. */
export function rowsOf(rows: Record<number, { height?: number; cells: Record<number, StyledCell> }>) {
  return new Map(
    Object.entries(rows).map(([key, { height, cells }]): [number, StyledRow] => [
      Number(key),
      {
        origin: Number(key),
        cells: new Map(Object.entries(cells).map(([column, cell]) => [Number(column), cell])),
        ...(height !== undefined && { height }),
      },
    ]),
  );
}

export function sheetOf(name: string, parts: Partial<StyledSheet>): StyledSheet {
  return {
    origin: `origin of ${name}`,
    name,
    visibility: "visible",
    isProtected: false,
    rows: new Map(),
    columns: [],
    merges: [],
    validations: [],
    links: [],
    ...parts,
  };
}

/** Everything that a sheet can say. */
const form = sheetOf("绩效目标表", {
  rows: rowsOf({
    0: { height: 28.5, cells: { 0: { content: "绩效目标表", style: "1" } } },
    1: {
      height: 14.4,
      cells: { 0: { content: "产出指标", style: "2" }, 2: { content: "≥10人", style: "2" } },
    },
    2: { cells: { 0: { content: null, style: "2" }, 2: { content: 0.25, style: "3" } } },
    3: { cells: { 1: { content: true }, 2: { content: { formula: "=C3*2" }, result: 0.5, style: "3" } } },
  }),
  columns: [
    { first: 0, last: 0, width: 13.25 },
    { first: 1, last: 1, width: 13.25 },
    { first: 2, last: 16383, width: 9.6 },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 2, right: 0 },
  ],
  validations: [
    {
      areas: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      type: "list",
      formula1: '"产出指标,效益指标"',
      allowBlank: true,
      showErrorMessage: false,
    },
    {
      areas: [{ top: 2, left: 2, bottom: 2, right: 2 }],
      type: "decimal",
      operator: "between",
      formula1: "0",
      formula2: "1",
      errorStyle: "stop",
      showErrorMessage: true,
    },
    { areas: [{ top: 3, left: 1, bottom: 3, right: 1 }], type: "list", formula1: "说明!$A$1:$A$3" },
  ],
  links: [{ area: { top: 1, left: 2, bottom: 1, right: 2 }, target: "#'说明'!A1", tooltip: "看说明" }],
  defaultRowHeight: 13.5,
  defaultColumnWidth: 8.43,
  freeze: { rows: 1, columns: 0 },
  page: { orientation: "landscape", titleRows: { first: 0, last: 1 } },
});

export const styledSample: StyledWorkbook = {
  activeSheet: "绩效目标表",
  dateSystem: "1900",
  styles: new Map([
    [
      "1",
      {
        font: { name: "宋体", size: 16, bold: true, colour: "#c00000" },
        fill: "#fff2cc",
        alignment: { horizontal: "centerContinuous", vertical: "center" },
      },
    ],
    [
      "2",
      {
        font: { name: "宋体", size: 10 },
        borders: { left: { line: "thin" }, bottom: { line: "double", colour: "#0070c0" } },
        alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 },
        isLocked: false,
      },
    ],
    ["3", { numberFormat: "0.00%" }],
  ]),
  sheets: [
    form,
    sheetOf("说明", {
      rows: rowsOf({
        0: { cells: { 0: { content: "=不是公式" } } },
        6: { cells: { 0: { content: "末行" } } },
      }),
      merges: [{ top: 4, left: 0, bottom: 6, right: 1 }],
      validations: [{ areas: [{ top: 5, left: 2, bottom: 6, right: 2 }], type: "list", formula1: '"优,良"' }],
    }),
    sheetOf("数据", { visibility: "veryHidden", isProtected: true }),
  ],
};
