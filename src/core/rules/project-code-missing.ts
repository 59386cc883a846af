import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const projectCodeMissing = defineRule({
  id: "project-code-missing",
  title: "项目编码没有填写",
  group: "完整性",
  // New projects get their code on registration, after the form is typed.
  severity: "warning",
  why: "没有项目编码，绩效目标对不上预算管理系统里的项目。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["项目编码", "", "项目名称", "业务培训"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["项目编码", "13053523P00000111157F", "项目名称", "业务培训"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    blank: { what: "项目编码是空的。", how: "补上预算管理系统里的21位编码；新项目入库后再补。" },
  },

  *check({ fields: { projectCode } }) {
    if (projectCode?.value.kind === "empty") yield { caseId: "blank", at: projectCode.at };
  },
});
