import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const titleNameMismatch = defineRule({
  id: "title-name-mismatch",
  title: "表的标题和项目名称不一致",
  group: "一致性",
  severity: "warning",
  why: "标题和名称说的不是一个项目，多半是从别的表复制来没有改。",
  basis: authorities.formLogic,
  example: {
    wrong: [["1.业务宣传经费绩效目标表"], ["项目名称", "业务培训经费"], ["三级指标", "指标值"]],
    right: [["1.业务培训经费绩效目标表"], ["项目名称", "业务培训经费"], ["三级指标", "指标值"]],
  },
  cases: {
    differs: { what: "标题写的是“{title}”，项目名称是“{name}”。", how: "核对后改成一致。" },
  },

  *check({ title, fields: { projectName } }) {
    if (!title || !projectName || projectName.value === "") return;
    const [, named] = /^\d+[.．、]\s*(.+?)(?:项目)?绩效目标表/u.exec(title.value) ?? [];
    if (named === undefined || tellsSame(named, projectName.value)) return;
    yield {
      caseId: "differs",
      at: title.at,
      data: { title: title.value, name: projectName.value },
      related: [{ at: projectName.at, note: "项目名称写在这里。" }],
    };
  },
});

/** True where one text has all that the other says; a title that names no project agrees with every name. */
function tellsSame(title: string, name: string): boolean {
  const [a, b] = [ownWords(title), ownWords(name)];
  return a.includes(b) || b.includes(a);
}

/** Without what any title may say, and without marks, of which title and name often differ. */
function ownWords(text: string): string {
  return compact(text)
    .replace(/(?:19|20)\d{2}年度?|\([^)]{0,200}\)/gu, "")
    .replace(/部门|单位|预算|项目|支出|专项|绩效|县级|本级/gu, "")
    .replace(/[\p{P}\p{S}]/gu, "");
}
