import { type Direction, type OwnLibraryMerge, shorten } from "../../core";
import type { NoFormSelected } from "./selected-form";

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  atLeast: "越多越好",
  atMost: "越少越好",
  exactly: "必须正好",
  deadline: "写期限",
  graded: "写文字",
};

/** Why nothing can be done with the form at the selection. */
export function describeNoForm({ kind, sheet, forms }: NoFormSelected): string {
  return kind === "noForm"
    ? `“${shorten(sheet)}”里没有绩效目标表。打开填报表所在的工作表，再点一次。`
    : `“${shorten(sheet)}”里有${forms}张绩效目标表，看不出是哪一张。在那张表里点一下，再点一次。`;
}

const MOST_NAMES = 3;

/** “培训人数”、“讲座场次”、“赠书册数”等7个. */
export function listNames(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMES).map((name) => `“${shorten(name)}”`);
  return first.join("、") + (names.length > MOST_NAMES ? `等${names.length}个` : "");
}

/** What an import has brought. */
export function describeImport(added: readonly string[], replaced: readonly string[]): string {
  const parts = [
    ...(added.length > 0 ? [`新增${listNames(added)}`] : []),
    ...(replaced.length > 0 ? [`换掉同名的${listNames(replaced)}`] : []),
  ];
  return `已经导入：${parts.join("；")}。`;
}

/** There is no room for what was to be taken in. */
export function describeFull({ what, most }: Extract<OwnLibraryMerge, { kind: "full" }>): string {
  return `没有存：最多放${most}个${what === "templates" ? "模板" : "指标"}。先移除不用的，再存一次。`;
}
