import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readForms } from "../../src/core";
import { openWorkbook } from "../../src/xlsx";

const LINXI = "assets/samples/linxi-2023.xlsx";
const folder = mkdtempSync(join(tmpdir(), "new-"));
const output = join(folder, "新.xlsx");

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/main.cjs", "new", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function formsIn(path: string) {
  const { snapshot } = await openWorkbook(readFileSync(path), "新.xlsx");
  return readForms(snapshot);
}

test("adds the form of one project behind the others", async () => {
  const told = run(
    ...[
      LINXI,
      "-o",
      output,
      "--template",
      "培训",
      "--name",
      "业务培训",
      "--budget",
      "5",
      "--fiscal",
      "5万元",
    ],
    ...["--other", "0", "--department", "714001临西县工商业联合会本级"],
  );
  expect(told).toEqual({ status: 0, stdout: `插入了1张表，存成${output}。\n`, stderr: "" });
  const forms = await formsIn(output);
  expect(forms).toHaveLength(4);
  const made = forms.find(({ fields }) => fields.projectName?.value === "业务培训");
  expect(made?.range.sheet).toBe("业务培训");
  expect(made?.fields.budgetedAmount?.value).toMatchObject({ kind: "amount", fen: 5_000_000 });
  expect(made?.fields.fiscalFunds?.value).toMatchObject({ fen: 5_000_000 });
});

test("in the layout that is wanted", async () => {
  run(LINXI, "-o", output, "--template", "meeting", "--name", "年会", "--layout", "mof-2021");
  const made = (await formsIn(output)).find(({ fields }) => fields.projectName?.value === "年会");
  expect(made?.framework).toBe("2021");
});

describe("a list", () => {
  const rows = "项目名称,类型,预算数（万元）\n业务培训,培训,5\n年会,会议费,1.5\n登月,飞船,9\n";

  test.each([
    ["UTF-8", rows],
    ["UTF-8 with a mark", `\uFEFF${rows}`],
    [
      "GBK",
      Uint8Array.from([
        0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x0a, 0xc4, 0xea, 0xbb,
        0xe1, 0x2c, 0xbb, 0xe1, 0xd2, 0xe9,
      ]),
    ],
  ])("of CSV in %s makes a form for each row", async (_, content) => {
    const told = run(LINXI, "-o", output, "--list", write("清单.csv", content), "--one-sheet");
    const made = (await formsIn(output)).filter(({ range }) => range.sheet === "批量生成");
    expect(made.map(({ fields }) => fields.projectName?.value)).toContain("年会");
    expect(told.stdout).toBe(`插入了${made.length}张表，存成${output}。\n`);
  });

  test("may be followed by as many blank rows as Excel has saved", () => {
    const list = write("长.csv", `项目名称,类型\n年会,会议\n${",\n".repeat(200_000)}`);
    expect(run(LINXI, "-o", output, "--list", list)).toMatchObject({ status: 0, stderr: "" });
  });

  test("that begins like a formula stays text", async () => {
    const list = write(
      "式.csv",
      '项目名称,类型,资金用途\n=1+1,会议,"=HYPERLINK(""http://甲"")"\n@甲,会议,-1\n',
    );
    run(LINXI, "-o", output, "--list", list, "--one-sheet");
    const { snapshot } = await openWorkbook(readFileSync(output), "新.xlsx");
    const cells = snapshot.sheets.find(({ name }) => name === "批量生成")?.rows.flat() ?? [];
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(cells.map((cell) => cell?.value)).toEqual(
      expect.arrayContaining(["=1+1", '=HYPERLINK("http://甲")', "@甲", "-1"]),
    );
  });

  test("names the rows that cannot be used", () => {
    const told = run(LINXI, "-o", output, "--list", write("清单.csv", rows));
    expect(told).toEqual({
      status: 1,
      stdout: `插入了2张表，存成${output}。\n`,
      stderr: "清单.csv第4行的类型“飞船”没有对应的模板。\n",
    });
  });
});

test.each([
  [["-o", output], "写明一个文件和存成什么。"],
  [[LINXI, "-o", LINXI, "--template", "培训", "--name", "甲"], "新文件不能盖住原来的文件。"],
  [[LINXI, "-o", output, "--template", "培训"], "写明--template和--name"],
  [
    [LINXI, "-o", output, "--template", "飞船", "--name", "甲"],
    "没有“飞船”这个模板。可以用的模板：综合事务、",
  ],
  [[LINXI, "-o", output, "--template", "培训", "--name", "甲", "--budget", "很多"], "--budget要写成数"],
  [
    [LINXI, "-o", output, "--template", "培训", "--name", "甲", "--layout", "旧"],
    "--layout只能是hebei、mof-2021",
  ],
  [[LINXI, "-o", output, "--list", "没有.csv"], "找不到文件“没有.csv”。"],
  [[LINXI, "-o", output, "--list", write("坏.csv", '项目名称,类型\n"年会,会议')], "不是完好的CSV文件"],
  [[LINXI, "-o", output, "--list", write("空.csv", "甲,乙\n")], "没有清单：要有一行表头"],
  [[LINXI, "-o", output, "--list", write("无.csv", "项目名称,类型\n")], "里没有项目。"],
])("%j is refused with a sentence", (args, sentence) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(sentence);
});
