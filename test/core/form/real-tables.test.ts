import { type PerformanceForm, type WorkbookSnapshot, readForms } from "../../../src/core";
import { flatList, openFixture, openSample, openTable, trueTables, withoutMerges } from "../../fixtures";

const tables = trueTables();
/** Template rows of the truth files that are no indicators. */
const PLACEHOLDER = /^(?:指标\d*|…+)$/u;
/** Row 9 of 033 prints a blank second level that is not merged: without merges that cannot be seen. */
const PRINTED_BLANK = "033-tongxin-grape-2023";

const rowsOf = (forms: readonly PerformanceForm[]) =>
  forms.flatMap(({ indicators }) =>
    indicators.map(({ row, level1, level2, level3, indicatorValue }) => ({
      row: row + 1,
      level1: level1.text,
      level2: level2.text,
      level3: level3.text,
      value: indicatorValue.text,
    })),
  );

describe.each(tables)("$name", ({ name, form, headRow, indicators }) => {
  const truth = indicators
    .filter(({ level3 }) => !PLACEHOLDER.test(level3))
    .map(({ row, level1, level2, level3, value }) => ({ row, level1, level2, level3, value }));

  test("is read row by row", async () => {
    const forms = readForms(await openTable(name));
    expect(forms.map(({ headerRow }) => headerRow + 1)).toEqual([headRow]);
    expect(forms[0]?.kind).toBe(form === "goal" ? "performanceTarget" : "performanceSelfEvaluation");
    expect(rowsOf(forms)).toEqual(truth);
  });

  test("is read alike when merges are not known", async () => {
    const wanted =
      name === PRINTED_BLANK
        ? truth.map((row) => (row.level2 === "" ? { ...row, level2: "数量指标" } : row))
        : truth;
    expect(rowsOf(readForms(withoutMerges(await openTable(name))))).toEqual(wanted);
  });
});

const summary = (forms: readonly PerformanceForm[]) =>
  forms.map(({ indicators, framework, fields }) => ({
    name: fields.projectName?.value,
    count: indicators.length,
    framework,
  }));

describe("the samples", () => {
  test.each([
    ["with merges", (snapshot: WorkbookSnapshot) => snapshot],
    ["without merges", withoutMerges],
  ])("临西 holds three forms of seven indicators, %s", async (_, view) => {
    const forms = readForms(view(await openSample("linxi-2023")));
    expect(summary(forms)).toEqual([
      { name: "“光彩事业”专项经费", count: 7, framework: "2015" },
      { name: "工商联综合事务", count: 7, framework: "2015" },
      { name: "争创“五好”专项活动经费", count: 7, framework: "2015" },
    ]);
    expect(forms.map(({ title }) => title?.text)).toEqual([
      "1.“光彩事业”专项经费绩效目标表",
      "2.工商联综合事务绩效目标表",
      "3.争创“五好”专项活动经费绩效目标表",
    ]);
  });

  test("昌黎 holds one form, every field with its cell", async () => {
    const forms = readForms(await openSample("changli-2021"));
    expect(summary(forms)).toEqual([{ name: "业务管理经费", count: 11, framework: "2015" }]);
    const fields = forms[0]?.fields;
    expect(fields?.projectCode?.value).toMatchObject({ kind: "code", code: "13032221NSQFN9R8SZS9U" });
    expect(fields?.budgetedAmount).toMatchObject({
      text: "5.00",
      value: { fen: 5_000_000 },
      at: { row: 3, column: 2 },
    });
    expect(fields?.otherFunds).toMatchObject({ text: "0.00", value: { fen: 0 } });
    expect(fields?.fundUse?.text).toMatch(/^预算数5 万元。/u);
    expect(fields?.expenditurePlan?.map(({ label, text }) => [label, text])).toEqual([
      ["3月底", "25.00%"],
      ["6月底", "50.00%"],
      ["10月底", "75.00%"],
      ["12月底", "100.00%"],
    ]);
    expect(fields?.amountUnit?.value).toBe("万元");
    expect(fields?.budgetUnit?.text).toBe("714001昌黎县工商业联合会本级");
  });

  test("an indicator that a page break cuts in two is one, and a code over two lines is one", async () => {
    const forms = readForms(await openFixture("test/fixtures/linxi-2023-page-break.xlsx"));
    expect(summary(forms).map(({ count }) => count)).toEqual([7, 7, 7]);
    const broken = forms[2]?.indicators[5];
    expect(broken).toMatchObject({
      row: 49,
      level2: { text: "可持续影响指标", kind: "sustainedImpact" },
      level3: { text: "工商联以各种形式经媒体公开发表宣传的新闻", isWholeCell: false },
      indicatorValue: { text: "≥10 篇", isWholeCell: true },
    });
    expect(broken?.basis?.text).toBe("全联发【2021】25 号文件、全国“五好”县级工商联推荐条件");
    expect(forms[0]?.fields.projectCode?.value).toMatchObject({ code: "13053523P00000111157F" });
  });
});

describe("flat lists with one row per indicator", () => {
  test("make one form per project", () => {
    const forms = readForms(flatList("008-jingyan-mata-town-2023"));
    expect(summary(forms).map(({ name, count }) => [name, count])).toEqual([
      ["村组干部报酬", 8],
      ["基层组织活动经费", 5],
    ]);
    expect(forms[0]?.fields.budgetedAmount?.value).toMatchObject({ fen: 330_984_000 });
  });

  test("comparator, value and unit are put together, also when 大于等于 stands under 指标方向", () => {
    const [first] = readForms(flatList("029-zhalaite-procuratorate-2025"));
    expect(first?.indicators[0]?.indicatorValue.value).toEqual({
      kind: "quantitative",
      comparator: "≥",
      number: 98,
      measureUnit: "%",
    });
    expect(first?.indicators[1]?.indicatorValue.value).toEqual({ kind: "qualitative", wording: "长期" });
    expect(first?.indicators.at(-1)?.level1.text).toBe("产出指标(50分)");
  });
});
