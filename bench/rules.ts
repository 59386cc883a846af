import { type PerformanceForm, findRule, formsOf, profileFor, readWorkbook } from "../src/core";
import { compact, saysNothing } from "../src/core/text/normalize";
import { workbookOfForms } from "./forms";
import { inTurn } from "./measure";

const RULES = [
  "indicator-name-missing",
  "indicator-value-missing",
  "indicator-basis-missing",
  "indicator-value-comparator-missing",
  "indicator-value-vague",
];

/** What the shape of our rules costs: some of them over 1000 forms, against the same comparisons in one loop by hand. */
export async function benchRules(): Promise<void> {
  const forms = formsOf(readWorkbook(workbookOfForms(1000)));
  const found = { byRules: 0, byHand: 0 };
  const { first, second, ratio } = await inTurn(
    31,
    () => (found.byRules = countByRules(forms)),
    () => (found.byHand = countByHand(forms)),
  );
  if (found.byRules !== found.byHand)
    throw new Error(`The loop finds ${found.byHand}, not ${found.byRules}.`);
  console.log(
    `${RULES.length} rules over 1000 forms (${found.byRules} findings): ${first.toFixed(1)} ms; a loop by hand: ${second.toFixed(1)} ms; ratio ${ratio.toFixed(2)}`,
  );
}

function countByRules(forms: readonly PerformanceForm[]): number {
  const rules = RULES.map(findRule).filter((rule) => rule?.scope === "form");
  let count = 0;
  for (const form of forms) {
    const context = { profile: profileFor(form), budgetYear: form.budgetYear };
    for (const rule of rules) count += Array.from(rule.check(form, context)).length;
  }
  return count;
}

const CHANGE =
  "(?:提升|提高|改善|改进|增强|加强|促进|推动|推进|增加|增长|降低|减少|下降|完善|优化|扩大|保障|加快)";
const BARE = new RegExp(
  `^(?:有所|得到|逐步|不断|进一步|持续)?${CHANGE}$|^(?:效果)?(?:良好|较好|明显|显著)$`,
  "u",
);
const GRADED = new RegExp(
  `^(?:显著|有效|明显|稳步|大幅|切实|较大)(?:地)?${CHANGE}$|^效果(?:显著|明显)$`,
  "u",
);

/** As somebody would write it who needs no sentences, no fixes and no profiles: the finding is a place and two texts. */
function countByHand(forms: readonly PerformanceForm[]): number {
  const findings: { row: number; rule: string; text: string }[] = [];
  for (const { indicators } of forms) {
    for (const { row, level2, level3, indicatorValue, description, basis, isUnused } of indicators) {
      const { value, text } = indicatorValue;
      if (!isUnused && level3.value === "" && (text || description?.text || basis?.text))
        findings.push({ row, rule: "name", text });
      if (!isUnused && level3.value !== "") {
        if (value.kind === "empty") findings.push({ row, rule: "value", text });
        if (basis && saysNothing(basis.text)) findings.push({ row, rule: "basis", text });
      }
      if (value.kind === "quantitative" && value.comparator === undefined) {
        if (value.upper === undefined && value.prefix === undefined)
          findings.push({ row, rule: "comparator", text });
      }
      if (value.kind === "qualitative" && level2.kind !== "timeliness") {
        const wording = compact(text).replace(/[。.]$/u, "");
        if (BARE.test(wording) || GRADED.test(wording)) findings.push({ row, rule: "vague", text });
      }
    }
  }
  return findings.length;
}
