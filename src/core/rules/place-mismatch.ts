import type { Field, PerformanceForm } from "../form/model";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const placeMismatch = defineRule({
  id: "place-mismatch",
  title: "地方的称呼不对",
  group: "一致性",
  severity: "warning",
  why: "县里的表写“我区”，看起来是照抄别处的材料。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["预算单位", "临西县工商业联合会"],
      ["绩效目标", "推动我区民营经济发展。"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["预算单位", "临西县工商业联合会"],
      ["绩效目标", "推动我县民营经济发展。"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    other: { what: "这里写的是“{written}”，预算单位在{place}。", how: "核对后改为“{right}”。" },
  },

  *check(form) {
    const { budgetUnit } = form.fields;
    const place = /\p{Script=Han}{1,8}?(县|区|市|旗)/u.exec(budgetUnit?.value ?? "");
    const kind = place?.[1];
    // 某市某区, 市辖区: which of them "our" place is cannot be told.
    if (!place || !kind || /市.*区|自治区|开发区|新区/u.test(budgetUnit?.value ?? "")) return;
    for (const field of textsOf(form)) {
      const [written] = /我[县区市旗]/u.exec(field.text) ?? [];
      if (written === undefined || written === `我${kind}`) continue;
      const name = place[0].replace(/^\d+\s*/u, "");
      yield { caseId: "other", at: field.at, data: { written, place: name, right: `我${kind}` } };
    }
  },
});

function textsOf({ fields, indicators }: PerformanceForm): Field<unknown>[] {
  const { fundUse, performanceTarget } = fields;
  const rows = indicators.flatMap(({ level3, description }) => [level3, description]);
  return [fundUse, performanceTarget, ...rows].filter((field) => field !== undefined);
}
