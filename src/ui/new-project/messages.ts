import { type FormInsertion, type ImpossiblePlacement, formatArea } from "../../core";

export type PlacementKind = "newSheet" | "belowLastForm" | "atSelection";

export const PLACEMENTS = [
  { value: "newSheet", label: "新工作表" },
  { value: "belowLastForm", label: "本表最后一张表下面" },
  { value: "atSelection", label: "选中位置" },
] as const satisfies readonly { value: PlacementKind; label: string }[];

/** Why there is nothing to preview. */
export const PROBLEMS: Readonly<Record<ImpossiblePlacement["problem"] | "nothingSelected", string>> = {
  insideForm: "选中的位置在一张绩效目标表里面，插进去会把它拆开。选中表格上面或下面的空行，再点一次“预览”。",
  insideMerge: "选中的位置在合并的单元格里面，插进去会把它拆开。换一行，再点一次“预览”。",
  sheetMissing: "找不到要插入的工作表，可能已经改名或删除。再点一次“预览”。",
  nothingSelected: "没有选中单元格。在表里点一下要插入的位置，再点一次“预览”。",
};

/** Where the form will stand, and what becomes of what stands there. */
export function describeInsertion({ change, range }: FormInsertion): string {
  const cells = formatArea(range);
  const inserted = change.operations.find((operation) => operation.kind === "insertRows");
  if (!inserted) return `写在新工作表“${range.sheet}”的${cells}。`;
  const isAtEnd = inserted.count === range.bottom - range.top + 1;
  const others = isAtEnd
    ? "在原有内容的下面，什么也不盖住。"
    : `从第${inserted.row + 1}行起插入${inserted.count}行，下面的内容往下移，什么也不盖住。`;
  return `写在“${range.sheet}”的${cells}。${others}`;
}
