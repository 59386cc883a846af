import { hasWrongCheckCharacter } from "../value/project-code";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const projectCodeCheckCharacter = defineRule({
  id: "project-code-check-character",
  title: "项目编码的校验位不符",
  group: "格式",
  severity: "warning",
  why: "最后一位是由前面各位算出来的，对不上多半是抄错了一位。",
  // Fitted to published codes of two provinces; no document describes it.
  basis: authorities.observed,
  example: {
    wrong: [
      ["项目编码", "13053523P00000111157E"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["项目编码", "13053523P00000111157F"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    wrong: { what: "项目编码“{code}”的校验位不符，看起来抄错了一位。", how: "对照预算管理系统逐位核对。" },
  },

  *check({ fields: { projectCode } }) {
    if (projectCode?.value.kind !== "code" || !hasWrongCheckCharacter(projectCode.value.code)) return;
    // In a list, because a quotation would lose the last of the 21 characters.
    yield { caseId: "wrong", at: projectCode.at, data: { code: [projectCode.value.code] } };
  },
});
