import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const timelinessVague = defineRule({
  id: "timeliness-vague",
  title: "时效指标没有时间",
  group: "合理性",
  severity: "warning",
  why: "没有期限，早一天、晚一月都可以说按时完成。",
  basis: authorities.quantified,
  example: {
    wrong: [
      ["二级指标", "三级指标", "指标值"],
      ["时效指标", "换届及时性", "按时完成"],
    ],
    right: [
      ["二级指标", "三级指标", "指标值"],
      ["时效指标", "换届完成时间", "10月底前"],
    ],
  },
  cases: {
    noDate: {
      what: "时效指标写的是“{written}”，没有日期，也没有期限。",
      how: "写完成的日期或期限，例如“11月底前”“≤5个工作日”；也可以写及时率。",
    },
  },

  *check({ indicators }) {
    for (const { level2, level3, indicatorValue } of indicators) {
      const { at, text, value } = indicatorValue;
      if (level2.kind !== "timeliness" || value.kind !== "qualitative") continue;
      // A date in the name (11月底前完成) or a period in words says when.
      if (TIME.test(text) || /\d+(?:年|月|日|天|小时)/u.test(level3.value)) continue;
      yield { caseId: "noDate", at, data: { written: text } };
    }
  },
});

/** Dates, periods and what everybody knows the date of: 春节前发放到位, 汛期前完工. */
const TIME = /[\d年月日周季天]|实时|即时|(?:节|国庆|元旦|中秋|汛期?|学|入冬|供暖|春耕|秋收|会议)前/u;
