import { type SheetSnapshot, formsOf, readWorkbook } from "../../../src/core";
import { sheet, withMerges, workbookOf } from "../sheet";

const formsIn = (drawn: SheetSnapshot) => formsOf(readWorkbook(workbookOf(drawn)));
const rowsOf = (drawn: SheetSnapshot) =>
  formsIn(drawn).map(({ indicators }) =>
    indicators.map(({ level1, level2, level3, indicatorValue }) =>
      [level1.text, level2.text, level3.text, indicatorValue.text].join(" / "),
    ),
  );
const skippedIn = (drawn: SheetSnapshot) =>
  readWorkbook(workbookOf(drawn)).sheets.flatMap(({ skipped }) => skipped.map(({ reason }) => reason));

const ONE = ["产出指标 / 数量指标 / 人数 / ≥9人"];

describe("headers", () => {
  test.each([
    ["一级目标", "二级目标", "三级目标", "指标目标值"],
    ["绩效指标一级", "绩效指标二级", "绩效指标三级", "指标值"],
    ["一级指标", "二级指标", "三级指标内容", "指标值"],
    ["一级指标", "二级指标", "指标解释", "指标值"],
  ])("%s, %s, %s, %s", (level1, level2, name, value) => {
    const drawn = sheet`
      | ${level1} | ${level2} | ${name} | ${value} |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
    `;
    expect(rowsOf(drawn)).toEqual([ONE]);
  });

  test("of 三级 and 四级指标 the deeper one is the name", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 四级指标 | 指标值 |
      | 产出指标 | 数量指标 | 培训 | 人数 | ≥9人 |
    `;
    expect(rowsOf(drawn)).toEqual([ONE]);
  });

  test("a header that stands in each of the cells it once spanned is one column", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 三级指标 | 指标值 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | 人数 | ≥9人 | ≥9人 |
    `;
    expect(rowsOf(drawn)).toEqual([ONE]);
    expect(formsIn(drawn)[0]?.longTermIndicators).toEqual([]);
  });

  test("a second line with the years' values", () => {
    const drawn = withMerges(
      sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |  |
        |  |  |  | 上年实现 | 预计当年实现 |
        | 产出指标 | 数量指标 | 人数 | 8人 | ≥9人 |
      `,
      "D1:E1",
    );
    expect(rowsOf(drawn)).toEqual([ONE]);
  });

  test("a number under a name before the name itself", () => {
    const drawn = withMerges(
      sheet`
        | 一级指标 | 二级指标 | 三级指标 |  | 指标值 |
        | 产出指标 | 数量指标 | 指标1： | 人数 | ≥9人 |
      `,
      "C1:D1",
    );
    expect(rowsOf(drawn)).toEqual([ONE]);
  });

  test.each([
    ["9", "人", "≥"],
    ["≥", "9", "人"],
    ["人", "≥", "9"],
  ])("a value in parts: %s, %s, %s", (first, second, third) => {
    const drawn = withMerges(
      sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |  |  |
        | 产出指标 | 数量指标 | 人数 | ${first} | ${second} | ${third} |
      `,
      "D1:F1",
    );
    const value = { kind: "quantitative", comparator: "≥", number: 9, measureUnit: "人" };
    expect(formsIn(drawn)[0]?.indicators[0]?.indicatorValue.value).toMatchObject(value);
  });

  test("names in the column of the second level", () => {
    const drawn = sheet`
      | 绩效指标 | 一级指标 | 二级指标 | 绩效标准 | 当年预期实现值 |
      |  | 数量指标 | 维护次数 | 全年维护 | ≥280次 |
      |  | 质量指标 | 合格率 | 验收合格 | ≥92% |
    `;
    expect(rowsOf(drawn)).toEqual([["数量指标 /  / 维护次数 / ≥280次", "质量指标 /  / 合格率 / ≥92%"]]);
    expect(formsIn(drawn)[0]?.indicators[0]?.description?.text).toBe("全年维护");
  });

  test("of several weights the one behind the names is the indicator's", () => {
    const drawn = sheet`
      | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 指标值 |
      | 产出指标 | 50 | 数量指标 | 30 | 人数 | 20 | ≥9人 |
    `;
    expect(rowsOf(drawn)).toEqual([ONE]);
    expect(formsIn(drawn)[0]?.indicators[0]?.maxScore?.text).toBe("20");
  });

  test("a type of indicator is one level, not two", () => {
    const drawn = sheet`
      | 指标类型 | 指标名称 | 指标值 |
      | 数量指标 | 人数 | ≥9人 |
    `;
    expect(rowsOf(drawn)).toEqual([["数量指标 /  / 人数 / ≥9人"]]);
  });
});

describe("rows", () => {
  test("a unit in a name or its explanation does not end the table", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值 |
      | 产出指标 | 成本指标 | 总成本（单位：万元） | 单位：万元 | ≤9 |
      |  | 数量指标 | 人数 |  | ≥9人 |
    `;
    expect(rowsOf(drawn)[0]).toEqual(["产出指标 / 成本指标 / 总成本（单位：万元） / ≤9", ...ONE]);
  });

  test("a label that heads the table from the side does not end it", () => {
    const drawn = sheet`
      |  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 绩效目标 | 产出指标 | 数量指标 | 人数 | ≥9人 |
    `;
    expect(rowsOf(drawn)).toEqual([ONE]);
  });

  test("numbers of columns below a header", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 1 | 2 | 3 | 4 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
    `;
    expect(rowsOf(drawn)).toEqual([ONE]);
    expect(skippedIn(drawn)).toEqual(["columnNumbers"]);
  });

  test("levels on lines of their own", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 一、产出指标（50分） |  |  |  |
      |  | 数量指标 |  |  |
      |  |  | 人数 | ≥9人 |
      |  |  | 场次 | ≥5场 |
      |  | 质量指标 |  |  |
      |  |  | 合格率 | ≥95% |
    `;
    expect(rowsOf(drawn)).toEqual([
      [
        "一、产出指标（50分） / 数量指标 / 人数 / ≥9人",
        "一、产出指标（50分） / 数量指标 / 场次 / ≥5场",
        "一、产出指标（50分） / 质量指标 / 合格率 / ≥95%",
      ],
    ]);
    expect(skippedIn(drawn)).toEqual(["levelRow", "levelRow", "levelRow"]);
  });

  test("a level whose row is not filled in is an indicator still to be written", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
      | 效益指标 | 经济效益指标 |  |  |
      |  | 社会效益指标 | 知晓率 | ≥80% |
    `;
    expect(rowsOf(drawn)[0]).toHaveLength(3);
    const first = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 |  |  |  |
      |  | 数量指标 | 人数 | ≥9人 |
    `;
    expect(rowsOf(withMerges(first, "A2:A3"))[0]).toHaveLength(2);
  });

  test.each(["其他需要说明的问题", "主管部门审核意见", "单位负责人签字：", "（盖章）"])(
    "%s ends the table",
    (closing) => {
      const drawn = sheet`
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        |  | 产出指标 | 数量指标 | 人数 | ≥9人 |
        | ${closing} |  |  | 无 | 2023年1月5日 |
      `;
      expect(rowsOf(drawn)).toEqual([ONE]);
      expect(skippedIn(drawn)).toEqual(["noteRow"]);
    },
  );

  test("…… in place of a second level is an unused row of the template", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
      |  | …… |  |  |
    `;
    expect(rowsOf(drawn)).toEqual([ONE]);
    expect(skippedIn(drawn)).toEqual(["placeholderRow"]);
  });
});

describe("two tables of one form, one below the other", () => {
  test("those of the long term and of the year are told apart by what stands beside them", () => {
    const drawn = sheet`
      | 项目名称 | 培训 |  |  |  |
      | 长期绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 |
      |  | 产出指标 | 数量指标 | 总人数 | ≥90人 |
      | 年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 |
      |  | 产出指标 | 数量指标 | 人数 | ≥9人 |
    `;
    expect(rowsOf(drawn)).toEqual([ONE]);
    expect(formsIn(drawn)[0]?.longTermIndicators.map(({ level3 }) => level3.text)).toEqual(["总人数"]);
  });

  test("or above them, in either order", () => {
    const drawn = sheet`
      | 项目名称 | 培训 |  |  |
      | 年度绩效目标表 |  |  |  |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
      | 长期绩效目标表 |  |  |  |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 总人数 | ≥90人 |
    `;
    expect(rowsOf(drawn)).toEqual([ONE]);
    expect(formsIn(drawn)[0]?.longTermIndicators).toHaveLength(1);
  });
});

describe("lists of projects", () => {
  test("a header in two lines, projects beside 绩效指标 over the levels", () => {
    const drawn = withMerges(
      sheet`
        | 单位名称 | 项目名称 | 资金总额 | 绩效目标 | 绩效指标 |  |  |  |
        |  |  |  |  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 县文化馆 | 送戏下乡 | 50 | 演出9场。 | 产出指标 | 数量指标 | 人数 | ≥9人 |
        |  | 全民健身 | 20 | 赛事5场。 | 产出指标 | 数量指标 | 场次 | ≥5场 |
      `,
      "A1:A2",
      "B1:B2",
      "C1:C2",
      "D1:D2",
      "E1:H1",
    );
    expect(rowsOf(drawn)).toEqual([ONE, ["产出指标 / 数量指标 / 场次 / ≥5场"]]);
    expect(formsIn(drawn).map(({ fields }) => fields.projectName?.value)).toEqual(["送戏下乡", "全民健身"]);
    expect(formsIn(drawn)[1]?.fields.performanceTarget?.value).toBe("赛事5场。");
  });

  test.each(["单位名称、项目名称", "单位（专项）名称", "项目"])(
    "projects under %s, on lines of their own",
    (header) => {
      const drawn = sheet`
        | ${header} | 项目年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 县司法局 |  |  |  |  |  |
        | 法律援助 | 办案。 |  |  |  |  |
        |  |  | 产出指标 | 数量指标 | 人数 | ≥9人 |
        | 社区矫正 | 矫正。 |  |  |  |  |
        |  |  | 产出指标 | 数量指标 | 场次 | ≥5场 |
      `;
      expect(rowsOf(drawn)).toEqual([ONE, ["产出指标 / 数量指标 / 场次 / ≥5场"]]);
      const names = formsIn(drawn).map(({ fields }) => fields.projectName?.value);
      expect(names).toEqual(["法律援助", "社区矫正"]);
    },
  );

  test("单位 before the levels is who files the form", () => {
    const drawn = sheet`
      | 单位 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 县气象局 | 人工增雨 | 产出指标 | 数量指标 | 人数 | 9 |
    `;
    const [form] = formsIn(drawn);
    expect(form?.fields.budgetUnit?.value).toBe("县气象局");
    expect(form?.indicators[0]?.indicatorValue.value).not.toHaveProperty("measureUnit");
  });
});
