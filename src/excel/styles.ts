import { type Area, type StyleRole, areasOverlap } from "../core";
import { type Border, type BorderLine, type CellStyle, roleStyles } from "../host";
import { addressLists, rangeAt } from "./ranges";

export interface StyledArea {
  readonly area: Area;
  readonly role: StyleRole;
}

/**
 * Gives areas of one sheet their looks, all areas of a role at once. `isBlankSheet`: nothing has a look yet; otherwise rows
 * carry what Excel copied from the row above them, and what the role does not name has to go.
 */
export function queueStyles(
  sheet: Excel.Worksheet,
  styled: readonly StyledArea[],
  isBlankSheet: boolean,
): void {
  for (const { role, areas } of byRole(styled)) {
    const style = roleStyles[role];
    for (const addresses of addressLists(areas)) {
      const { format } = sheet.getRanges(addresses).untrack();
      queueFont(format.font, style);
      queueFill(format.fill, style, isBlankSheet);
      queueAlignment(format, style);
    }
    queueBorders(sheet, areas, style, isBlankSheet);
    if (style.numberFormat !== undefined || !isBlankSheet) {
      for (const area of areas) queueNumberFormat(sheet, area, style.numberFormat ?? "General");
    }
  }
}

/** Areas of the same role together, unless areas of different roles overlap: then the order decides. */
function byRole(styled: readonly StyledArea[]): { role: StyleRole; areas: Area[] }[] {
  const isOrdered = styled.some((a, index) =>
    styled.some((b, other) => other < index && a.role !== b.role && areasOverlap(a.area, b.area)),
  );
  const groups: { role: StyleRole; areas: Area[] }[] = [];
  for (const { area, role } of styled) {
    const group = isOrdered ? groups.slice(-1) : groups;
    const same = group.find((candidate) => candidate.role === role);
    if (same) same.areas.push(area);
    else groups.push({ role, areas: [area] });
  }
  return groups;
}

function queueFont(target: Excel.RangeFont, { font = {} }: CellStyle): void {
  if (font.name !== undefined) target.name = font.name;
  if (font.size !== undefined) target.size = font.size;
  target.bold = font.bold ?? false;
  target.italic = font.italic ?? false;
  target.underline = font.underline ? "Single" : "None";
  target.strikethrough = font.strikethrough ?? false;
  target.color = font.colour ?? "#000000";
}

function queueFill(target: Excel.RangeFill, { fill }: CellStyle, isBlankSheet: boolean): void {
  if (fill !== undefined) target.color = fill;
  else if (!isBlankSheet) target.clear();
}

const horizontal = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const;
const vertical = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
} as const;

function queueAlignment(format: Excel.RangeFormat, { alignment = {} }: CellStyle): void {
  format.horizontalAlignment = alignment.horizontal ? horizontal[alignment.horizontal] : "General";
  format.verticalAlignment = vertical[alignment.vertical ?? "bottom"];
  format.wrapText = alignment.wrapText ?? false;
  if (alignment.indent !== undefined) format.indentLevel = alignment.indent;
  if (alignment.shrinkToFit !== undefined) format.shrinkToFit = alignment.shrinkToFit;
}

/**
 * Borders around and inside areas. A line between two rows belongs to both, so the outer top and bottom of a look without
 * borders are left alone: the neighbour's line would go with them.
 */
function queueBorders(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  { borders = {} }: CellStyle,
  isBlankSheet: boolean,
): void {
  const clears = !isBlankSheet;
  const tall = areas.filter((area) => area.bottom > area.top);
  const wide = areas.filter((area) => area.right > area.left);
  queueLine(sheet, areas, "EdgeTop", borders.top, false);
  queueLine(sheet, areas, "EdgeBottom", borders.bottom, false);
  queueLine(sheet, areas, "EdgeLeft", borders.left, clears);
  queueLine(sheet, areas, "EdgeRight", borders.right, clears);
  // Excel refuses inside lines where an area has no inside.
  queueLine(sheet, tall, "InsideHorizontal", borders.top ?? borders.bottom, clears);
  queueLine(sheet, wide, "InsideVertical", borders.left ?? borders.right, clears);
}

function queueLine(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  side: `${Excel.BorderIndex}`,
  border: Border | undefined,
  clears: boolean,
): void {
  if (!border && !clears) return;
  for (const addresses of addressLists(areas)) {
    const line = sheet.getRanges(addresses).untrack().format.borders.getItem(side);
    const { style, weight } = border ? lines[border.line] : noLine;
    line.style = style;
    if (weight !== "Thin") line.weight = weight;
    if (border?.colour !== undefined) line.color = border.colour;
  }
}

interface Line {
  readonly style: `${Excel.BorderLineStyle}`;
  readonly weight: `${Excel.BorderWeight}`;
}

const noLine: Line = { style: "None", weight: "Thin" };

const lines: Readonly<Record<BorderLine, Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

function queueNumberFormat(sheet: Excel.Worksheet, area: Area, code: string): void {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const row = new Array<string>(width).fill(code);
  rangeAt(sheet, area).numberFormat = new Array<string[]>(height).fill(row);
}
