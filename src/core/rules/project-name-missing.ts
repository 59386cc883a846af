import { saysNothing } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const projectNameMissing = defineRule({
  id: "project-name-missing",
  title: "项目名称没有填写",
  group: "完整性",
  severity: "error",
  why: "没有名称，审核的人不知道这张表说的是哪个项目。",
  basis: authorities.completeness,
  example: {
    wrong: [
      ["项目名称", ""],
      ["三级指标", "指标值"],
    ],
    right: [
      ["项目名称", "业务培训"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    blank: { what: "项目名称是空的。", how: "写上与预算批复一致的项目名称。" },
  },

  *check({ fields: { projectName } }) {
    if (projectName && saysNothing(projectName.value)) yield { caseId: "blank", at: projectName.at };
  },
});
