import { labelKey, withoutBrackets } from "./labels";

/**
 * What a column of the indicator table means. The synonyms of printed headers live in this file and nowhere else.
 *
 * `comparatorLike` columns (指标性质, 指标方向, 计算符号) hold the comparator in some forms and 正向 or 定性 in others:
 * which one it is, the cells decide. The last five stand in flat lists, which carry the project in each row.
 */
export const columnRoles = [
  "level1",
  "level2",
  "level3",
  "description",
  "indicatorValue",
  "longTermValue",
  "previousValue",
  "actualValue",
  "comparatorLike",
  "measureUnit",
  "basis",
  "maxScore",
  "score",
  "monitoring",
  "other",
  "projectCode",
  "projectName",
  "budgetedAmount",
  "performanceTarget",
  "budgetUnit",
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** In order: the first pattern that fits decides. Tested on the label without brackets. */
const HEADERS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:绩效)?(?:指标)?一级(?:绩效)?(?:指标|目标)?(?:名称)?$|^(?:绩效)?指标(?:分类|类型|类别)$/u, "level1"],
  [/^(?:绩效)?(?:指标)?二级(?:绩效)?(?:指标|目标)?(?:名称)?$/u, "level2"],
  [
    /^(?:绩效)?(?:指标)?[三四]级(?:绩效)?(?:指标|目标)?(?:名称|内容)?$|^(?:绩效|具体|明细)?指标(?:内容|名称)$|^(?:具体|明细)指标$/u,
    "level3",
  ],
  [
    /^(?:分值|权重|标准分值?|满分|(?:指标|分值|标准|本年|年度)?(?:权重|分值)(?:分值|权重)?)(?:\/(?:分值|权重))?%?$/u,
    "maxScore",
  ],
  [/^(?:(?:自评|实际|指标|评价|单项)?得分|自?评分)$/u, "score"],
  [/偏差|原因|改进措施/u, "other"],
  // 半年（程）目标值 stands beside the one of the whole year.
  [/^(?:上?半年|前?[一二三四]季)度?.*值$/u, "other"],
  [/可能性|预计完成|1[-—–~至]+[67]月|当前完成/u, "monitoring"],
  [/^(?:上年|前年|以前年度|历史|近三年).*(?:值|情况|水平)$/u, "previousValue"],
  [/^(?:长期|中期|中长期|实施期|总体).*值$/u, "longTermValue"],
  [/(?:预期|预计|计划|目标|指标|设定|应).*(?:实现|完成|达到)?值(?:及.*单位)?$/u, "indicatorValue"],
  [/^(?:绩效)?指标评价标准$|^预[期计](?:当年|本年)?(?:实现|水平|目标)值?$/u, "indicatorValue"],
  [/依据|(?:数据|资料|佐证)来源$/u, "basis"],
  [/(?:描述|解释|内涵|定义|计算公式|计算方法)$|^(?:绩效)?指标(?:内容)?说明$/u, "description"],
  [/^(?:绩效)?指标(?:性质|方向性?|属性)$|^.*符号$|^运算符$/u, "comparatorLike"],
  [/^(?:绩效)?(?:指标)?(?:度量|计量|指标值?|目标值)?单位$/u, "measureUnit"],
  [/^项目(?:支出)?(?:编码|代码|编号)$/u, "projectCode"],
  [/^(?:预算|支出|二级)?(?:项目|专项)(?:支出|资金)?名称$|^项目$/u, "projectName"],
  [
    /^(?=.*(?:预算|资金|项目|申请))(?:[本当]?年度?)?(?:项目)?(?:预算|资金)?(?:安排|申请)?(?:数|金额|资金|总额|额度)$/u,
    "budgetedAmount",
  ],
  [/^(?:[本当]?年度?|总体|整体|项目){0,3}(?:绩效)?总?目标(?:内容|描述)?$/u, "performanceTarget"],
  [/^(?:项目|预算|实施|填报)?单位(?:名称)?$|^(?:主管)?部门(?:名称)?$/u, "budgetUnit"],
  [/^(?:序号|编号|备注|说明|绩效标准|评分(?:标准|细则|规则|办法)|项目类[别型]|指标值类型)$/u, "other"],
];

/** 单位名称、项目名称 and 单位(专项)名称 head both, one below the other: what stands beside indicators is the project. */
const UNIT_AND_PROJECT = /^(?:预算)?(?:单位|部门)(?:名称)?[、,/及和(]{1,2}(?:项目|专项)\)?(?:资金)?名称$/u;

const ACTUAL = /实际|完成值|完成情况|执行情况|实现情况/u;
const NOT_ACTUAL = /预期|预计|计划|年初|应完成|上年|前年|偏差|原因|可能性|1[-—–~至]+[67]月|当前/u;

/** The role of a printed header; undefined when it is none. */
export function columnRole(header: string): ColumnRole | undefined {
  const label = labelKey(header);
  if (label === "") return undefined;
  if (UNIT_AND_PROJECT.test(label)) return "projectName";
  const key = withoutBrackets(label) || label;
  if (ACTUAL.test(key) && !NOT_ACTUAL.test(key)) return "actualValue";
  return HEADERS.find(([pattern]) => pattern.test(key))?.[1];
}

/** 绩效指标 names the third level where nothing else does; elsewhere it heads the whole table from the side. */
export function isWeakLevel3Header(header: string): boolean {
  return /^(?:绩效)?指标$/u.test(withoutBrackets(labelKey(header)));
}
