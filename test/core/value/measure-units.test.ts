import fc from "fast-check";
import { parseIndicatorValue } from "../../../src/core";

/** The unit that a value is read to have, and the words behind it. */
function unitOf(text: string): readonly (string | undefined)[] {
  const value = parseIndicatorValue(text);
  if (value.kind !== "quantitative") throw new Error(`${text} is ${value.kind}.`);
  return value.suffix === undefined ? [value.measureUnit] : [value.measureUnit, value.suffix];
}

test.each(
  (
    "KM km h s min KVA Mbps MW kW GB TB kWh kW·h m² km2 mg/m³ dB dB(A) 万kWh 元/KWh A级 " +
    "日历天 个自然日 分贝 人份 万头份 千瓦 万千瓦时 延长米 " +
    "台(套) 台、套 人(次) 人/次 人·次 元/人年 元/户年 元/人.年 元/(人·月) 元/人、月 元/年.人 元/亩次 元/头份 次/季度"
  ).split(" "),
)("≥30%s is one unit", (measureUnit) => expect(unitOf(`≥30${measureUnit}`)).toEqual([measureUnit]));

test.each([
  ["≤20万元（含税）", "万元", "(含税)"],
  ["≤20万元/年（含税）", "万元/年", "(含税)"],
  ["≤20万元（预算数）", "万元", "(预算数)"],
  ["≥5元/人年底前发放", "元/人", "年底前发放"],
])("%s has a remark behind its unit", (text, measureUnit, suffix) =>
  expect(unitOf(text)).toEqual([measureUnit, suffix]),
);

test("a unit in letters is the whole run of them", () => {
  const letter = fc.constantFrom(...Array.from("abcdefghijkmnpqrstuvwyzABCDEFGHIJKMNPQRSTUVWYZ"));
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 8 }), fc.nat(9999), (letters, number) => {
      expect(unitOf(`≥${number}${letters.join("")}`)).toEqual([letters.join("")]);
    }),
  );
});
