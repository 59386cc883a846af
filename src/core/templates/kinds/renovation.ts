import { type BuiltInTemplate, indicatorsOf } from "../template";

export const renovation: BuiltInTemplate = {
  id: "renovation",
  title: "修缮工程",
  summary: "房屋、道路、设施修缮：面积、验收、工期、造价。",
  indicators: indicatorsOf({
    quantity: [
      ["修缮面积", "完成修缮的建筑面积", "≥__平方米"],
      ["修缮房屋数量", "完成修缮的房屋处数", "≥__处"],
    ],
    quality: [["工程验收合格率", "验收合格的单项工程数占完工单项工程数的比例", "=__%"]],
    timeliness: [
      ["工程完工时间", "全部工程完工的最后期限", "__月底前"],
      ["工程按期开工率", "按计划日期开工的单项工程数占计划开工数的比例", "=__%"],
    ],
    cost: [
      ["工程总造价", "设计、施工和监理支出的合计", "≤__万元"],
      ["单位面积造价", "工程支出与修缮面积之比", "≤__元/平方米"],
    ],
    socialBenefit: [["修缮受益人数", "使用修缮后房屋和设施的人数", "≥__人"]],
    ecologicalBenefit: [["建筑垃圾规范处置率", "运到指定地点处置的建筑垃圾量占产生量的比例", "=__%"]],
    sustainedImpact: [["工程设计使用年限", "设计文件规定的最低使用年数", "≥__年"]],
    satisfaction: [["受益群众满意度", "对工程表示满意的群众占被调查群众的比例", "≥__%"]],
  }),
};
