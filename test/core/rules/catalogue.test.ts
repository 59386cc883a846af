import { readFileSync, readdirSync } from "node:fs";
import { type Rule, rules } from "../../../src/core";
import type { RuleGroup } from "../../../src/core/rules";

const RULES = "src/core/rules";
const TESTS = "test/core/rules";

/** The catalogue that the product was designed to; rules may be added, none of these may go. */
const CATALOGUE: Readonly<Record<RuleGroup, string>> = {
  识别: "form-unreadable column-missing",
  完整性: `
    field-missing project-code-missing project-name-missing budgeted-amount-missing fiscal-funds-missing
    other-funds-missing fund-use-missing performance-target-missing amount-unit-missing budget-unit-missing
    expenditure-plan-missing level1-missing level2-missing indicator-name-missing indicator-value-missing
    indicator-description-missing indicator-basis-missing placeholder-left indicator-too-few`,
  格式: `
    project-code-malformed project-code-check-character project-code-region-mismatch amount-malformed
    expenditure-plan-malformed expenditure-plan-scale indicator-value-unreadable indicator-value-several
    indicator-value-formula indicator-value-comparator-missing indicator-value-comparator-nonstandard
    indicator-value-unit-missing indicator-value-unit-nonstandard indicator-value-spacing indicator-value-too-long
    indicator-name-too-long basis-citation-brackets basis-citation-malformed basis-citation-late
    basis-not-a-document basis-repeated level-name-nonstandard level2-misplaced level2-unknown text-unbalanced
    numbering-broken`,
  一致性: `
    budget-sum-mismatch fund-use-amount-mismatch expenditure-plan-out-of-order expenditure-plan-final
    cost-above-budget cost-far-below-budget project-code-duplicate project-name-duplicate name-amount-mismatch
    title-name-mismatch indicator-duplicate indicator-alike indicator-date-after-year year-stale place-mismatch
    target-without-indicator weight-sum`,
  合理性: `
    percent-out-of-range rate-at-least-full threshold-empty satisfaction-direction satisfaction-not-percent
    satisfaction-full cost-direction negative-rate-direction count-direction quantity-not-quantified
    indicator-value-vague timeliness-vague qualitative-share unit-name-mismatch count-not-integer
    value-repeats-name description-repeats-name satisfaction-misplaced indicator-misplaced input-as-indicator
    satisfaction-subject performance-target-unreadable performance-target-repeats-fund-use`,
};

const ids = rules.map(({ id }) => id);
const table = rules.map((rule) => [rule.id, rule] as const);

describe("the list of rules", () => {
  test("has each file that defines a rule once, under the file's name", () => {
    const files = readdirSync(RULES).filter((file) =>
      /= define(?:Workbook)?Rule\(/u.test(readFileSync(`${RULES}/${file}`, "utf8")),
    );
    expect([...ids].sort()).toEqual(files.map((file) => file.replace(/\.ts$/u, "")).sort());
  });

  test.each(ids)("%s is in kebab-case, without a number of its own", (id) => {
    expect(id).toMatch(/^[a-z]+(?:[12])?(?:-[a-z]+)+$/u);
  });

  test.each(Object.entries(CATALOGUE))("%s has all of the catalogue", (group, catalogued) => {
    const listed = rules.filter((rule) => rule.group === group).map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining(catalogued.trim().split(/\s+/u)));
  });

  test("has a table of cases for every rule", () => {
    const tests = readdirSync(TESTS).map((file) => readFileSync(`${TESTS}/${file}`, "utf8"));
    const tested = tests.flatMap((text) =>
      Array.from(text.matchAll(/^describeRule\((\w+),/gmu), ([, name = ""]) => kebab(name)),
    );
    expect(ids.filter((id) => !tested.includes(id))).toEqual([]);
  });
});

function kebab(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** Everything a rule says, with the name of the part. Words that come from the form stand as {braces}. */
function sentencesOf(rule: Rule): [part: string, sentence: string][] {
  return [
    ["why", rule.why],
    ["basis", rule.basis],
    ...Object.entries(rule.cases).flatMap(([caseId, { what, how, why }]) =>
      Object.entries({ what, how, why }).flatMap(([part, sentence]): [string, string][] =>
        sentence === undefined ? [] : [[`${caseId}.${part}`, sentence]],
      ),
    ),
  ];
}

/** Words that blame, command or come from programming; 校验位 is the name of the check character. */
const FOREIGN_WORDS =
  /您|你|(?<![申邀])请(?!示)|非法|无效|异常|字段|参数|校验(?!位)|解析|null|undefined|[!！]/u;
/** Half-width marks between 汉字, straight quotes, and spaces between 汉字 and figures. */
const FOREIGN_MARKS =
  /[\p{Script=Han}}][,;:?()]|[,;:?()][\p{Script=Han}{]|["']|\p{Script=Han} | \p{Script=Han}/u;
const LONGEST_SENTENCE = 40;

describe.each(table)("%s speaks as the product does", (_, rule) => {
  test.each(sentencesOf(rule))("%s: %s", (_part, sentence) => {
    expect(sentence).toMatch(/。$/u);
    expect(sentence).not.toMatch(FOREIGN_WORDS);
    expect(sentence).not.toMatch(FOREIGN_MARKS);
    const parts = sentence.replace(/\{\w+\}/gu, "").split(/[。；]/u);
    expect(Math.max(...parts.map((part) => Array.from(part).length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });

  test("its title is no sentence", () => {
    expect(rule.title).toMatch(/^[^。；，！]+(?:，[^。；，！]+)?$/u);
    expect(rule.title).not.toMatch(FOREIGN_WORDS);
    expect(rule.title).not.toMatch(FOREIGN_MARKS);
    expect(Array.from(rule.title).length).toBeLessThanOrEqual(20);
  });

  test("what is certain is not said to seem so", () => {
    const cases = Object.values(rule.cases);
    const certain = cases.filter(({ severity = rule.severity }) => severity === "error");
    for (const { what, how } of certain) expect(what + how).not.toMatch(/看起来|多半|好像|可能/u);
  });
});
