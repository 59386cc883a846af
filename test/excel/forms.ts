import type { ChangeSet, Operation, WorkbookSnapshot } from "../../src/core";

export const change = (...operations: Operation[]): ChangeSet => ({ title: "测试", operations });

const text = (value: string) => ({ value, text: value });

/** Twenty rows and seven columns, with merges as in a printed form; indicators from row 10 on. */
export function formRows(project: string) {
  const header = [text(`项目支出绩效目标表 ${project}`)];
  const fields = Array.from({ length: 8 }, (_, index) => [
    text(`栏目${index}`),
    undefined,
    text(`内容${index}`),
  ]);
  const columns = ["一级指标", "二级指标", "三级指标", "指标描述", "", "指标值", "依据"].map(text);
  const indicators = Array.from({ length: 10 }, (_, index) => [
    index % 5 === 0 ? text("产出指标") : undefined,
    text("数量指标"),
    text(`指标${index}`),
    text("说明文字，占两列"),
    undefined,
    text(`≥${index} 人`),
    text("冀财绩〔2023〕1号"),
  ]);
  return [header, ...fields, columns, ...indicators];
}

export function formMerges() {
  const wide = Array.from({ length: 8 }, (_, index) => ({
    top: index + 1,
    left: 2,
    bottom: index + 1,
    right: 6,
  }));
  const levels = [10, 15].map((top) => ({ top, left: 0, bottom: top + 4, right: 0 }));
  return [{ top: 0, left: 0, bottom: 0, right: 6 }, ...wide, ...levels];
}

/** A workbook of sheets with one form each. */
export function workbookOfForms(count: number): WorkbookSnapshot {
  const sheets = Array.from({ length: count }, (_, index) => ({
    name: `项目${index + 1}`,
    visibility: "visible" as const,
    isProtected: false,
    rows: formRows(`${index + 1}`),
    merges: formMerges(),
  }));
  return { name: "绩效.xlsx", activeSheet: "项目1", sheets };
}

/** A change like a template's: a new sheet, some sixty cells, looks, merges. */
export function newForm(sheet: string, after = "项目1"): ChangeSet {
  const operations: Operation[] = [
    { kind: "addSheet", sheet, after },
    { kind: "columnWidths", sheet, widths: [10, 10, 18, 14, 14, 12, 24] },
    { kind: "rowHeights", sheet, row: 0, heights: [28, ...new Array<number>(19).fill(20)] },
  ];
  formRows("新").forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      operations.push({ kind: "setCell", at: { sheet, row, column }, expect: null, write: cell.value });
    });
  });
  operations.push({
    kind: "numberFormat",
    at: { sheet, row: 3, column: 2 },
    expect: "General",
    write: "0.00",
  });
  for (const merge of formMerges()) operations.push({ kind: "merge", range: { sheet, ...merge } });
  operations.push(
    { kind: "style", range: { sheet, top: 0, left: 0, bottom: 0, right: 6 }, role: "formTitle" },
    { kind: "style", range: { sheet, top: 1, left: 0, bottom: 8, right: 0 }, role: "label" },
    { kind: "style", range: { sheet, top: 1, left: 2, bottom: 8, right: 6 }, role: "text" },
    { kind: "style", range: { sheet, top: 9, left: 0, bottom: 9, right: 6 }, role: "tableHeader" },
    { kind: "style", range: { sheet, top: 10, left: 0, bottom: 19, right: 6 }, role: "text" },
    {
      kind: "listValidation",
      range: { sheet, top: 10, left: 0, bottom: 19, right: 0 },
      items: ["产出指标", "效益指标"],
    },
    { kind: "hyperlink", at: { sheet, row: 0, column: 0 }, target: { sheet: after, row: 0, column: 0 } },
    { kind: "pageSetup", sheet, setup: { orientation: "landscape", titleRows: { first: 9, last: 9 } } },
  );
  return { title: "新建项目", operations };
}

/** A change like 补齐缺项: rows inserted inside a level's merge, filled and styled like their neighbour. */
export function insertedRows(sheet: string): ChangeSet {
  return change(
    { kind: "insertRows", sheet, row: 12, count: 2 },
    {
      kind: "copyFormat",
      from: { sheet, top: 11, left: 1, bottom: 11, right: 6 },
      to: { sheet, top: 12, left: 1, bottom: 13, right: 6 },
    },
    { kind: "setCell", at: { sheet, row: 12, column: 1 }, expect: null, write: "时效指标" },
    { kind: "setCell", at: { sheet, row: 12, column: 2 }, expect: null, write: "完成时间" },
    { kind: "setCell", at: { sheet, row: 12, column: 5 }, expect: null, write: "2024年12月" },
    { kind: "merge", range: { sheet, top: 12, left: 3, bottom: 12, right: 4 } },
    { kind: "style", range: { sheet, top: 13, left: 1, bottom: 13, right: 6 }, role: "centredText" },
    { kind: "setCell", at: { sheet, row: 1, column: 0 }, expect: "栏目0", write: "栏目零" },
  );
}
