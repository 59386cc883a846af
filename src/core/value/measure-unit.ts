/** Counting words and measures met in forms. */
const NAMES = new Set(
  (
    "个工作日 个自然日 个日历天 工作日 自然日 日历天 平方公里 平方千米 平方米 平方 平米 立方米 立方 千瓦时 千瓦 兆瓦 千伏安 千伏 瓦 " +
    "公斤 千克 毫克 微克 毫升 公里 千米 厘米 毫米 延长米 延米 公顷 分贝 摄氏度 小时 分钟 季度 学期 学年 学时 课时 个月 人次 人天 人日 人月 " +
    "人份 头份 人员 批次 班次 场次 期次 户次 家次 件次 台次 台班 台件 项次 种次 车次 架次 航次 例次 辆次 次数 床位 标段 社区 团队 品种 元 角 分 " +
    "人 名 位 个 家 户 次 篇 份 件 起 座 间 台 辆 株 棵 头 只 羽 尾 匹 亩 顷 米 里 斤 克 吨 升 年 月 日 天 周 秒 种 类 款 样 门 批 班 期 场 " +
    "届 轮 遍 趟 处 点 站 所 栋 幢 层 盏 艘 部 架 支 根 枚 颗 粒 瓶 箱 盒 袋 包 桶 罐 套 组 条 张 本 册 幅 面 块 片 节 堂 讲 集 首 项 宗 单 笔 " +
    "票 字 页 例 案 卷 口 眼 孔 扇 副 双 对 床 席 桌 餐 顿 级 星 倍 成 度 村 镇 乡 县 区 校 院 队 岗 段 道 排 车 版 稿 步 环 方"
  ).split(" "),
);
const LONGEST_NAME = Math.max(...Array.from(NAMES, (name) => name.length));

const ORDERS = "十百千万亿";
const BARE_ORDERS = /[百千万亿]{1,2}/uy;
/** Signs; letters, which are one unit as far as they run: KM, 万kWh, dB(A), m²; and 百分点, where 百 is no order of magnitude. */
const SIGN_OR_LETTERS = new RegExp(
  `%|‰|℃|°C?|㎡|㎥|㎏|㎞|[${ORDERS}]{0,2}[A-Za-zμµΩ]{1,8}(?![A-Za-zμµΩ])(?:[²³]|[23](?!\\d))?(?:\\(A\\)|级)?|百分比|个?百分点`,
  "uy",
);
const BETWEEN = /[·*•.、]/uy;
/** 元/人年, 元/头份: a time or a count behind another without a sign between; not of 年底, 月份. */
const NEXT_TO = /(?:学年|学期|个?月|季度|年|季|周|日|天|次|期|份)(?![底初末中前内份度])/uy;
const PER = /[/·*•每]/uy;
/** What stands behind a stroke may be any short word: 元/畦. */
const ANY_WORD = /\p{Script=Han}{1,4}/uy;
const END_OR_COMPARATOR = /$|以[上下内]|\(/uy;
/** Lengths of time, and grades and parts, which are named rather than counted. */
const NOT_COUNTED = /[年月日天周秒元角分度成倍级星环方]$|小时|分钟|季度|学期/u;

/** Where what is looked for ends that begins at a place of a text; undefined where it is not there. */
type End = number | undefined;

/** The measure unit that a compact text begins with, as printed but without brackets around it. */
export function measureUnitAtStart(
  text: string,
): { readonly measureUnit: string; readonly length: number } | undefined {
  const bracketed = endInBrackets(endOfUnit, text, 0);
  if (bracketed !== undefined) return { measureUnit: text.slice(1, bracketed - 1), length: bracketed };
  const end = endOfUnit(text, 0);
  if (end === undefined) return undefined;
  const length = endOfOther(text, end) ?? end;
  return { measureUnit: text.slice(0, length), length };
}

/** 场, 元/人·月, 万元/(人·年). */
function endOfUnit(text: string, start: number): End {
  let end = endOfSimple(text, start);
  for (let next = end; next !== undefined; next = endOfDivisor(text, next)) end = next;
  return end;
}

/** 3台、套: at the end of the value, where no other value can follow. */
function endOfOther(text: string, start: number): End {
  const end = text.charAt(start) === "、" ? endOfName(text, start + 1) : undefined;
  return end !== undefined && endOf(END_OR_COMPARATOR, text, end) !== undefined ? end : undefined;
}

/** /人, ·月, 每(人·年), /畦. */
function endOfDivisor(text: string, start: number): End {
  const divisor = endOf(PER, text, start);
  if (divisor === undefined) return undefined;
  return (
    endInBrackets(endOfCompound, text, divisor) ??
    endOfCompound(text, divisor) ??
    endOf(ANY_WORD, text, divisor)
  );
}

function endOfCompound(text: string, start: number): End {
  let end = endOfSimple(text, start);
  for (let next = end; next !== undefined;) {
    end = next;
    const between = endOf(BETWEEN, text, end);
    next = (between && endOfSimple(text, between)) ?? endOf(NEXT_TO, text, end);
  }
  return end;
}

function endOfSimple(text: string, start: number): End {
  return endOf(SIGN_OR_LETTERS, text, start) ?? endOfNamed(text, start) ?? endOf(BARE_ORDERS, text, start);
}

/**
 * 平方米, 万人, 台(套). As few orders of magnitude as will do, because 千瓦时 is a unit of its own in 万千瓦时; of words in
 * brackets only a counting word belongs to the unit, (含税) is a remark.
 */
function endOfNamed(text: string, start: number): End {
  for (let orders = 0; orders <= 2; orders++) {
    const end = endOfName(text, start + orders);
    if (end !== undefined) return endInBrackets(endOfName, text, end) ?? end;
    if (!ORDERS.includes(text.charAt(start + orders))) return undefined;
  }
  return undefined;
}

/** The longest name that stands there. */
function endOfName(text: string, start: number): End {
  for (let end = Math.min(start + LONGEST_NAME, text.length); end > start; end--)
    if (NAMES.has(text.slice(start, end))) return end;
  return undefined;
}

function endInBrackets(endOfInner: (text: string, start: number) => End, text: string, start: number): End {
  const end = text.charAt(start) === "(" ? endOfInner(text, start + 1) : undefined;
  return end !== undefined && text.charAt(end) === ")" ? end + 1 : undefined;
}

function endOf(pattern: RegExp, text: string, start: number): End {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** True for a counting word or a measure of things: 期, 台(套), 公里; not of time, money or grades. */
export function isCountingUnit(measureUnit: string): boolean {
  return endOfNamed(measureUnit, 0) === measureUnit.length && !NOT_COUNTED.test(measureUnit);
}

/** % in the spellings of the forms; 百分点 is a change, not a share, and does not belong here. */
export function isPercentUnit(measureUnit: string | undefined): boolean {
  return measureUnit === "%" || measureUnit === "百分比";
}

/** Money, with an order of magnitude or not, per something or not. */
export function isMoneyUnit(measureUnit: string | undefined): boolean {
  return measureUnit !== undefined && /^[十百千万亿]*元/u.test(measureUnit);
}

/** 元/人, 元/人·月: a price or a standard, not a sum. */
export function isUnitPrice(measureUnit: string | undefined): boolean {
  return isMoneyUnit(measureUnit) && /[/每·*]/u.test(measureUnit ?? "");
}

/** How many ones the unit counts by: 万人 → 10000. */
export function orderOf(measureUnit: string): number {
  if (measureUnit.startsWith("亿")) return 1e8;
  if (measureUnit.startsWith("万")) return 1e4;
  // 千米, 千克 and 千瓦 are units of their own.
  return /^千[元人户次株]/u.test(measureUnit) ? 1e3 : 1;
}
