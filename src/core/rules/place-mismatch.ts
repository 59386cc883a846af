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
    const places = Array.from((form.fields.budgetUnit?.value ?? "").matchAll(PLACE));
    // Of 邢台市临西县 the county is the unit's own place, though 我市 may be said too.
    const own = places.find(([name]) => !name.endsWith("市")) ?? places[0];
    if (!own) return;
    const kinds = places.map(([name]) => name.slice(-1));
    for (const field of textsOf(form)) {
      const [written] = OUR_PLACE.exec(field.text) ?? [];
      if (written === undefined || kinds.includes(written.slice(-1))) continue;
      const right = `我${own[0].slice(-1)}`;
      yield { caseId: "other", at: field.at, data: { written, place: own[0], right } };
    }
  },
});

/** 社区 and 市场 are no places of the kind. */
const PLACE = /\p{Script=Han}{1,6}?(?:县|(?<![社小校库街城])区|(?<!城)市(?!场)|旗(?!舰))/gu;
/** 自我区分 and 我区域 are other words. */
const OUR_PLACE = /(?<!自)我[县区市旗](?![分别域场])/u;

function textsOf({ fields, indicators }: PerformanceForm): Field<unknown>[] {
  const { fundUse, performanceTarget } = fields;
  const rows = indicators.flatMap(({ level3, description }) => [level3, description]);
  return [fundUse, performanceTarget, ...rows].filter((field) => field !== undefined);
}
