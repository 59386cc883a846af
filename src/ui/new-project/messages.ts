import {
  type BatchPlacement,
  type FormInsertion,
  type ImpossiblePlacement,
  type ListedProject,
  type PerformanceForm,
  formatArea,
  isBlank,
} from "../../core";
import type { Answer } from "../shared/AnswerLine";
import type { BatchOutcome } from "./use-batch";
import type { ListReading } from "./use-project-list";

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

/** What a form is called in a list: its project, or else its title. */
export function formName({ fields, title }: PerformanceForm): string {
  return [fields.projectName?.value, title?.value].find((text) => !isBlank(text)) ?? "没有名称的表";
}

export function formRemark({ range, budgetYear }: PerformanceForm): string {
  const year = budgetYear === undefined ? "" : `，${budgetYear}年度`;
  return `${formatArea(range)}${year}`;
}

export const BATCH_PLACEMENTS = [
  { value: "sheetEach", label: "每个项目一张新工作表" },
  { value: "oneSheet", label: "都放在一张新工作表" },
] as const satisfies readonly { value: BatchPlacement; label: string }[];

/** For rows of a list that do not say which template they want. */
export const NO_TEMPLATE = { value: "", label: "不生成" };

/** What was read of a list, or what to do where it is none. */
export function answerOnList({ area, isWholeSheet, list }: ListReading, isOutdated: boolean): Answer {
  if (isOutdated) return { text: `“${area.sheet}”读过以后改过，再读一次。` };
  const place = isWholeSheet ? `“${area.sheet}”` : `“${area.sheet}”的${formatArea(area)}`;
  if (!list) {
    const sentence = `${place}里没有找到清单：表头要有“项目名称”和另外至少一项。连同表头选中，再读一次。`;
    return { isFailure: true, text: sentence };
  }
  const { projects, unusable } = list;
  if (projects.length + unusable.length === 0) {
    return { isFailure: true, text: `${place}里只有表头，没有项目。在表头下面写好项目，再读一次。` };
  }
  const rows = `${place}里有${projects.length + unusable.length}个项目`;
  return projects.length === 0
    ? { isFailure: true, text: `${rows}，都不能生成。照下面说的改好，再读一次。` }
    : { text: `${rows}，可以生成${projects.length}张表。` };
}

/** 培训4张，会议6张。 */
export function countByTemplate(projects: readonly ListedProject[]): string {
  const counts = new Map<string, number>();
  for (const { template } of projects) counts.set(template.title, (counts.get(template.title) ?? 0) + 1);
  return `${Array.from(counts, ([title, count]) => `${title}${count}张`).join("，")}。`;
}

/** How making the forms of a list ended. */
export function describeOutcome({ made, wanted, wasStopped }: BatchOutcome): string {
  if (made === wanted) return `生成了${made}张表。`;
  const rest = `还有${wanted - made}张没有生成`;
  return wasStopped
    ? `停下了：生成了${made}张表，${rest}。`
    : `生成到第${made + 1}张时没有成功：前面的${made}张留着，${rest}。`;
}
