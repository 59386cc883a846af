import { type ReviewNote, type ReviewPlace, shorten } from "../../core";
import { columnWord, fieldWord } from "../reading/meanings";

/** Notes that ask for the same look. */
export interface ReviewGroup {
  readonly what: ReviewNote["what"];
  readonly title: string;
  /** What is to be done about them. */
  readonly sentence: string;
  readonly notes: readonly ReviewNote[];
}

const GROUPS: readonly Omit<ReviewGroup, "notes">[] = [
  { what: "yearMoved", title: "年份改了的", sentence: "这些地方的年份往后移了，核对移得对不对。" },
  {
    what: "yearLeft",
    title: "还写着旧年份的",
    sentence: "旧年份可能是文件的年份，可以留；不是的，改成新的。",
  },
  { what: "leftBlank", title: "留空的", sentence: "这些内容每年不同，重新写。" },
  { what: "leftOut", title: "没有带过来的", sentence: "新的表里没有地方写这些；还有用的，另外记下来。" },
  { what: "kept", title: "照抄去年的", sentence: "这些和去年一样，逐项核对今年还对不对。" },
];

/** What is to be looked at, the most urgent first. */
export function reviewGroups(notes: readonly ReviewNote[]): ReviewGroup[] {
  return GROUPS.map((group) => ({ ...group, notes: notes.filter(({ what }) => what === group.what) })).filter(
    (group) => group.notes.length > 0,
  );
}

/** In the words printed on the form. */
export function reviewPlaceName(place: ReviewPlace): string {
  switch (place.kind) {
    case "field":
      return fieldWord(place.field);
    case "indicator": {
      const name = place.level3 === "" ? `第${place.index + 1}个指标` : shorten(place.level3);
      return place.part === "level3" ? `三级指标“${name}”` : `${name} › ${columnWord(place.part)}`;
    }
    case "column":
      return columnWord(place.column);
  }
}
