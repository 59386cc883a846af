import { type Refusal, type RowProblem, type SkipReason, formatCell, shorten } from "../core";
import { HostError, type HostErrorKind } from "./host-error";

/** Why nothing was changed, in a sentence for the user. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case "stale": {
      const [first] = refusal.cells;
      if (!first) return "没有修改：检查之后表里已经变了。重新检查一次。";
      const shown = first.text === "" ? "是空的" : `是“${shorten(first.text)}”`;
      const others = refusal.cells.length > 1 ? `，另有${refusal.cells.length - 1}处也变了` : "";
      return `没有修改：${formatCell(first.at)}现在${shown}${others}。重新检查一次。`;
    }
    case "sheetMissing":
      return `没有修改：找不到工作表“${refusal.sheet}”，可能已经改名或删除。重新检查一次。`;
    case "sheetExists":
      return `没有插入：已经有名为“${refusal.sheet}”的工作表。先给那张表改名，再点一次。`;
    case "sheetProtected":
      return `没有修改：工作表“${refusal.sheet}”受保护。先在“审阅”里撤销工作表保护，再点一次。`;
    case "impossible":
      return `没有修改：这一步会拆开“${refusal.sheet}”里合并的单元格。换一个位置再试。`;
  }
}

const HOST_ERRORS: Readonly<Record<HostErrorKind, string>> = {
  cellEditing: "正在编辑单元格，暂时不能读写。按回车结束编辑，再点一次。",
  sheetProtected: "工作表受保护，没有修改。先在“审阅”里撤销工作表保护，再点一次。",
  disconnected: "与Excel的连接断了。关掉侧边栏再打开，重新检查一次。",
  busy: "Excel正忙。过几秒再点一次。",
  tooLarge: "内容太多，Excel一次传不完。切换到其中一张表，点“检查本表”。",
  unsupported: "这个版本的Excel做不了这一步。更新Excel，或改用网页工作台。",
  sheetMissing: "找不到这张工作表，可能已经改名或删除。重新检查一次。",
  unknown: "工具内部出错，没有完成这一步。再点一次；仍然不行时，关掉侧边栏再打开。",
};

/** What the user reads of any failure. */
export function describeFailure(failure: unknown): string {
  return HOST_ERRORS[failure instanceof HostError ? failure.kind : "unknown"];
}

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  hiddenSheet: "隐藏的工作表，没有检查。",
  emptySheet: "空工作表。",
  noHeader: "没有找到绩效目标表：要有“三级指标”和“指标值”两个表头。",
  valueHeaderMissing: "有指标表头，但没有“指标值”这一栏。",
  nameHeaderMissing: "有指标表头，但没有“三级指标”这一栏。",
  repeatedHeader: "分页后重复的表头。",
  columnNumbers: "栏次，不是指标。",
  levelRow: "只写了指标级别，管下面几行的指标。",
  placeholderRow: "模板里没有用的空行。",
  totalRow: "合计行。",
  noteRow: "说明文字，不是指标。",
  mergeAcrossForms: "合并单元格跨了两张表，里面的内容只算上面一张的。",
};

export function describeSkip(reason: SkipReason): string {
  return SKIPPED[reason];
}

/** Why a row of a project list cannot become a form; goes behind the name of the row. */
export function describeRowProblem(problem: RowProblem): string {
  switch (problem.kind) {
    case "nameMissing":
      return "没有写项目名称。";
    case "kindMissing":
      return "没有写类型，不知道用哪个模板。";
    case "kindUnknown":
      return `的类型“${shorten(problem.written)}”没有对应的模板。`;
    case "unreadable":
      return `的“${shorten(problem.column)}”写的是“${shorten(problem.written)}”，读不出来。`;
  }
}
