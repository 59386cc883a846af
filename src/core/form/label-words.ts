import type { FieldName } from "./field-labels";

/** Whether a label speaks of the budget year, or of the whole time of a project that takes longer. */
export type Term = "year" | "whole";

/** What a label's words say: the field, and how well they name it. */
export interface LabelMeaning {
  readonly name: FieldName;
  /** Of two labels for one field the smaller rank counts. */
  readonly rank: number;
  readonly term?: Term;
  /** 省级财政资金, 自有资金: one of several that make the sum together. */
  readonly isPart?: boolean;
}

interface Row {
  readonly name: FieldName;
  readonly pattern: RegExp;
  readonly rank?: number;
  readonly term?: Term;
  readonly isPart?: boolean;
}

/** 本年度, 当年, 2023年, 年度; not 上年度, 年初. */
const YEAR = /(?:(?:19|20)\d{2}|本|当)年(?:度|(?!初|末|底))|(?<![上前去往])年度/gu;
const LONGER = /中?长期|中期|实施(?:周)?期|规划期|全周期|项目期/u;

const OF_THE_YEAR = /^(?:预算|项目|申报|填报|所属)?(?:年度|年份)$/u;

/** Labels of the form that no field of ours carries. They end the value before them. */
const OTHER: readonly RegExp[] = [
  /^预算规模(?:及|和)资金用途$/u,
  /^(?:年初|全年|调整)预算数$|^(?:年初|全年|调整)?执行(?:数|率)$|^(?:得分|分值)$/u,
  /^(?:项目)?(?:分类|类[别型]|性质|属性|负责人|周期|期限?|审批|依据)$|^(?:建设|实施)(?:周期|期限?)$/u,
  /^(?:计划|项目)?(?:开始|完成|起止)(?:日期|时间)$|^实际完成情况$/u,
  /^(?:联系人|联系电话|填报人|负责人)$/u,
  OF_THE_YEAR,
];

const SUBJECT = "(?:部门|单位|项目|专项|政策|资金|支出)*";
const SUM = "(?:数|额|金额|总额|总数|总计|总金额|合计|小计|规模)?";
const ASKED = "(?:申请|申报|安排|批复|下达)";
const PUBLIC = "(?:财政|政府)(?:性|预算)?";
const LEVEL = "(?:中央|上级|本级|地方|[省市县区州镇乡]{1,3}级?)";
const GIVEN = "(?:拨款|资金|补助|安排)";

/** Sums and aims, which may be those of the year or of the whole project. Tested without the words for the time. */
const OF_A_TERM: readonly Row[] = [
  {
    name: "performanceTarget",
    pattern: match(`${SUBJECT}(?:整体|总体)?(?:工作|绩效)?总目标`),
    term: "whole",
  },
  {
    name: "performanceTarget",
    pattern: match(`${SUBJECT}(?:整体|总体)(?:支出)?(?:工作|绩效)?目标(?:描述|内容)?`),
    rank: 3,
  },
  { name: "performanceTarget", pattern: match(`${SUBJECT}绩效目标(?:描述|内容)?`), rank: 2 },
  { name: "performanceTarget", pattern: match("(?:年初|预期)(?:设定)?(?:总体)?(?:绩效)?目标"), rank: 3 },
  { name: "performanceTarget", pattern: match("(?:部门|单位|项目|工作)目标"), rank: 3 },
  { name: "fiscalFunds", pattern: match("财政资金"), rank: 1 },
  { name: "fiscalFunds", pattern: match(`${PUBLIC}${GIVEN}+${SUM}`), rank: 2 },
  { name: "fiscalFunds", pattern: match(`${LEVEL}财政${GIVEN}*${SUM}|本级资金`), rank: 3, isPart: true },
  {
    name: "fiscalFunds",
    pattern: match(`(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算)(?:财政)?${GIVEN}*${SUM}`),
    rank: 3,
    isPart: true,
  },
  { name: "otherFunds", pattern: match("其[他它]资金"), rank: 1 },
  {
    name: "otherFunds",
    pattern: match("(?:(?:单位)?自筹(?:资金)?|(?:自有|单位|地方|社会|非财政)资金|其他收入)(?:小计)?"),
    rank: 2,
    isPart: true,
  },
  {
    name: "budgetedAmount",
    pattern: match("项目总(?:预算|投资|金额|额|资金)|(?:预算)?总投资"),
    rank: 4,
    term: "whole",
  },
  { name: "budgetedAmount", pattern: match("预算数"), rank: 1 },
  {
    name: "budgetedAmount",
    pattern: match(`(?:项目|本级)*${ASKED}?(?:预算|资金)+${ASKED}?${SUM}`),
    rank: 3,
  },
  { name: "budgetedAmount", pattern: match(`项目?${ASKED}(?:总额|金额)|${ASKED}(?:总额|金额)`), rank: 3 },
  { name: "budgetedAmount", pattern: match("项目金额|总额|总金额"), rank: 4 },
];

/** What counts only beside a word for the time: 年度目标, 年度金额. */
const WITH_A_TERM: readonly Row[] = [
  { name: "performanceTarget", pattern: match("目标"), rank: 1 },
  { name: "budgetedAmount", pattern: match("金额"), rank: 2 },
];

const UNIT = "(?:预算|项目|填报|申报|编制|编报)*(?:单位|部门)";
const DOING = "(?:项目|资金|具体|主要)*(?:实施|执行|承担|承办|责任|使用|用款|建设)";
const CODE = "(?:代码|编码)?(?:[及和与]其?)?(?:代码|编码)?(?:名称|全称|信息)?";

/** In order: the first pattern that fits decides. */
const OF_A_PROJECT: readonly Row[] = [
  { name: "projectCode", pattern: match("(?:预算|一体化|[一二三]级)*项目(?:支出)?(?:编码|代码|编号)") },
  { name: "projectName", pattern: match("(?:预算|支出|具体|子|[一二三]级)?项目(?:支出|政策)?(?:名称|全称)") },
  { name: "projectName", pattern: match("(?:专项|政策|转移支付)(?:资金|项目)?名称"), rank: 2 },
  { name: "projectName", pattern: match("项目"), rank: 3 },
  { name: "carriedOverFunds", pattern: match("上年(?:度)?(?:结转|结余)+(?:资金)?|结转(?:结余)?资金") },
  { name: "fundUse", pattern: match("(?:项目)?(?:资金)?(?:主要|使用)?用途|资金使用(?:范围|方向)") },
  { name: "expenditurePlan", pattern: match("(?:项目)?(?:资金)?(?:支出|用款)计划") },
  {
    name: "planMonth",
    pattern: match("(?:截?至)?(?:1[0-2]|[1-9])月底?(?:前|末)?|第?[一二三四]季度(?:末|底)?"),
  },
  { name: "budgetUnit", pattern: match("单位|单位(?:代码|编码)"), rank: 4 },
  { name: "budgetUnit", pattern: match(`${UNIT}(?:单位)?${CODE}`) },
  { name: "budgetUnit", pattern: match(`${DOING}(?:单位|部门)(?:名称)?`), rank: 2 },
  { name: "budgetUnit", pattern: match(`(?:项目|业务|一级)?主管(?:部门|单位)${CODE}`), rank: 3 },
];

function match(parts: string): RegExp {
  return new RegExp(`^(?:${parts})$`, "u");
}

/** 预算年度: what stands behind it is the year. */
export function isYearLabel(key: string): boolean {
  return OF_THE_YEAR.test(key);
}

/** What the words of a label mean; undefined where they are no label that we know. */
export function labelMeaning(key: string): LabelMeaning | undefined {
  if (OTHER.some((pattern) => pattern.test(key))) return { name: "otherLabel", rank: 0 };
  const timeless = key.replace(YEAR, "").replace(LONGER, "");
  if (timeless === key) return firstThatFits(OF_A_PROJECT, key) ?? firstThatFits(OF_A_TERM, key);
  const ofTerm = firstThatFits(OF_A_TERM, timeless) ?? firstThatFits(WITH_A_TERM, timeless);
  if (!ofTerm) return firstThatFits(OF_A_PROJECT, key);
  return LONGER.test(key) ? { ...ofTerm, term: "whole" } : { ...ofTerm, ...ofYear(ofTerm) };
}

/** 年度绩效目标 goes before 绩效目标; 预算数 says the same with the year and without. */
function ofYear({ rank }: LabelMeaning): Pick<LabelMeaning, "rank" | "term"> {
  return { rank: Math.max(1, rank - 1), term: "year" };
}

function firstThatFits(rows: readonly Row[], key: string): LabelMeaning | undefined {
  const row = rows.find(({ pattern }) => pattern.test(key));
  if (!row) return undefined;
  const { name, rank = 1, term, isPart } = row;
  return { name, rank, ...(term && { term }), ...(isPart && { isPart }) };
}
