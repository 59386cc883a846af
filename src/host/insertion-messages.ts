import type { InsertionProblem, NothingMissing } from "../core";

type Problem = InsertionProblem | NothingMissing["problem"];

const PROBLEMS: Readonly<Record<Problem, string>> = {
  sheetMissing: "没有插入：找不到这张工作表，可能已经改名或删除。重新检查一次。",
  sheetProtected: "没有插入：工作表受保护。先在“审阅”里撤销工作表保护，再点一次。",
  formMissing: "没有插入：这张绩效目标表不在原来的位置了。重新检查一次。",
  flatList: "没有插入：这是多个项目合在一起的清单，一行一个指标。在清单里自己加行。",
  noTable: "没有插入：表头下面一个指标也没有。先写上第一个指标，再点一次。",
  besideOther: "没有插入：旁边并排还有一张绩效目标表，插入一行会拆开它。把两张表改成上下排列，再点一次。",
  acrossMerge: "没有插入：要插入的一行穿过别处合并的单元格。先取消那里的合并，再点一次。",
  cutIndicator: "没有插入：上面一个指标被分页拆成了两行。先把它并成一行，再点一次。",
  nothingMissing: "没有缺项：该有的二级指标都有了。",
};

/** Why no row for an indicator was inserted, in sentences for the user. */
export function describeInsertionProblem(problem: Problem): string {
  return PROBLEMS[problem];
}
