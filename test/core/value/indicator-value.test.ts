import { readFileSync } from "node:fs";
import fc from "fast-check";
import { formatIndicatorValue, parseIndicatorValue } from "../../../src/core";

const quantity = (comparator: string, number: number, measureUnit?: string) => ({
  kind: "quantitative",
  ...(comparator && { comparator }),
  number,
  ...(measureUnit && { measureUnit }),
});
const date = (wording: string) => ({ kind: "date", wording });
const words = (wording: string) => ({ kind: "qualitative", wording });
const placeholder = (wording: string) => ({ kind: "placeholder", wording });

describe("comparators", () => {
  test.each([
    ["≥95%", quantity("≥", 95, "%")],
    ["≤1 万元", quantity("≤", 1, "万元")],
    ["<1.5 万元", quantity("<", 1.5, "万元")],
    ["=100%", quantity("=", 100, "%")],
    [">=85", quantity("≥", 85)],
    ["=>5人", quantity("≥", 5, "人")],
    ["＞＝3天", quantity("≥", 3, "天")],
    ["≧10家", quantity("≥", 10, "家")],
    ["≦2‰", quantity("≤", 2, "‰")],
    ["‹=3", quantity("≤", 3)],
    ["﹥３人", quantity(">", 3, "人")],
    ["不低于９５％", quantity("≥", 95, "%")],
    ["不得少于3次", quantity("≥", 3, "次")],
    ["大于等于 95 ％", quantity("≥", 95, "%")],
    ["不超过5万元", quantity("≤", 5, "万元")],
    ["小于0.9‰", quantity("<", 0.9, "‰")],
    ["控制在5%以内", quantity("≤", 5, "%")],
    ["95%以上", quantity("≥", 95, "%")],
    ["95%及以上", quantity("≥", 95, "%")],
    ["达到95%以上", quantity("≥", 95, "%")],
    ["24小时内", quantity("≤", 24, "小时")],
    ["5个工作日内", quantity("≤", 5, "个工作日")],
  ])("%s", (text, value) => expect(parseIndicatorValue(text)).toEqual(value));
});

describe("numbers and units", () => {
  test.each([
    ["3,309,840.00", quantity("", 3309840)],
    ["10，000元", quantity("", 10000, "元")],
    ["100.00(%)", quantity("", 100, "%")],
    ["90百分比", quantity("", 90, "百分比")],
    ["2个百分点", quantity("", 2, "个百分点")],
    ["百分之九十五", quantity("", 95, "%")],
    ["百分之百", quantity("", 100, "%")],
    ["不少于三次", quantity("≥", 3, "次")],
    ["10台(套)", quantity("", 10, "台(套)")],
    ["583元/人*月", quantity("", 583, "元/人*月")],
    ["2.5万元/人·月", quantity("", 2.5, "万元/人·月")],
    ["≥1次/周", quantity("≥", 1, "次/周")],
    ["8000元/㎡", quantity("", 8000, "元/㎡")],
    ["100km²", quantity("", 100, "km²")],
    ["≥400平方米", quantity("≥", 400, "平方米")],
    ["≥80M", quantity("≥", 80, "M")],
    ["250万", quantity("", 250, "万")],
    ["≥3畦", quantity("≥", 3, "畦")],
    ["≥95﹪", quantity("≥", 95, "%")],
  ])("%s", (text, value) => expect(parseIndicatorValue(text)).toEqual(value));
});

describe("ranges and words around a figure", () => {
  test.each([
    ["90%-95%", { ...quantity("", 90, "%"), upper: 95 }],
    ["90～95%", { ...quantity("", 90, "%"), upper: 95 }],
    ["3至5次", { ...quantity("", 3, "次"), upper: 5 }],
    ["±5%", { ...quantity("", -5, "%"), upper: 5 }],
    ["±0.5", { ...quantity("", -0.5), upper: 0.5 }],
    ["18±2℃", { ...quantity("", 16, "℃"), upper: 20 }],
    ["18.5℃±0.2℃", { ...quantity("", 18.3, "℃"), upper: 18.7 }],
    ["≈95%", { ...quantity("", 95, "%"), prefix: "≈" }],
    ["（95%）", quantity("", 95, "%")],
    ["（≥95%）。", quantity("≥", 95, "%")],
    ["各1次", { ...quantity("", 1, "次"), prefix: "各" }],
    ["每生1500元/学期", { ...quantity("", 1500, "元/学期"), prefix: "每生" }],
    ["满意度≥90%", { ...quantity("≥", 90, "%"), prefix: "满意度" }],
    ["培训人数100人", { ...quantity("", 100, "人"), prefix: "培训人数" }],
    ["提高5%", { ...quantity("", 5, "%"), prefix: "提高" }],
    ["100余人", { ...quantity("", 100, "人"), more: "余" }],
    ["12次慰问活动", { ...quantity("", 12, "次"), suffix: "慰问活动" }],
    ["≥90%，及时发放", { ...quantity("≥", 90, "%"), suffix: ",及时发放" }],
    ["2023年12月底前完成率≥95%", { ...quantity("≥", 95, "%"), prefix: "2023年12月底前完成率" }],
  ])("%s", (text, value) => expect(parseIndicatorValue(text)).toEqual(value));
});

describe("what is no quantity", () => {
  test.each([
    ["", { kind: "empty" }],
    ["—", { kind: "empty" }],
    ["/", { kind: "empty" }],
    ["2023年12月", date("2023年12月")],
    ["2023.07-2024.01", date("2023.07-2024.01")],
    ["2021年1月-12月", date("2021年1月-12月")],
    ["12月底到位", date("12月底到位")],
    ["每年12月底前", date("每年12月底前")],
    ["≤2023年12月31日", date("≤2023年12月31日")],
    ["第三季度", date("第三季度")],
    ["全年", date("全年")],
    ["长期", words("长期")],
    ["提升", words("提升")],
    ["十分满意", words("十分满意")],
    ["一次性发放", words("一次性发放")],
    ["二级以上", words("二级以上")],
    ["不超过预算", words("不超过预算")],
    ["严格按照预算标准1000元/人给补助对象兑付补助", words("严格按照预算标准1000元/人给补助对象兑付补助")],
    ["≥__次", placeholder("≥__次")],
    ["≥**%", placeholder("≥**%")],
    ["×××", placeholder("×××")],
    ["≥", placeholder("≥")],
    ["（待填）", placeholder("（待填）")],
    ["#NAME?", { kind: "unreadable", reason: "figures", wording: "#NAME?" }],
    ["1:1.2", { kind: "unreadable", reason: "figures", wording: "1:1.2" }],
    ["≥200户,其中≥15户", { kind: "unreadable", reason: "several", wording: "≥200户,其中≥15户" }],
    ["≥100 人\n≥5次", { kind: "unreadable", reason: "several", wording: "≥100 人\n≥5次" }],
    [
      "≤28.40/株",
      {
        kind: "unreadable",
        reason: "unit",
        wording: "≤28.40/株",
        comparator: "≤",
        number: 28.4,
        measureUnit: "/株",
      },
    ],
  ])("%s", (text, value) => expect(parseIndicatorValue(text)).toEqual(value));

  test("≤12月 counts months, 12月 is a date", () => {
    expect(parseIndicatorValue("≤12月")).toEqual(quantity("≤", 12, "月"));
    expect(parseIndicatorValue("12月")).toEqual(date("12月"));
  });
});

test("every real value is read as a person judged it", () => {
  const lines = readFileSync("test/fixtures/values.tsv", "utf8").split("\n").slice(1);
  const judged = lines.filter((line) => line.trim() !== "").map((line) => line.split("\t"));
  // Comparator, value and unit of the flat lists stand in three cells; reading them is tested with their tables.
  const inOneCell = judged.filter(([text = ""]) => !text.includes("|"));
  expect(inOneCell.length).toBeGreaterThan(80);
  const kinds: Readonly<Record<string, string>> = { date: "qualitative", unreadable: "malformed" };
  const read = inOneCell.map(([text = ""]) => {
    const value = parseIndicatorValue(text);
    const figures =
      "number" in value ? value : { number: undefined, comparator: undefined, measureUnit: undefined };
    const { number, comparator, measureUnit } = figures;
    return [text, kinds[value.kind] ?? value.kind, comparator ?? "", number ?? "", measureUnit ?? ""];
  });
  expect(read).toEqual(
    inOneCell.map(([text, , , kind, op, number, unit]) => [
      text,
      kind,
      op,
      number ? Number(number) : "",
      unit,
    ]),
  );
});

const piece = fc.constantFrom(
  ..."≥ ≤ > < = ± － - ～ % ％ ‰ 百分比 万元 元/人 次 个 人次 各 每年 不低于 以上 以内 ， 、 。 ( ） 12月 2023年 底前 及时 提升 举办 至少 未超过 达到 控制在 （含） （抽查） 两次 一百 千分之五 ① 1. kW X .5 + ￥ 、套 在 __ × * 10 95 1,200 0.5 ０９".split(
    " ",
  ),
  " ",
  "\n",
);
const likeAValue = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

test("reading never throws, and the normal form reads as the same value again", () => {
  fc.assert(
    fc.property(fc.oneof(likeAValue, fc.string({ unit: "grapheme", maxLength: 40 })), (text) => {
      const value = parseIndicatorValue(text);
      expect(parseIndicatorValue(formatIndicatorValue(value))).toEqual(value);
    }),
    { numRuns: 3000 },
  );
});

test("blanks and full-width forms never change what a value says", () => {
  const values = fc.tuple(
    fc.constantFrom("≥", "≤", "=", "", "不低于"),
    fc.integer({ min: 0, max: 99999 }),
    fc.constantFrom("%", "次", "万元", "人次", "元/人·月"),
  );
  fc.assert(
    fc.property(values, fc.constantFrom("", " ", "　", "\n"), ([comparator, number, unit], blank) => {
      const plain = `${comparator}${number}${unit}`;
      const fullWidth = Array.from(String(number), (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      ).join("");
      expect(parseIndicatorValue(`${comparator}${blank}${fullWidth}${blank}${unit}`)).toEqual(
        parseIndicatorValue(plain),
      );
    }),
  );
});
