import type { Field, PerformanceForm } from "../form/model";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const textUnbalanced = defineRule({
  id: "text-unbalanced",
  title: "引号或括号不成对",
  group: "格式",
  severity: "suggestion",
  why: "绩效目标表要公开，标点不成对看上去像没有校对过。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["三级指标", "绩效指标描述", "指标值"],
      ["费用节支率", "(预算成本-实际成本）/预算成本", "≥5%"],
    ],
    right: [
      ["三级指标", "绩效指标描述", "指标值"],
      ["费用节支率", "（预算成本-实际成本）/预算成本", "≥5%"],
    ],
  },
  cases: {
    quotes: { what: "“{written}”里的引号不成对，或前后反了。", how: "核对引号，左引号在前，右引号在后。" },
    brackets: { what: "“{written}”里的括号不成对。", how: "补上缺的一半，或删掉多出的一半。" },
    mixedWidth: { what: "“{written}”里的括号一半是半角，一半是全角。", how: "两半都用全角括号。" },
  },

  *check(form) {
    for (const field of textsOf(form)) {
      const fault = findFault(field.text);
      if (!fault) continue;
      const fixes =
        fault === "mixedWidth" ? rewrite(field, withFullWidthBrackets(field.text), { safe: false }) : [];
      yield { caseId: fault, at: field.at, data: { written: field.text }, fixes };
    }
  },
});

function textsOf({ fields, indicators }: PerformanceForm): Field<unknown>[] {
  const own = [fields.projectName, fields.fundUse, fields.performanceTarget].filter(
    (field) => field !== undefined,
  );
  const rows = indicators.flatMap(({ level3, description, indicatorValue }) => [
    level3,
    ...(description ? [description] : []),
    ...(indicatorValue.value.kind === "qualitative" ? [indicatorValue] : []),
  ]);
  return [...own, ...rows];
}

const PAIRED = /[()（）[\]［］【】〔〕《》“”"]/u;
const BRACKET = /[()（）[\]［］【】〔〕《》]/gu;

type Fault = "quotes" | "brackets" | "mixedWidth";

const OPENING = "(（[［【〔《";
const CLOSING = ")）]］】〕》";
/** 1） or a) at the start of an item has no opening half. */
const LIST_MARK = /(^|[\n\s;；。、])[\da-zA-Z一二三四五六七八九十]{1,2}[)）]/gu;
const WIDTHS: Readonly<Record<string, string>> = { "(": "（", ")": "）", "[": "［", "]": "］" };

function findFault(text: string): Fault | undefined {
  if (!PAIRED.test(text)) return undefined;
  if (hasUnpairedQuotes(text)) return "quotes";
  const open: string[] = [];
  let isMixed = false;
  for (const bracket of text.replace(LIST_MARK, "$1").match(BRACKET) ?? []) {
    if (OPENING.includes(bracket)) {
      open.push(bracket);
      continue;
    }
    const opened = open.pop();
    const expected = opened === undefined ? undefined : CLOSING[OPENING.indexOf(opened)];
    if (expected === bracket) continue;
    if (
      opened === undefined ||
      (WIDTHS[opened] ?? opened) !== OPENING[CLOSING.indexOf(WIDTHS[bracket] ?? bracket)]
    ) {
      return "brackets";
    }
    isMixed = true;
  }
  if (open.length > 0) return "brackets";
  return isMixed ? "mixedWidth" : undefined;
}

/** “ and ” must alternate, beginning with “; straight quotes must be even in number. */
function hasUnpairedQuotes(text: string): boolean {
  let depth = 0;
  for (const quote of text.match(/[“”]/gu) ?? []) {
    depth += quote === "“" ? 1 : -1;
    if (depth < 0 || depth > 1) return true;
  }
  return depth !== 0 || text.split('"').length % 2 === 0;
}

function withFullWidthBrackets(text: string): string {
  return text.replace(/[()[\]]/gu, (bracket) => WIDTHS[bracket] ?? bracket);
}
