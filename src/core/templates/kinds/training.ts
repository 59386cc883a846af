import { type BuiltInTemplate, indicatorsOf } from "../template";

export const training: BuiltInTemplate = {
  id: "training",
  title: "培训",
  summary: "举办培训班：班次、人次、合格率、人均成本。",
  indicators: indicatorsOf({
    quantity: [
      ["培训班次", "全年举办培训班的次数", "≥__期"],
      ["培训人次", "全年参加培训的人次", "≥__人次"],
    ],
    quality: [
      ["培训合格率", "考核合格的学员占参训学员的比例", "≥__%"],
      ["参训学员出勤率", "学员实际出勤的学时数占应出勤学时数的比例", "≥__%"],
    ],
    timeliness: [
      ["培训完成时间", "全部培训班办完的最后期限", "__月底前"],
      ["培训计划按期完成率", "按计划日期办完的班次占计划班次的比例", "=__%"],
    ],
    cost: [["人均培训成本", "培训总支出与参训人次之比", "≤__元/人"]],
    socialBenefit: [["培训成果应用率", "把所学用于工作的学员占参训学员的比例", "≥__%"]],
    sustainedImpact: [["业务骨干培养人数", "经培训成为业务骨干的人数", "≥__人"]],
    satisfaction: [["参训学员满意度", "对培训表示满意的学员占被调查学员的比例", "≥__%"]],
  }),
};
