import { parseIndicatorValue } from "../../../src/core";

/** "≥ 95 %", with words before the comparator and behind the unit in brackets: "〔满意度〕≥ 95 %〔,及时发放〕". */
function reading(text: string): string {
  const value = parseIndicatorValue(text);
  if (value.kind !== "quantitative") return value.kind;
  const { prefix, comparator = "", number, upper, measureUnit = "", suffix } = value;
  const figures = upper === undefined ? String(number) : `${number}-${upper}`;
  const said = [comparator, figures, measureUnit].filter((part) => part !== "").join(" ");
  return `${prefix ? `〔${prefix}〕` : ""}${said}${suffix ? `〔${suffix}〕` : ""}`;
}

describe("a negated comparator turns round", () => {
  test.each([
    ["未超过20万元", "≤ 20 万元"],
    ["未超20万元", "≤ 20 万元"],
    ["没有超过3次", "≤ 3 次"],
    ["不应高于5%", "≤ 5 %"],
    ["未低于90%", "≥ 90 %"],
    ["没少于3次", "≥ 3 次"],
    ["最少2次", "≥ 2 次"],
    ["超过20万元", "> 20 万元"],
    ["未达90%", "< 90 %"],
  ])("%s", (text, expected) => expect(reading(text)).toBe(expected));
});

describe("（含） makes a comparator take in its figure", () => {
  test.each([
    ["95%（含）以上", "≥ 95 %"],
    ["95%以上（含95%）", "≥ 95 %"],
    ["95%以上（含）", "≥ 95 %"],
    ["100人（含）以上", "≥ 100 人"],
    ["95%及其以上", "≥ 95 %"],
    ["95%（及以上）", "≥ 95 %"],
    ["20万元以下（含）", "≤ 20 万元"],
    ["20万元（含）以内", "≤ 20 万元"],
    ["大于95%（含）", "≥ 95 %"],
    ["低于20万元（含20万元）", "≤ 20 万元"],
    ["90%以上（不含90%）", "> 90 %"],
    ["≥95%（含）", "≥ 95 %〔(含)〕"],
  ])("%s", (text, expected) => expect(reading(text)).toBe(expected));
});

describe("a comparator may reach over a verb or a name", () => {
  test.each([
    ["至少举办1场", "〔举办〕≥ 1 场"],
    ["每年至少开展2次", "〔每年开展〕≥ 2 次"],
    ["不少于举办2期", "〔举办〕≥ 2 期"],
    ["不超过预算20万元", "〔预算〕≤ 20 万元"],
    ["不低于上年5%", "〔不低于上年〕5 %"],
    ["达标率95%", "〔达标率〕95 %"],
    ["最低工资标准2000元", "〔最低工资标准〕2000 元"],
  ])("%s", (text, expected) => expect(reading(text)).toBe(expected));
});

describe("two comparators", () => {
  test.each([
    ["≥95%以上", "≥ 95 %"],
    ["不低于≥95%", "≥ 95 %"],
    ["控制在95%以上", "≥ 95 %"],
    ["保持在95%以上", "〔保持〕≥ 95 %"],
    ["60%≤占比≤80%", "〔60%≤占比〕≤ 80 %"],
    ["80%≤X≤90%", "〔80%≤X〕≤ 90 %"],
    [">/=95%", "≥ 95 %"],
    ["≤≥95%", "unreadable"],
    ["不高于≥95%", "unreadable"],
    ["≤20万元以上", "unreadable"],
    ["≥20万元以内", "unreadable"],
  ])("%s", (text, expected) => expect(reading(text)).toBe(expected));
});

describe("numerals in words", () => {
  test.each([
    ["≥两次", "≥ 2 次"],
    ["≥五年", "≥ 5 年"],
    ["≤两小时", "≤ 2 小时"],
    ["小于三天", "< 3 天"],
    ["至少举办二十场", "〔举办〕≥ 20 场"],
    ["一百人", "100 人"],
    ["不少于一百二十人", "≥ 120 人"],
    ["一千零五人", "1005 人"],
    ["三千二百户", "3200 户"],
    ["五百万元", "500 万元"],
    ["≤千分之五", "≤ 5 ‰"],
    ["百分之九十九点五", "99.5 %"],
    ["≥一级", "qualitative"],
  ])("%s", (text, expected) => expect(reading(text)).toBe(expected));
});

describe("figures with a verb before them and a noun behind", () => {
  test.each([
    ["举办2期培训班", "〔举办〕2 期〔培训班〕"],
    ["全年服务200家企业", "〔全年服务〕200 家〔企业〕"],
    ["发放1000份以上宣传资料", "〔发放〕≥ 1000 份〔宣传资料〕"],
    ["按照3类标准", "qualitative"],
    ["计划分3批发放", "qualitative"],
    ["+5%", "5 %"],
    ["≤￥20万元", "≤ 20 万元"],
    ["T+3", "unreadable"],
    ["60%（含）-80%", "60-80 %"],
    ["补助2万元资金", "qualitative"],
    [".5万元", "0.5 万元"],
    ["≤.5万元", "≤ 0.5 万元"],
  ])("%s", (text, expected) => expect(reading(text)).toBe(expected));
});

describe("several values in a cell", () => {
  test.each([
    "1.培训2期；2.培训100人",
    "1、培训2期；2、培训100人",
    "①培训2期②培训100人",
    "（1）培训2期（2）培训100人",
    "2期100人次",
    "3台电脑2台打印机",
    "完成率100% 合格率100%",
  ])("%s", (text) => expect(parseIndicatorValue(text)).toMatchObject({ reason: "several" }));

  test.each(["每3年1次", "2小时30分钟", "≥2期（每期50人）", "85%到95%之间", "3年2次"])(
    "%s is one",
    (text) => {
      expect(parseIndicatorValue(text)).not.toMatchObject({ reason: "several" });
    },
  );
});
