import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const indicatorValueVague = defineRule({
  id: "indicator-value-vague",
  title: "指标值没有可以核对的标准",
  group: "合理性",
  severity: "warning",
  why: "自评时不同的人会得出不同的结论。",
  basis: authorities.quantified,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["社会影响程度", "提升"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["知晓率", "≥80%"],
    ],
  },
  cases: {
    bare: {
      what: "指标值写的是“{written}”，没有可以核对的标准。",
      how: "改成能数的数，或写明分档，例如“优、良、中、差”。",
    },
    graded: {
      what: "指标值写的是“{written}”，只有程度，没有可以核对的标准。",
      how: "建议写明与什么相比、达到什么算完成，能数的改成数。",
      severity: "suggestion",
    },
  },

  *check({ indicators }) {
    for (const { indicatorValue, level2 } of indicators) {
      const { at, text, value } = indicatorValue;
      // A 时效 without a date is timeliness-vague's concern.
      if (value.kind !== "qualitative" || level2.kind === "timeliness") continue;
      const wording = compact(text).replace(/^定性:|[。.]$/gu, "");
      if (BARE.test(wording)) yield { caseId: "bare", at, data: { written: text } };
      else if (GRADED.test(wording)) yield { caseId: "graded", at, data: { written: text } };
    }
  },
});

const CHANGE =
  "(?:提升|提高|改善|改进|增强|加强|促进|推动|推进|增加|增长|降低|减少|下降|完善|优化|扩大|保障|加快)";
const BARE = new RegExp(
  `^(?:有所|得到|逐步|不断|进一步|持续|有)?${CHANGE}$|^(?:效果)?(?:良好|较好|明显|显著)$`,
  "u",
);
const GRADED = new RegExp(
  `^(?:显著|有效|明显|稳步|大幅|切实|较大)(?:地)?${CHANGE}$|^(?:效果|成效|作用|成果)(?:较|很)?(?:显著|明显)$`,
  "u",
);
