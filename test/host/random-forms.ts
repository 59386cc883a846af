import fc from "fast-check";
import type { Area, Cell, Level2Kind, NewIndicator, SheetSnapshot, WorkbookSnapshot } from "../../src/core";

/** How a form shows which rows belong to a level: by merged cells, by a name on each row, or by one on the first. */
type Grouping = "merged" | "repeated" | "once";

interface FormShape {
  readonly grouping: Grouping;
  readonly isFramework2021: boolean;
  readonly hasScores: boolean;
  readonly hasTotal: boolean;
  readonly isDescriptionWide: boolean;
  /** How many indicators of each second level, in the framework's order. */
  readonly counts: readonly number[];
}

interface BookShape {
  readonly top: number;
  readonly left: number;
  readonly forms: readonly FormShape[];
  /** Which of the forms gets the new rows. */
  readonly chosen: number;
  readonly added: readonly { readonly kind: number; readonly isLong: boolean }[];
}

/** A workbook with forms, and what is to be inserted into one of them. */
export interface RandomInsertion {
  readonly workbook: WorkbookSnapshot;
  readonly chosen: number;
  readonly indicators: readonly [NewIndicator, ...NewIndicator[]];
}

type Levels = readonly [kind: Level2Kind, level1: string, level2: string];

const BENEFITS: readonly Levels[] = [
  ["economicBenefit", "效益指标", "经济效益指标"],
  ["socialBenefit", "效益指标", "社会效益指标"],
  ["sustainedImpact", "效益指标", "可持续影响指标"],
  ["satisfaction", "满意度指标", "服务对象满意度指标"],
];
const OUTPUT: readonly Levels[] = [
  ["quantity", "产出指标", "数量指标"],
  ["quality", "产出指标", "质量指标"],
  ["timeliness", "产出指标", "时效指标"],
];
const LEVELS_2015: readonly Levels[] = [...OUTPUT, ["cost", "产出指标", "成本指标"], ...BENEFITS];
const LEVELS_2021: readonly Levels[] = [
  ["economicCost", "成本指标", "经济成本指标"],
  ["socialCost", "成本指标", "社会成本指标"],
  ...OUTPUT,
  ...BENEFITS,
];

const formShape: fc.Arbitrary<FormShape> = fc.record({
  grouping: fc.constantFrom<Grouping[]>("merged", "merged", "repeated", "once"),
  isFramework2021: fc.boolean(),
  hasScores: fc.boolean(),
  hasTotal: fc.boolean(),
  isDescriptionWide: fc.boolean(),
  counts: fc
    .array(fc.nat(3), { minLength: 9, maxLength: 9 })
    // The framework is told by its cost.
    .map(([first = 0, second = 0, third = 0, fourth = 0, ...rest]) => [
      Math.max(1, first),
      second,
      third,
      Math.max(1, fourth),
      ...rest,
    ]),
});

export const randomInsertion: fc.Arbitrary<RandomInsertion> = fc
  .record({
    top: fc.nat(2),
    left: fc.nat(2),
    forms: fc.array(formShape, { minLength: 1, maxLength: 2 }),
    chosen: fc.nat(1),
    added: fc.array(fc.record({ kind: fc.nat(8), isLong: fc.boolean() }), { minLength: 1, maxLength: 3 }),
  })
  .map((shape) => build(shape));

function build({ top, left, forms, chosen, added }: BookShape): RandomInsertion {
  const sheet = new Drawing(top);
  for (const [index, form] of forms.entries()) drawForm(sheet, left, form, `项目${index + 1}`);
  const inserted = chosen % forms.length;
  const levels = levelsOf(forms[inserted]);
  const [first, ...others] = added.map(({ kind, isLong }, index): NewIndicator => {
    const [level2] = levels[kind % levels.length] ?? ["quantity"];
    const description = isLong
      ? "新的说明很长，在表里要占好几行才放得下，所以这一行要比上面的行高"
      : "新的说明";
    return { level2, level3: `新指标${index + 1}号`, description, indicatorValue: "≥__次" };
  });
  if (!first) throw new Error("At least one indicator is added.");
  const table = sheet.finish("绩效目标");
  return {
    workbook: { name: "随机.xlsx", activeSheet: table.name, sheets: [table, summaryOf(table)] },
    chosen: inserted,
    indicators: [first, ...others],
  };
}

/** Formulas on another sheet, with their results: over the rows, over a whole column, to one cell, and one of its own. */
function summaryOf({ name, rows }: SheetSnapshot): SheetSnapshot {
  const last = rows.length;
  const filled = rows.slice(3).filter((cells) => cells[2] !== undefined).length;
  const text = rows[last - 1]?.[3]?.text ?? "";
  const cells: readonly Cell[] = [
    numberCell(filled, `=COUNTA(${name}!$C$4:C${last})`),
    numberCell(0, `=SUM(${name}!C:C)`),
    { value: `${text}A1`, text: `${text}A1`, formula: `=${name}!$D${last}&"A1"` },
    numberCell(filled, "=SUM(A1:A2)"),
  ];
  return {
    name: "汇总",
    visibility: "visible",
    isProtected: false,
    rows: cells.map((cell) => [cell]),
    merges: [],
  };
}

function numberCell(value: number, formula?: string): Cell {
  return { value, text: String(value), ...(formula !== undefined && { formula }) };
}

function levelsOf(form: FormShape | undefined): readonly Levels[] {
  return form?.isFramework2021 ? LEVELS_2021 : LEVELS_2015;
}

function drawForm(sheet: Drawing, left: number, form: FormShape, project: string): void {
  const { grouping, hasScores, isDescriptionWide } = form;
  const value = left + (isDescriptionWide ? 5 : 4);
  sheet.put(left, `${project}支出绩效目标表`);
  sheet.merge(0, left, value + 1);
  sheet.next();
  sheet.put(left, "项目名称");
  sheet.put(left + 1, project);
  sheet.next();
  const headers = ["一级指标", "二级指标", "三级指标", "绩效指标描述"];
  headers.forEach((header, index) => {
    sheet.put(left + index, header);
  });
  if (isDescriptionWide) sheet.merge(0, left + 3, left + 4);
  sheet.put(value, "指标值");
  sheet.put(value + 1, hasScores ? "分值" : "指标值确定依据");
  sheet.next();
  const first = sheet.row;
  const rows = levelsOf(form).flatMap((levels, place) =>
    Array.from({ length: form.counts[place] ?? 0 }, (_, index) => ({ levels, index })),
  );
  rows.forEach(({ levels: [, level1, level2], index }, place) => {
    const [, above1, above2] = rows[place - 1]?.levels ?? [];
    if (grouping === "repeated" || above1 !== level1) sheet.put(left, level1);
    if (grouping === "repeated" || above2 !== level2) sheet.put(left + 1, level2);
    sheet.put(left + 2, `${project}${level2.slice(0, 2)}${index + 1}`);
    sheet.put(left + 3, "说明");
    if (isDescriptionWide) sheet.merge(0, left + 3, left + 4);
    sheet.put(value, `≥${place + 1}次`);
    sheet.put(value + 1, hasScores ? 5 : "往年数据");
    sheet.next();
  });
  if (grouping === "merged") {
    mergeRuns(
      sheet,
      first,
      left,
      rows.map(({ levels }) => levels[1]),
    );
    mergeRuns(
      sheet,
      first,
      left + 1,
      rows.map(({ levels }) => levels[2]),
    );
  }
  if (form.hasTotal && hasScores) {
    sheet.put(left, "合计");
    sheet.putSum(value + 1, first);
    sheet.next();
  }
  sheet.next();
}

function mergeRuns(sheet: Drawing, first: number, column: number, names: readonly string[]): void {
  names.forEach((name, index) => {
    if (names[index - 1] === name) return;
    const end = names.findIndex((other, place) => place > index && other !== name);
    const last = (end < 0 ? names.length : end) - 1;
    if (last > index)
      sheet.mergeArea({ top: first + index, bottom: first + last, left: column, right: column });
  });
}

class Drawing {
  row: number;
  readonly #rows: (Cell | undefined)[][] = [];
  readonly #merges: Area[] = [];

  constructor(top: number) {
    this.row = top;
  }

  put(column: number, value: string | number): void {
    this.#set(column, typeof value === "number" ? numberCell(value) : { value, text: value });
  }

  /** The sum of the column's cells from row `first` to the one above. */
  putSum(column: number, first: number): void {
    const letter = String.fromCharCode(65 + column);
    this.#set(
      column,
      numberCell(5 * (this.row - first), `=SUM(${letter}${first + 1}:$${letter}$${this.row})`),
    );
  }

  merge(rows: number, left: number, right: number): void {
    this.mergeArea({ top: this.row, bottom: this.row + rows, left, right });
  }

  mergeArea(area: Area): void {
    this.#merges.push(area);
  }

  next(): void {
    this.row++;
  }

  finish(name: string): SheetSnapshot {
    while (this.#rows.length > 0 && this.#rows.at(-1)?.length === 0) this.#rows.pop();
    return { name, visibility: "visible", isProtected: false, rows: this.#rows, merges: this.#merges };
  }

  #set(column: number, cell: Cell): void {
    while (this.#rows.length <= this.row) this.#rows.push([]);
    const cells = this.#rows[this.row] ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  }
}
