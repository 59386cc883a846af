import fc from "fast-check";
import { type CellContent, checkWorkbook, safeFixes } from "../../../src/core";
import { indicatorValueComparatorMissing } from "../../../src/core/rules/indicator-value-comparator-missing";
import { indicatorValueComparatorNonstandard } from "../../../src/core/rules/indicator-value-comparator-nonstandard";
import { indicatorValueSpacing } from "../../../src/core/rules/indicator-value-spacing";
import { sheetOf, workbookOf } from "../sheet";
import { check } from "./describe-rule";

/** What the fixes of one rule make of a value; safe ones end in "!". */
function fixesOf(rule: Parameters<typeof check>[0], text: string): string[] {
  const found = check(
    rule,
    sheetOf([
      ["三级指标", "指标值"],
      ["甲", text],
    ]),
  );
  return found.flatMap(({ fixes }) => fixes.map(({ title, safe }) => title.slice(3, -1) + (safe ? "!" : "")));
}

describe("a comparator is respelled and nothing else is touched", () => {
  test.each([
    ["及时发放，满意度不低于90%", "及时发放，满意度≥90%!"],
    ["经费保障到位，支付率>=95%", "经费保障到位，支付率≥95%!"],
    ["男、女各不少于5名", "男、女各≥5名!"],
    ["按时完成，合格率达到95%以上", "按时完成，合格率≥95%!"],
    ["每年至少开展2次", "每年开展≥2次!"],
    ["不低于 95%（抽查）", "≥ 95%（抽查）!"],
    ["20万元（含）以内", "≤20万元!"],
    ["大于95%（含）", "≥95%!"],
    ["≥95%以上", "≥95%!"],
    ["不低于≥95%", "≥95%!"],
    [">/=95%", "≥95%!"],
    ["满意度在90%以上", "满意度≥90%!"],
    ["不少于三次", "≥3次!"],
    ["满意度不低于百分之九十，及时发放。", "满意度≥90%，及时发放。!"],
    ["未超过20万元", "≤20万元!"],
  ])("%s", (text, fix) => expect(fixesOf(indicatorValueComparatorNonstandard, text)).toEqual([fix]));

  test.each(["≤≥95%", "60%≤占比≤80%", "≥95%(2023年≥94%)", "≥95%（含）", "＞3人", "满意度≥90%", "≥三次"])(
    "%s is let be",
    (text) => {
      expect(fixesOf(indicatorValueComparatorNonstandard, text)).toEqual([]);
    },
  );
});

describe("punctuation of Chinese text stays full-width", () => {
  test.each(["≥30台（套）", "满意度：≥90%", "≥85%，且及时发放", "10～20人", "≥95%（抽查）", "≥95%；及时"])(
    "%s is let be",
    (text) => expect(fixesOf(indicatorValueSpacing, text)).toEqual([]),
  );

  test.each([
    ["≥３０ 台（套）", "≥30台（套）!"],
    ["≤１，２００元", "≤1,200元!"],
    ["≤5元／人", "≤5元/人!"],
    ["＞＝ 9％", ">=9%!"],
  ])("%s", (text, fix) => expect(fixesOf(indicatorValueSpacing, text)).toEqual([fix]));
});

test("a comparator is put before figures, which the fix writes for a numeral", () => {
  expect(fixesOf(indicatorValueComparatorMissing, "两次")).toEqual(["≥2次", "=2次", "≤2次"]);
  expect(fixesOf(indicatorValueComparatorMissing, "百分之九十")).toEqual(["≥90%", "=90%", "≤90%"]);
});

const COMPARATOR_WORDS =
  /(?:未|没有?|不(?:得|能|应|会|可)?)?(?:低于|少于|小于|下于|高于|超过|大于|多于|超出|超)(?:或者?)?(?:等于)?|等于|达到?|至少|最少|最低|至多|最多|最高|(?:严格)?控制在|以[上下内]|之内|范围内|内|[及或含其在]/gu;
const NUMERALS = /[百千]分之|[零一二两三四五六七八九十百千点]/gu;

function wordsOf(text: string): string {
  return text
    .replace(COMPARATOR_WORDS, "")
    .replace(NUMERALS, "")
    .replace(/[^\p{Script=Han}]/gu, "");
}

function textOf(write: CellContent): string {
  return typeof write === "object" ? (write?.formula ?? "") : String(write);
}

const pieces = fc.constantFrom(
  ..."不低于 未超过 至少 达到 控制在 ≥ <= ＞＝ 95 3 三 百分之九十 1,200 ９ % ％ 次 万元 台（套） 以上 以内 （含） （抽查） 左右".split(
    " ",
  ),
  ..."经费到位， 男、 满意度 满意度在 举办 每年 培训班 ，且及时 其中： ； 12月底前 预算 X 。".split(" "),
  " ",
  "\n",
);

test("no safe fix of a value loses a word, writes what is there, or leaves itself something to do", () => {
  let fixed = 0;
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 2, maxLength: 7 }), (parts) => {
      const text = parts.join("");
      const drawn = sheetOf([
        ["三级指标", "指标值"],
        ["合格率", text],
      ]);
      for (const { fixes, ruleId } of checkWorkbook(workbookOf(drawn)).diagnostics) {
        for (const operation of fixes.filter(({ safe }) => safe).flatMap(({ operations }) => operations)) {
          if (operation.kind !== "setCell" || operation.at.column !== 1) continue;
          fixed++;
          const result = textOf(operation.write);
          expect([text, ruleId, wordsOf(result)]).toEqual([text, ruleId, wordsOf(text)]);
          expect(result).not.toBe(text);
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(fixed).toBeGreaterThan(100);
});

test("the wrong spelling and the blanks of one cell are gone in one step", () => {
  const drawn = workbookOf(
    sheetOf([
      ["三级指标", "指标值"],
      ["合格率", "及时发放， 不低于 ９５％（抽查）"],
    ]),
  );
  expect(safeFixes(drawn)?.operations).toMatchObject([{ write: "及时发放，≥95%（抽查）" }]);
});
