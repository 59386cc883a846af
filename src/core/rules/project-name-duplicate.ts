import { formsOf } from "../form/read-workbook";
import type { Field } from "../form/model";
import { compact, saysNothing } from "../text/normalize";
import { authorities } from "./authorities";
import { isBlankToFill } from "./placeholder-left";
import { defineWorkbookRule } from "./rule";

export const projectNameDuplicate = defineWorkbookRule({
  id: "project-name-duplicate",
  title: "两张表的项目名称相同",
  group: "一致性",
  severity: "warning",
  why: "名称完全相同，分不清是两个项目，还是同一个项目填了两次。",
  basis: authorities.formLogic,
  example: {
    wrong: [
      ["项目名称", "业务培训"],
      ["三级指标", "指标值"],
      ["项目名称", "业务培训"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["项目名称", "业务培训"],
      ["三级指标", "指标值"],
      ["项目名称", "业务宣传"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    duplicate: {
      what: "项目名称“{name}”在前面的表里已经有了。",
      how: "重复填的删掉一张；确是两个项目的，在名称里写明区别。",
    },
  },

  *check(reading) {
    const seen = new Map<string, Field<unknown>>();
    for (const { kind, budgetYear, fields } of formsOf(reading)) {
      const { projectName } = fields;
      if (!projectName || saysNothing(projectName.value) || isBlankToFill(projectName.value)) continue;
      // A project goes on over the years under its name.
      const key = `${kind} ${budgetYear ?? ""} ${compact(projectName.value)}`;
      const first = seen.get(key);
      if (!first) seen.set(key, projectName);
      else {
        yield {
          caseId: "duplicate",
          at: projectName.at,
          data: { name: projectName.value },
          related: [{ at: first.at, note: "这里先用了这个名称。" }],
        };
      }
    }
  },
});
