import {
  type Diagnostic,
  type SheetSnapshot,
  findProfile,
  formatCell,
  formsOf,
  readWorkbook,
  rules,
} from "../src/core";
import type { ExampleSheet, Rule, RuleGroup } from "../src/core/rules";

const GROUPS: readonly RuleGroup[] = ["识别", "完整性", "格式", "一致性", "合理性"];
const SEVERITY = { error: "必须修改", warning: "需要核对", suggestion: "建议" } as const;

/** docs/rules.md: every rule with its example and what the program really says of it. */
export function rulesDocument(): string {
  const parts = [
    "# 检查规则",
    "",
    `共${rules.length}条。本文由 \`npm run docs\` 从规则生成，改规则不改本文；例子下面是程序的实际输出。`,
    "",
    "级别：**必须修改**是确定的错误，**需要核对**是看起来不对，**建议**是可以更好。同一条规则在不同的省份格式里可以宽一些。",
    "标“安全”的修正不改变表的意思，可以成批采用；其余的由填表人选择。",
    "",
    ...GROUPS.flatMap(tableOfContents),
    "",
    ...GROUPS.flatMap((group) => [`## ${group}`, "", ...rulesOf(group).flatMap(section)]),
  ];
  return `${parts.join("\n").trimEnd()}\n`;
}

function rulesOf(group: RuleGroup): Rule[] {
  return rules.filter((rule) => rule.group === group);
}

function tableOfContents(group: RuleGroup): string[] {
  return [
    `- ${group}：${rulesOf(group)
      .map(({ id, title }) => `[${title}](#${id})`)
      .join("、")}`,
  ];
}

function section(rule: Rule): string[] {
  return [
    `### ${rule.id}`,
    "",
    `**${rule.title}**（${SEVERITY[rule.severity]}）。${rule.why}`,
    "",
    `依据：${rule.basis}`,
    "",
    "这样写会提示：",
    "",
    ...drawTable(rule.example.wrong),
    "",
    ...findings(rule).flatMap(describe),
    "",
    "这样写不提示：",
    "",
    ...drawTable(rule.example.right),
    "",
  ];
}

function drawTable(example: ExampleSheet): string[] {
  const width = Math.max(...example.map((row) => row.length));
  const cells = (row: readonly string[]) =>
    Array.from({ length: width }, (_, column) => escape(row[column] ?? ""));
  const letters = Array.from({ length: width }, (_, column) =>
    formatCell({ row: 0, column }).replace("1", ""),
  );
  const lines = example.map((row, index) => [String(index + 1), ...cells(row)]);
  const toLine = (row: readonly string[]) => `| ${row.join(" | ")} |`;
  return [toLine(["", ...letters]), toLine(["---", ...letters.map(() => "---")]), ...lines.map(toLine)];
}

/** Cells are text: what Markdown would take for marks is shown as it is. */
function escape(text: string): string {
  return text.replace(/[\\|*_<>[\]`]/gu, "\\$&").replaceAll("\n", "<br>");
}

function findings(rule: Rule): readonly Diagnostic[] {
  const snapshot = { name: "例.xlsx", activeSheet: "例", sheets: [exampleSheet(rule.example.wrong)] };
  const profile = findProfile("hebei");
  if (!profile) throw new Error("The default profile is missing.");
  if (rule.scope === "workbook") return rule.check(readWorkbook(snapshot));
  return formsOf(readWorkbook(snapshot)).flatMap((form) =>
    rule.check(form, { profile, budgetYear: form.budgetYear }),
  );
}

function exampleSheet(example: ExampleSheet): SheetSnapshot {
  const rows = example.map((row) => row.map((text) => (text === "" ? undefined : { value: text, text })));
  return { name: "例", visibility: "visible", isProtected: false, rows, merges: undefined };
}

function describe({ at, severity, what, how, fixes }: Diagnostic): string[] {
  const offered = fixes.map(({ title, safe }) => escape(title) + (safe ? "（安全）" : "")).join("；");
  return [
    `- ${formatCell(at)} ${SEVERITY[severity]}：${escape(what)}`,
    `  ${escape(how)}${offered === "" ? "" : `可以：${offered}。`}`,
  ];
}
