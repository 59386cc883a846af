import { formsOf } from "../form/read-workbook";
import { authorities } from "./authorities";
import { defineWorkbookRule } from "./rule";

export const projectCodeRegionMismatch = defineWorkbookRule({
  id: "project-code-region-mismatch",
  title: "项目编码的行政区划不一致",
  group: "格式",
  severity: "warning",
  why: "同一个县的项目，编码前6位的行政区划应当相同。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["项目编码", "13053523P00000111157F"],
      ["三级指标", "指标值"],
      ["项目编码", "13053223P00000111158A"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["项目编码", "13053523P00000111157F"],
      ["三级指标", "指标值"],
      ["项目编码", "13053523P000001111583"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    differs: { what: "项目编码的行政区划是{region}，其他项目是{usual}。", how: "核对这个编码的前6位。" },
  },

  *check(reading) {
    const codes = formsOf(reading).flatMap(({ fields: { projectCode } }) =>
      projectCode?.value.kind === "code" ? [{ at: projectCode.at, region: projectCode.value.region }] : [],
    );
    const usual = mostFrequent(codes.map(({ region }) => region));
    for (const { at, region } of codes) {
      if (usual !== undefined && region !== usual) yield { caseId: "differs", at, data: { region, usual } };
    }
  },
});

/** Of equally frequent ones the first. */
function mostFrequent(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}
