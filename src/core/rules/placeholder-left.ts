import type { Field, PerformanceForm } from "../form/model";
import { isPlaceholderName } from "../form/row-kinds";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { defineRule } from "./rule";

export const placeholderLeft = defineRule({
  id: "placeholder-left",
  title: "还有没填的空",
  group: "完整性",
  severity: "error",
  why: "模板里的空留在表里，等于没有填写。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["培训班次", "≥__次"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["培训班次", "≥2次"],
    ],
  },
  cases: {
    value: { what: "“{name}”的指标值还是“{written}”。", how: "把空填上，写出具体的数和单位。" },
    name: { what: "三级指标还是“{written}”。", how: "写上这项指标的名称。" },
    text: { what: "这里还留着没填的空：“{written}”。", how: "把空填上。" },
    pattern: {
      what: "三级指标“{written}”里还带着指标库的填写提示。",
      how: "建议删掉提示，只留名称。",
      severity: "suggestion",
    },
  },

  *check(form) {
    for (const { level3, indicatorValue } of form.indicators) {
      const { value } = indicatorValue;
      const written = indicatorValue.text;
      if (value.kind === "placeholder") {
        yield { caseId: "value", at: indicatorValue.at, data: { name: level3.value, written } };
      }
      if (isPlaceholderName(level3.value))
        yield { caseId: "name", at: level3.at, data: { written: level3.text } };
      const plain = level3.text.replace(LIBRARY_PATTERN, "");
      if (plain !== level3.text && plain !== "" && value.kind !== "placeholder") {
        yield {
          caseId: "pattern",
          at: level3.at,
          data: { written: level3.text },
          fixes: rewrite(level3, plain, { safe: false }),
        };
      }
    }
    for (const field of textsOf(form)) {
      if (isBlankToFill(field.text)) yield { caseId: "text", at: field.at, data: { written: field.text } };
    }
  },
});

/** (≥**%), ≥**人: how the provincial library prints the shape of a value in the name. */
const LIBRARY_PATTERN = /[(（]?[≥≤<>＜＞=＝]\s*[*×xX_]{2,}[^()（）]*[)）]?/u;
const BLANK_TO_FILL =
  /_{2,}|﹍|[×*]{2,}|(?<![A-Za-z])[xX]{2,}(?![A-Za-z])|[（(]待(?:填|定|补)[^）)]*[）)]|^待(?:填|补)/u;

/** True for a text that still has a blank of the template in it. */
export function isBlankToFill(text: string): boolean {
  return BLANK_TO_FILL.test(text);
}

function textsOf({ fields, indicators }: PerformanceForm): Field<unknown>[] {
  const { projectName, fundUse, performanceTarget } = fields;
  // XX may well stand in a code that is whole.
  const projectCode = fields.projectCode?.value.kind === "malformed" ? fields.projectCode : undefined;
  const ofRows = indicators.flatMap(({ description, basis }) => [description, basis]);
  return [projectCode, projectName, fundUse, performanceTarget, ...ofRows].filter(
    (field) => field !== undefined,
  );
}
