import { NotModelled, invalidArgument, generalException } from "../api-error";
import { type Area, cellCountOf, isWholeColumns, isWholeRows, sizeOf } from "../model/area";
import { cellEdges, formatValue } from "../model/cell-format";
import type { SheetModel } from "../model/sheet";
import { type RemoteObject, type Scalar, booleanOf, numberOf, oneOf, textOf } from "../remote-object";
import type { Json } from "../wire";

const insideEdges = ["InsideHorizontal", "InsideVertical"] as const;
const borderSides = [...cellEdges, ...insideEdges, "DiagonalDown", "DiagonalUp"] as const;
type BorderSide = (typeof borderSides)[number];

const horizontalAlignments = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticalAlignments = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const lineWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Excel's tallest row and widest column, in points. */
const tallestRow = 409.5;
const widestColumn = 1_342;

/** More cells than a test has reason to format one by one. */
const formattableCells = 100_000;

export class RangeFormatObject implements RemoteObject {
  readonly className = "RangeFormat";
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly objects: Readonly<Record<string, () => RemoteObject>>;

  constructor(sheet: SheetModel, areas: readonly Area[]) {
    this.#sheet = sheet;
    this.#areas = areas;
    this.scalars = {
      horizontalAlignment: this.#scalar("horizontalAlignment", (value) => oneOf(value, horizontalAlignments)),
      verticalAlignment: this.#scalar("verticalAlignment", (value) => oneOf(value, verticalAlignments)),
      wrapText: this.#scalar("wrapText", booleanOf),
      shrinkToFit: this.#scalar("shrinkToFit", booleanOf),
      indentLevel: this.#scalar("indentLevel", numberOf),
      textOrientation: this.#scalar("textOrientation", numberOf),
      rowHeight: this.#rowHeight(),
      columnWidth: this.#columnWidth(),
    };
    this.objects = {
      font: () => ({
        className: "RangeFont",
        scalars: {
          name: this.#scalar("font/name", textOf),
          size: this.#scalar("font/size", numberOf),
          bold: this.#scalar("font/bold", booleanOf),
          italic: this.#scalar("font/italic", booleanOf),
          strikethrough: this.#scalar("font/strikethrough", booleanOf),
          underline: this.#scalar("font/underline", (value) => oneOf(value, underlines)),
          color: this.#scalar("font/color", colourOf),
        },
      }),
      fill: () => ({
        className: "RangeFill",
        scalars: { color: this.#scalar("fill/color", colourOf) },
        methods: {
          clear: () => {
            this.#write("fill/color", "#FFFFFF");
            return undefined;
          },
        },
      }),
      borders: () => ({
        className: "RangeBorderCollection",
        item: (key) => this.#border(oneOf(key, borderSides)),
      }),
      protection: () => ({
        className: "FormatProtection",
        scalars: { locked: this.#scalar("protection/locked", booleanOf) },
      }),
    };
  }

  #scalar(path: string, check: (value: Json) => Json): Scalar {
    return {
      get: () => this.#common(path),
      set: (value) => {
        this.#write(path, check(value));
      },
    };
  }

  /** One value when all cells agree, otherwise null. */
  #common(path: string): Json {
    const values = new Set<Json>();
    for (const area of this.#areas) {
      refuseHuge(area);
      eachCell(area, (row, column) => values.add(formatValue(this.#sheet.cell(row, column)?.format, path)));
    }
    const [first = null] = values;
    return values.size === 1 ? first : null;
  }

  #write(path: string, value: Json): void {
    this.#sheet.refuseIfProtected();
    for (const area of this.#areas) {
      refuseHuge(area);
      eachCell(area, (row, column) => {
        this.#sheet.changeFormat(row, column, { [path]: value });
      });
    }
  }

  #border(side: BorderSide): RemoteObject {
    const scalar = (property: string, check: (value: Json) => Json): Scalar => ({
      get: () => this.#common(`borders/${side}/${property}`),
      set: (value) => {
        this.#writeBorder(side, property, check(value));
      },
    });
    return {
      className: "RangeBorder",
      scalars: {
        style: scalar("style", (value) => oneOf(value, lineStyles)),
        weight: scalar("weight", (value) => oneOf(value, lineWeights)),
        color: scalar("color", colourOf),
      },
    };
  }

  #writeBorder(side: BorderSide, property: string, value: Json): void {
    this.#sheet.refuseIfProtected();
    const put = (row: number, column: number, edge: string) => {
      this.#sheet.changeFormat(row, column, { [`borders/${edge}/${property}`]: value });
    };
    for (const area of this.#areas) {
      refuseHuge(area);
      refuseWithoutInside(area, side);
      eachCell(area, (row, column) => {
        if (side === "EdgeTop" && row === area.top) put(row, column, side);
        if (side === "EdgeBottom" && row === area.bottom) put(row, column, side);
        if (side === "EdgeLeft" && column === area.left) put(row, column, side);
        if (side === "EdgeRight" && column === area.right) put(row, column, side);
        if (side === "InsideHorizontal" && row < area.bottom) put(row, column, "EdgeBottom");
        if (side === "InsideVertical" && column < area.right) put(row, column, "EdgeRight");
      });
    }
  }

  #rowHeight(): Scalar {
    return {
      get: () => this.#sheet.rowHeight(this.#areas[0]?.top ?? 0) ?? null,
      set: (value) => {
        this.#sheet.refuseIfProtected();
        const height = numberOf(value);
        if (height < 0 || height > tallestRow) throw invalidArgument();
        for (const { top, bottom } of this.#areas) {
          for (let row = top; row <= bottom; row++) this.#sheet.row(row).height = height;
        }
      },
    };
  }

  #columnWidth(): Scalar {
    return {
      get: () => this.#sheet.columnWidths.get(this.#areas[0]?.left ?? 0) ?? null,
      set: (value) => {
        this.#sheet.refuseIfProtected();
        const width = numberOf(value);
        if (width < 0 || width > widestColumn) throw invalidArgument();
        for (const { left, right } of this.#areas) {
          for (let column = left; column <= right; column++) this.#sheet.columnWidths.set(column, width);
        }
      },
    };
  }
}

export function colourOf(value: Json): Json {
  const colour = textOf(value);
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new NotModelled(`the colour ${colour}`);
  return colour.toUpperCase();
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

function refuseHuge(area: Area): void {
  if (isWholeRows(area) || isWholeColumns(area) || cellCountOf(area) > formattableCells) {
    throw new NotModelled("formats of whole rows, whole columns or huge ranges");
  }
}

/** A single row has no inner horizontal lines, and Excel says so. */
function refuseWithoutInside(area: Area, side: BorderSide): void {
  const { height, width } = sizeOf(area);
  if ((side === "InsideHorizontal" && height === 1) || (side === "InsideVertical" && width === 1)) {
    throw generalException(`A range of one ${height === 1 ? "row" : "column"} has no inside border there.`);
  }
}
