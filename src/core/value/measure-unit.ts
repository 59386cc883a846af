/** Counting words and measures met in forms; the pattern prefers the longer. */
const NAMED_UNITS = (
  "个工作日 工作日 自然日 平方公里 平方千米 平方米 平方 平米 立方米 立方 千瓦时 公斤 千克 毫克 微克 毫升 " +
  "公里 千米 厘米 毫米 公顷 小时 分钟 季度 学期 学年 学时 课时 个月 人次 人天 人日 人月 人员 批次 班次 场次 期次 户次 家次 件次 " +
  "台次 项次 种次 车次 架次 航次 例次 辆次 次数 床位 标段 社区 团队 品种 元 角 分 人 名 位 个 家 户 次 篇 份 件 起 座 间 台 " +
  "辆 株 棵 头 只 羽 尾 匹 亩 顷 米 里 斤 克 吨 升 年 月 日 天 周 秒 种 类 款 样 门 批 班 期 场 届 轮 遍 趟 处 点 站 所 栋 幢 " +
  "层 盏 艘 部 架 支 根 枚 颗 粒 瓶 箱 盒 袋 包 桶 罐 套 组 条 张 本 册 幅 面 块 片 节 堂 讲 集 首 项 宗 单 笔 票 字 页 例 案 卷 " +
  "口 眼 孔 扇 副 双 对 床 席 桌 餐 顿 级 星 倍 成 度 村 镇 乡 县 区 校 院 队 岗 段 道 排 车 版 稿 步 环 方"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

const LETTER_UNITS =
  "%|‰|℃|°C?|㎡|㎥|㎏|㎞|(?:[μµu]g|mg|kg|km|cm|mm|dm|ml|mL|[mkg]|[tTLMGVWAg]|[kKM]W|kVA|Hz|dB|[GMTK]B|Mbps|A)(?:[²³23](?!\\d))?(?:[·*]h)?";
const ORDERS = "(?:[十百千万亿]{1,2})?";
const NAMED = `${ORDERS}(?:${NAMED_UNITS.join("|")})`;
/** 台(套), 人(次): a second word in brackets. */
const BRACKETED = "(?:\\([\\p{Script=Han}]{1,3}\\))?";
/** Ahead of the counting words, where 百 would be an order of magnitude and 分 a point. */
const PERCENT_WORDS = "百分比|个?百分点";
const SIMPLE = `(?:${LETTER_UNITS}|${PERCENT_WORDS}|${NAMED}${BRACKETED}|[百千万亿]{1,2})`;
/** What stands behind a stroke may be any short word: 元/畦. */
const PER = `(?:[/·*•]|每)(?:${SIMPLE}|[\\p{Script=Han}]{1,4})`;
const UNIT = new RegExp(`^(?:\\((${SIMPLE}(?:${PER})*)\\)|${SIMPLE}(?:${PER})*)`, "u");

/** The measure unit that a compact text begins with, as printed but without brackets around it. */
export function measureUnitAtStart(
  text: string,
): { readonly measureUnit: string; readonly length: number } | undefined {
  const match = UNIT.exec(text);
  return match ? { measureUnit: match[1] ?? match[0], length: match[0].length } : undefined;
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
