import { withoutBlanks } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

const LONGEST = 30;

export const indicatorValueTooLong = defineRule({
  id: "indicator-value-too-long",
  title: "指标值太长",
  group: "格式",
  severity: "warning",
  why: "指标值写成一段话，自评时找不到要对照的标准。",
  basis: authorities.quantified,
  example: {
    wrong: [
      ["三级指标", "指标值"],
      ["服务水平", "通过开展各类活动并深入基层走访慰问困难群众不断提升本单位公共服务的水平和质量"],
    ],
    right: [
      ["三级指标", "指标值"],
      ["服务事项办结率", "≥95%"],
    ],
  },
  cases: {
    long: {
      what: "指标值写了{count}个字：“{written}”。",
      how: "只写要达到的标准，过程和做法写到绩效指标描述里。",
    },
  },

  *check({ indicators }) {
    for (const { indicatorValue } of indicators) {
      const { at, text, value } = indicatorValue;
      // A standard has the name it has: 达到《城镇污水处理厂污染物排放标准》（GB18918-2002）一级A标准.
      const ownWords = withoutBlanks(text).replace(/《[^》]{0,200}》(?:[(（][^)）]{0,200}[)）])?/gu, "");
      const count = Array.from(ownWords).length;
      if (value.kind !== "qualitative" || count <= LONGEST) continue;
      yield { caseId: "long", at, data: { count, written: text } };
    }
  },
});
