import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAIN = "dist/cli/main.cjs";
const LINXI = "assets/samples/linxi-2023.xlsx";
const CHANGLI = "assets/samples/changli-2021.xlsx";

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function json(...args: readonly string[]): unknown {
  return JSON.parse(run(...args, "--format", "json").stdout);
}

describe("read", () => {
  test("gives forms, fields and indicators with their cells", () => {
    expect(json("read", CHANGLI)).toMatchObject({
      file: CHANGLI,
      sheets: [
        { name: "部门整体绩效目标", forms: [], skipped: [{ range: "A1:C17" }] },
        {
          name: "业务管理经费",
          forms: [
            {
              kind: "performanceTarget",
              framework: "2015",
              range: "A1:G20",
              headerRow: 9,
              fields: {
                projectCode: { cell: "B3", text: "13032221NSQFN9R8SZS9U" },
                expenditurePlan: [
                  { cell: "B7", text: "25.00%" },
                  { cell: "C7", text: "50.00%" },
                  { cell: "D7", text: "75.00%" },
                  { cell: "F7", text: "100.00%" },
                ],
              },
            },
          ],
        },
      ],
    });
  });

  test("gives each value as text and as what it says", () => {
    expect(json("read", CHANGLI)).toHaveProperty("sheets.1.forms.0.indicators.2", {
      row: 12,
      level1: "产出指标",
      level2: "质量指标",
      level3: "工作任务完成率",
      description: "全年完成工作任务/计划完成工作任务数",
      indicatorValue: {
        cell: "F12",
        text: "≥90百分比",
        kind: "quantitative",
        comparator: "≥",
        number: 90,
        measureUnit: "百分比",
      },
      basis: "工商联职能",
    });
  });
});

describe("check", () => {
  test("gives one diagnostic per place, with its sentences, and counts", () => {
    const result = json("check", LINXI, CHANGLI);
    expect(result).toMatchObject({
      files: [
        { file: LINXI, forms: 3, summary: { error: 0, warning: 41, suggestion: 27 } },
        { file: CHANGLI, forms: 1, summary: { error: 0, warning: 3, suggestion: 5 } },
      ],
    });
    expect(result).toHaveProperty(
      "files.0.diagnostics.2",
      expect.objectContaining({
        ruleId: "indicator-value-spacing",
        caseId: "blanks",
        severity: "suggestion",
        sheet: "预算项目绩效目标",
        cell: "F10",
        what: "指标值写的是“≥10 次”，里面有空格或换行。",
        fixes: [{ title: "改为“≥10次”", safe: true }],
      }),
    );
  });

  test("--min-severity keeps what is at least as grave", () => {
    expect(json("check", LINXI, "--min-severity", "warning")).toMatchObject({
      files: [{ summary: { error: 0, warning: 41, suggestion: 0 } }],
    });
  });

  test("prints a line per finding, and what to do below it", () => {
    const { stdout } = run("check", CHANGLI);
    expect(stdout).toContain(
      `${CHANGLI} 业务管理经费!F13 警告 时效指标写的是“按时完成”，没有日期，也没有期限。 [timeliness-vague]\n    写完成的日期`,
    );
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(
      `${CHANGLI}：1张绩效目标表，错误0处，警告3处，建议5处。`,
    );
  });
});

describe("check of many", () => {
  test("a folder stands for every workbook in it, and a line counts them all", () => {
    const { stdout } = run("check", "assets/samples");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(
      "合计2个文件，4张绩效目标表，错误0处，警告44处，建议32处。",
    );
    expect(json("check", "assets/samples")).toMatchObject({ total: { files: 2, forms: 4, warning: 44 } });
  });

  test("--format csv gives one table for Excel", () => {
    const { stdout } = run("check", "assets/samples", "--format", "csv");
    expect(stdout.startsWith("\ufeff")).toBe(true);
    expect(stdout.trimEnd().split("\r\n")).toHaveLength(1 + 44 + 32);
  });
});

describe("fix", () => {
  const folder = mkdtempSync(join(tmpdir(), "performance-target-"));

  test("applies the safe fixes, says which, and leaves nothing safe to do", () => {
    const output = join(folder, "改好.xlsx");
    const { status, stdout } = run("fix", LINXI, "-o", output);
    expect(status).toBe(0);
    expect(stdout).toContain("预算项目绩效目标!F10 “≥10 次” → “≥10次”\n");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(`改了30处，存成${output}。`);
    const again = run("fix", output, "-o", join(folder, "再改.xlsx"));
    expect(again.stdout).toContain("没有可以安全修正的地方");
    expect(readFileSync(join(folder, "再改.xlsx"))).toEqual(readFileSync(output));
  });

  test("never writes over the file it reads", () => {
    const { status, stderr } = run("fix", CHANGLI, "-o", CHANGLI);
    expect(status).toBe(2);
    expect(stderr).toMatch(/不能盖住原来的文件/u);
  });

  test("a folder that is not there is named", () => {
    const { status, stderr } = run("fix", CHANGLI, "-o", join(folder, "没有", "x.xlsx"));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^写不了“/u);
  });
});

describe("exit codes", () => {
  const folder = mkdtempSync(join(tmpdir(), "performance-target-"));
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  test("0 when nothing must be changed, also for a file without a form", () => {
    expect(run("check", CHANGLI).status).toBe(0);
    expect(run("read", CHANGLI).status).toBe(0);
  });

  test("1 when errors were found", () => {
    expect(run("check", "test/fixtures/tables/033-tongxin-grape-2023.xlsx").status).toBe(1);
  });

  test.each([
    ["a missing file", ["check", "没有这个文件.xlsx"], /^找不到文件“没有这个文件\.xlsx”。/u],
    ["no file at all", ["check"], /^没有写文件名。/u],
    ["an unknown command", ["chekc", CHANGLI], /^没有“chekc”这个命令。/u],
    ["a command that only JavaScript knows", ["constructor", CHANGLI], /^没有“constructor”这个命令。/u],
    ["an unknown option", ["check", CHANGLI, "--colour", "red"], /--colour的写法不对/u],
    [
      "a value that an option does not take",
      ["check", CHANGLI, "--format", "xml"],
      /--format只能是text、json/u,
    ],
    ["an unknown profile", ["check", CHANGLI, "--profile", "mars"], /^没有“mars”这个方案。/u],
    ["a text file", ["check", file("清单.csv", "项目,金额")], /这不是\.xlsx文件。/u],
    ["an empty file", ["read", file("空.xlsx", "")], /这不是\.xlsx文件。/u],
    [
      "half a file",
      ["read", file("半个.xlsx", readFileSync(CHANGLI).subarray(0, 3000))],
      /这个文件已经损坏/u,
    ],
  ])("2 with a sentence for %s", (_, args, sentence) => {
    const { status, stderr } = run(...args);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\bat .*\.cjs/u);
    expect(status).toBe(2);
  });

  test("one bad file among several does not keep the others from being checked", () => {
    const { status, stdout, stderr } = run("check", "没有.xlsx", CHANGLI, "--format", "json");
    expect(status).toBe(2);
    expect(stderr).toMatch(/找不到文件/u);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: CHANGLI, forms: 1 }] });
  });
});

test("a reader that has seen enough may close the pipe", () => {
  const { stderr } = spawnSync(
    "sh",
    ["-c", `"${process.execPath}" ${MAIN} check ${LINXI} ${CHANGLI} | true`],
    {
      encoding: "utf8",
    },
  );
  expect(stderr).toBe("");
});
