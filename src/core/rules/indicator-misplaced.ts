import type { Indicator } from "../form/model";
import { isBenefit, percentOf, writtenValue } from "../indicator/kinds";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const indicatorMisplaced = defineRule({
  id: "indicator-misplaced",
  title: "产出写成了效益",
  group: "合理性",
  severity: "warning",
  why: "办了几次、发了几篇是产出，带来什么变化才是效益，混在一起常被退回。",
  basis: authorities.review,
  example: {
    wrong: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["效益指标", "社会效益指标", "组织商会活动", "≥3次"],
    ],
    right: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["效益指标", "社会效益指标", "活动促成合作企业数", "≥3家"],
    ],
  },
  cases: {
    count: {
      what: "“{name}”写的是“{written}”，看起来是产出，不是效益。",
      how: "核对后移到数量指标；效益写办了这些事带来的变化。",
    },
    quality: { what: "“{name}”看起来是质量指标，不是效益。", how: "核对后移到质量指标；效益写带来的变化。" },
  },

  *check({ indicators }) {
    for (const indicator of indicators) {
      if (!isBenefit(indicator)) continue;
      const { level3 } = indicator;
      const data = { name: level3.value, written: writtenValue(indicator) };
      if (isCountOfThingsDone(indicator)) yield { caseId: "count", at: level3.at, data };
      else if (isRateOfQuality(indicator)) {
        yield { caseId: "quality", at: level3.at, data };
      }
    }
  },
});

const COUNTED = /^[十百千万]*(?:次|场|场次|期|篇|份|件|个|家|条|项|批|册|张|届|人|人次)$/u;
/** 组织 the verb: 社会组织 and 党组织 are what is counted. */
const THINGS_DONE =
  /(?<!社会|党|团|基层|经济|合作)组织|召开|举办|开展|参会|参加|授牌|发表|刊发|发布|印发|印制|编印|走访|慰问|撰写|购置|采购|邀请|报送|活动(?:次数|场次)?$|宣传.*(?:次|场|篇|份)/u;
const EFFECT =
  /受益|受惠|带动|促成|促进|增收|增加|增长|就业|提高|提升|降低|减少|知晓|覆盖|应用|采纳|转化|引进|孵化|培养|化解|解决|挽回|阅读|浏览|点击|关注/u;
const QUALITY_RATE = /(?:合格率|验收通过率|完好率|差错率|故障率|准确率|返工率)(?:[(（]|$)/u;

function isCountOfThingsDone({ level3, indicatorValue: { value } }: Indicator): boolean {
  if (value.kind !== "quantitative" || !COUNTED.test(value.measureUnit ?? "")) return false;
  return THINGS_DONE.test(level3.value) && !EFFECT.test(level3.value);
}

/** 水质合格率 and 食品抽检合格率 tell of the world, not of the work. */
function isRateOfQuality(indicator: Indicator): boolean {
  const name = indicator.level3.value;
  return (
    percentOf(indicator) !== undefined &&
    QUALITY_RATE.test(name) &&
    !/水|空气|环境|食品|药品|产品/u.test(name)
  );
}
