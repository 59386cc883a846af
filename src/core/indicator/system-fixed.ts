import type { Indicator, PerformanceForm } from "../form/model";

/** Written in by the system, never the clerk's fault: 项目成本控制率 or 定额成本控制率 ＝100%. */
const SYSTEM_FIXED = /^(?:项目|定额|项目或定额)成本控制率$/u;

/** The fixed sets of 人员类 and 公用经费 projects. */
const STAFF_AND_OFFICE =
  /^(?:足额保障率|(?:参保率)|科目调整次数|(?:按时|及时)?发放(?:及时)?率|按时发放率|结余率|[“"]?三公[”"]?经费[”"]?控制率|预算编制质量)/u;

export function isSystemFixed({ level3 }: Indicator): boolean {
  return SYSTEM_FIXED.test(level3.value);
}

/** True for a form that consists of the fixed set of 人员类 or 公用经费: it has no room for other indicators. */
export function isStaffOrOfficeTemplate({ indicators }: PerformanceForm): boolean {
  const used = indicators.filter(({ isUnused }) => !isUnused);
  return (
    used.length > 0 && used.length <= 6 && used.every(({ level3 }) => STAFF_AND_OFFICE.test(level3.value))
  );
}
