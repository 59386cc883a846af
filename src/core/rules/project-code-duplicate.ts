import { formsOf } from "../form/read-workbook";
import type { Field } from "../form/model";
import { authorities } from "./authorities";
import { defineWorkbookRule } from "./rule";

export const projectCodeDuplicate = defineWorkbookRule({
  id: "project-code-duplicate",
  title: "两张表的项目编码相同",
  group: "一致性",
  severity: "error",
  why: "一个编码只能对应一个项目，重复的会互相覆盖。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["项目编码", "13053523P00000111157F", "项目名称", "培训"],
      ["三级指标", "指标值"],
      ["项目编码", "13053523P00000111157F", "项目名称", "宣传"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["项目编码", "13053523P00000111157F", "项目名称", "培训"],
      ["三级指标", "指标值"],
      ["项目编码", "13053523P000001111583", "项目名称", "宣传"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    duplicate: { what: "项目编码“{code}”在前面的表里已经用过。", how: "核对两张表的编码，改正抄错的一个。" },
  },

  *check(reading) {
    const seen = new Map<string, Field<unknown>>();
    for (const { kind, budgetYear, fields } of formsOf(reading)) {
      const { projectCode } = fields;
      if (projectCode?.value.kind !== "code") continue;
      // A project has one target form and one self-evaluation a year, and keeps its code over the years.
      const key = `${kind} ${budgetYear ?? ""} ${projectCode.value.code}`;
      const first = seen.get(key);
      if (!first) seen.set(key, projectCode);
      else {
        yield {
          caseId: "duplicate",
          at: projectCode.at,
          data: { code: [projectCode.value.code] },
          related: [{ at: first.at, note: "这里先用了这个编码。" }],
        };
      }
    }
  },
});
