import { compact } from "../text/normalize";
import { labelKey } from "./labels";
import { level1Kind, level2Kind } from "./levels";

const PLACEHOLDER = /^(?:指标\d*[:：.、]?|\d{1,2}[:：.、]?|…+|\.{3,}|。{3,}|·{3,}|[×xX*_]+)$/u;
const TOTAL = /^(?:总分值?|合计|总计|小计|总得分|得分合计|分值合计|自评总分)/u;
const NOTE =
  /^(?:注|备注|说明|填表说明|填报说明|填报人|填表人|填报日期|联系人|联系电话|负责人|单位负责人|部门负责人|财务负责人|审核人?|经办人|制表人?|复核人?)(?:[:：(（]|$)|^注\d/u;

/** Of other tables with three numbers in a row there are enough. */
const FEWEST_NUMBERED = 4;
const CLOSING =
  /(?:意见|签字|签章|盖章|签名)(?:栏|处)?(?:[:：(（)）]|$)|^(?:其他|其它)?(?:需要?|应)?(?:补充)?说明(?:的)?(?:问题|事项|情况)/u;

/** "指标2", "……": an empty row of the template, not an indicator. */
export function isPlaceholderName(text: string): boolean {
  return PLACEHOLDER.test(compact(text));
}

export function isTotalLabel(text: string): boolean {
  return TOTAL.test(labelKey(text));
}

/** A line of notes or signatures inside or below a table. */
export function isNoteText(text: string): boolean {
  return NOTE.test(compact(text.slice(0, 20)));
}

/** A first level as some framework may name it: a known name, or anything that calls itself 指标. */
export function looksLikeLevel(text: string): boolean {
  return (
    level1Kind(text) !== undefined ||
    level2Kind(text) !== undefined ||
    /(?:指标|目标|执行率)(?:[(（].*)?(?:\d+分)?$/u.test(compact(text))
  );
}

/** What stands below a table and is none of it: opinions, signatures, things to be remarked. */
export function isClosingText(text: string): boolean {
  return CLOSING.test(compact(text));
}

/** 1, 2, 3 …: the numbers of the columns, which many systems print below a header. */
export function areColumnNumbers(texts: readonly string[]): boolean {
  const first = Number(texts[0]);
  return (
    texts.length >= FEWEST_NUMBERED && texts.every((text, index) => text.trim() === String(first + index))
  );
}
