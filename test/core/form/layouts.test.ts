import { type SheetSnapshot, formsOf, readWorkbook } from "../../../src/core";
import { sheet, withMerges, workbookOf } from "../sheet";

const read = (drawn: SheetSnapshot) => formsOf(readWorkbook(workbookOf(drawn)));
const rows = (drawn: SheetSnapshot) =>
  read(drawn).map(({ indicators }) =>
    indicators.map(({ level1, level2, level3, indicatorValue }) =>
      [level1.text, level2.text, level3.text, indicatorValue.text].join(" / "),
    ),
  );

describe("headers in the words of other provinces", () => {
  test.each([
    ["指标内容", "年度指标值"],
    ["指标名称", "指标值及单位"],
    ["三 级 指 标", "年度（/项目）指标值"],
    ["三级指标↵（指标内容）", "指标值（包含数字及文字描述）"],
    ["三级指标", "预期当年实现值"],
    ["三级指标", "年初目标值"],
    ["绩效指标", "目标值"],
    ["三级指标", "指标值"],
    ["具体指标", "计划完成值"],
  ])("%s and %s", (name, value) => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | ${name} | ${value} |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
    `;
    expect(rows(drawn)).toEqual([["产出指标 / 数量指标 / 人数 / ≥9人"]]);
  });

  test("last year's value and the actual one are not the target", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 上年实际实现值 | 预期实现值 | 实际完成值 | 指标标准或依据 |
      | 产出指标 | 数量指标 | 人数 | 8人 | ≥9人 | 10人 | 计划标准 |
    `;
    const [form] = read(drawn);
    expect(form?.kind).toBe("performanceSelfEvaluation");
    expect(form?.indicators[0]).toMatchObject({
      indicatorValue: { text: "≥9人" },
      actualValue: { text: "10人" },
      basis: { text: "计划标准" },
    });
  });

  test("绩效指标 beside the table names the table, not a column", () => {
    const drawn = sheet`
      | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      |  | 产出指标 | 数量指标 | 人数 | ≥9人 |
      |  |  | 质量指标 | 合格率 | ≥95% |
    `;
    expect(rows(drawn)).toEqual([
      ["产出指标 / 数量指标 / 人数 / ≥9人", "产出指标 / 质量指标 / 合格率 / ≥95%"],
    ]);
  });

  test("one header over three level columns", () => {
    const drawn = sheet`
      | 绩效指标 |  |  | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
      |  | 质量指标 | 合格率 | ≥95% |
    `;
    const expected = [["产出指标 / 数量指标 / 人数 / ≥9人", "产出指标 / 质量指标 / 合格率 / ≥95%"]];
    expect(rows(drawn)).toEqual(expected);
    expect(rows(withMerges(drawn, "A1:C1", "A2:A3"))).toEqual(expected);
  });

  test("a value header in two lines: sign, number and unit below", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |  |  |
      |  |  |  | 符号 | 数值 | 单位 |
      | 产出指标 | 数量指标 | 人数 | ≥ | 9 | 人 |
    `;
    const [form] = read(drawn);
    expect(form?.indicators[0]?.indicatorValue.value).toEqual({
      kind: "quantitative",
      comparator: "≥",
      number: 9,
      measureUnit: "人",
    });
  });

  test("four thresholds in place of one value: the best is the value", () => {
    const drawn = sheet`
      | 绩效指标分类 | 绩效指标 | 绩效指标描述 | 绩效指标评价标准 |  |  |  | 评价标准确定依据 |
      |  |  |  | 优 | 良 | 中 | 差 |  |
      | 产出指标 | 完成率 | 完成数占计划数 | 100% | 90% | 85% | 85% | 工作计划 |
      | 效果指标 | 覆盖率 | 覆盖户数占总户数 | 95% | 90% | 80% | 70% | 历史标准 |
    `;
    const [form] = read(drawn);
    expect(rows(drawn)).toEqual([["产出指标 /  / 完成率 / 100%", "效果指标 /  / 覆盖率 / 95%"]]);
    expect(form?.indicators[0]?.basis?.text).toBe("工作计划");
  });

  test("two levels only", () => {
    const drawn = sheet`
      | 指标类别 | 指标内容 | 指标值 |
      | 产出指标 | 造林面积 | ≥100亩 |
      |  | 成活率 | ≥85% |
      | 效益指标 | 带动就业 | ≥9人 |
    `;
    expect(rows(drawn)).toEqual([
      ["产出指标 /  / 造林面积 / ≥100亩", "产出指标 /  / 成活率 / ≥85%", "效益指标 /  / 带动就业 / ≥9人"],
    ]);
  });
});

describe("level names", () => {
  test("with scores, blanks, line breaks and without 指标 are known", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 成本指标(0-20)分 | 经济成本指标 | 成本 | ≤9万元 |
      | 产 出 指 标 （50分） | 产出数量 | 人数 | ≥9人 |
      | 项目效益指标 | 可持续影响 | 年限 | ≥3年 |
      | 满意度指↵标 | 社会公众或服务对象满意度指标 | 满意度 | ≥90% |
    `;
    const [form] = read(drawn);
    expect(form?.framework).toBe("2021");
    expect(form?.indicators.map(({ level1, level2 }) => [level1.kind, level2.kind])).toEqual([
      ["cost", "economicCost"],
      ["output", "quantity"],
      ["benefit", "sustainedImpact"],
      ["satisfaction", "satisfaction"],
    ]);
  });

  test("that no framework knows are read as printed", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 分值 | 目标值 |
      | 实施效果指标 | 产出指标 | 工程数 | 10 | ≥1个 |
      | 制度指标 | 产出数量指标 | 制度数 | 10 | ≥2项 |
    `;
    expect(rows(drawn)).toEqual([
      ["实施效果指标 / 产出指标 / 工程数 / ≥1个", "制度指标 / 产出数量指标 / 制度数 / ≥2项"],
    ]);
  });

  test("a new first level does not inherit the second level above it", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
      | 满意度指标 |  | 满意度 | ≥90% |
    `;
    expect(rows(drawn)[0]?.[1]).toBe("满意度指标 /  / 满意度 / ≥90%");
  });

  test("in a form that groups by merging, a blank that is not merged stays blank", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 株数 | ≥9株 |
      |  |  | 成活率 | ≥85% |
      | 满意度指标 | 满意度指标 | 满意度 | ≥90% |
    `;
    expect(rows(drawn)[0]?.[1]).toBe("产出指标 / 数量指标 / 成活率 / ≥85%");
    expect(rows(withMerges(drawn, "A2:A3"))[0]?.[1]).toBe("产出指标 /  / 成活率 / ≥85%");
  });
});

describe("rows that are no indicators", () => {
  test("sums, notes, signatures and unused template rows are skipped, and it is said why", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 | 90 |
      |  |  | 指标2： |  |  |
      |  |  | …… |  |  |
      | 总分 |  |  |  | 100 |
      | 注：分值合计100分。 |  |  |  |  |
      | 填报人：张三 |  | 联系电话：123 |  |  |
    `;
    const { sheets } = readWorkbook(workbookOf(drawn));
    expect(sheets[0]?.forms[0]?.indicators).toHaveLength(1);
    expect(sheets[0]?.skipped.map(({ range, reason }) => [range.top + 1, reason])).toEqual([
      [3, "placeholderRow"],
      [4, "placeholderRow"],
      [5, "totalRow"],
      [6, "noteRow"],
      [7, "noteRow"],
    ]);
  });

  test("another table below the form is not read as indicators", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
      |  |  |  |  |
      | 采购清单 |  |  |  |
      | 品名 | 规格 | 数量 | 单价 |
      | 电脑 | 台式 | 3 | 5000 |
      | 打印机 | 激光 | 1 | 2000 |
    `;
    expect(rows(drawn)).toEqual([["产出指标 / 数量指标 / 人数 / ≥9人"]]);
  });
});

describe("several forms", () => {
  test("stacked, each with its own fields", () => {
    const drawn = sheet`
      | 项目名称 | 甲 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |
      | 说明文字在两张表之间 |
      | 项目名称 | 乙 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 户数 | ≥3户 |
    `;
    expect(read(drawn).map(({ fields }) => fields.projectName?.value)).toEqual(["甲", "乙"]);
  });

  test("side by side, with a blank column between", () => {
    const drawn = sheet`
      | 项目名称 | 甲 |  |  |  | 项目名称 | 乙 |  |  |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥9人 |  | 产出指标 | 数量指标 | 户数 | ≥3户 |
      |  | 质量指标 | 合格率 | ≥95% |  |  | 质量指标 | 覆盖率 | ≥80% |
    `;
    expect(read(drawn).map(({ fields }) => fields.projectName?.value)).toEqual(["甲", "乙"]);
    expect(rows(drawn)).toEqual([
      ["产出指标 / 数量指标 / 人数 / ≥9人", "产出指标 / 质量指标 / 合格率 / ≥95%"],
      ["产出指标 / 数量指标 / 户数 / ≥3户", "产出指标 / 质量指标 / 覆盖率 / ≥80%"],
    ]);
  });

  test("long-term and annual blocks side by side: the year's are the indicators", () => {
    const drawn = sheet`
      | 绩效目标 | 长期目标 |  |  | 年度目标 |  |  |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 总里程 | ≥90公里 | 数量指标 | 年里程 | ≥30公里 |
      |  | 质量指标 | 合格率 | ≥95% | 质量指标 | 合格率 | ≥96% |
    `;
    const [form] = read(drawn);
    expect(rows(drawn)).toEqual([
      ["产出指标 / 数量指标 / 年里程 / ≥30公里", "产出指标 / 质量指标 / 合格率 / ≥96%"],
    ]);
    expect(form?.longTermIndicators.map(({ level3 }) => level3.text)).toEqual(["总里程", "合格率"]);
  });

  test("one name with a long-term and an annual value", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 年度指标值 |
      | 产出指标 | 数量指标 | 里程 | ≥90公里 | ≥30公里 |
    `;
    const [form] = read(drawn);
    expect(form?.indicators[0]?.indicatorValue.text).toBe("≥30公里");
    expect(form?.longTermIndicators[0]?.indicatorValue.text).toBe("≥90公里");
  });
});

test("a form that starts anywhere, with levels repeated behind a page break", () => {
  const drawn = sheet`
    |  |  |  |  |  |
    |  | 项目支出绩效目标表 |  |  |  |
    |  | 项目编码 | 13053523P0000011115 | 7F |  |
    |  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    |  | 产出指标 | 数量指标 | 人数 | ≥9人 |
    |  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    |  | 产出指标 | 数量指标 | 户数 | ≥3户 |
    |  |  | 质量指标 | 合格率 | ≥95% |
  `;
  const [form, ...others] = read(drawn);
  expect(others).toEqual([]);
  expect(form?.range).toEqual({ sheet: "表", top: 1, left: 1, bottom: 7, right: 4 });
  expect(form?.fields.projectCode).toMatchObject({
    value: { code: "13053523P00000111157F" },
    isWholeCell: false,
  });
  expect(form?.indicators).toHaveLength(3);
});

describe("headers in two lines", () => {
  test("the value stands beside a heading over the levels", () => {
    const drawn = sheet`
      | 绩效指标 |          |          | 指标值 | 备注 |
      | 一级指标 | 二级指标 | 三级指标 |        |      |
      | 产出指标 | 数量指标 | 人数     | ≥9人   | 无   |
    `;
    expect(rows(drawn)).toEqual([["产出指标 / 数量指标 / 人数 / ≥9人"]]);
    expect(read(drawn)[0]?.headerRow).toBe(0);
  });

  test("of three years the one to come is the target", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |      |              | 指标标准或依据 |
      |          |          |          | 前年   | 上年 | 预计当年实现 |                |
      | 产出指标 | 数量指标 | 人数     | 7人    | 8人  | ≥9人         | 计划           |
    `;
    expect(rows(drawn)).toEqual([["产出指标 / 数量指标 / 人数 / ≥9人"]]);
  });
});

test("half a year's value beside the whole year's is not the target", () => {
  const drawn = sheet`
    | 一级指标 | 二级指标 | 三级指标 | 全年（程）目标值 | 半年（程）目标值 |
    | 产出指标 | 数量指标 | 人数     | ≥9人             | ≥4人             |
  `;
  expect(rows(drawn)).toEqual([["产出指标 / 数量指标 / 人数 / ≥9人"]]);
  expect(read(drawn)[0]?.longTermIndicators).toEqual([]);
});

test("beside 三级指标, 指标内容 is the description", () => {
  const drawn = sheet`
    | 一级指标 | 二级指标 | 三级指标 | 绩效指标性质 | 指标值 | 绩效度量单位 | 指标属性 | 指标内容 |
    | 产出指标 | 数量指标 | 人数     | 大于等于     | 9      | 人           | 定量指标 | 全年累计 |
  `;
  expect(read(drawn)[0]?.indicators[0]).toMatchObject({
    description: { text: "全年累计" },
    indicatorValue: { value: { comparator: "≥", number: 9, measureUnit: "人" } },
  });
});

describe("a value in parts under one wide header", () => {
  test.each([
    ["≥", "9", "人"],
    ["≥", "9人", ""],
  ])("%s | %s | %s", (comparator, number, unit) => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值        |            |         | 备注 |
      | 产出指标 | 数量指标 | 人数     | ${comparator} | ${number}  | ${unit} | 无   |
    `;
    expect(read(drawn)[0]?.indicators[0]?.indicatorValue.value).toMatchObject({
      comparator: "≥",
      number: 9,
      measureUnit: "人",
    });
  });
});

test("a merged area that reaches from one form into the next is named", () => {
  const drawn = sheet`
    | 项目名称 | 培训     |          |        |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 人数     | ≥9人   |
    | 项目名称 | 会议     |          |        |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 场次     | ≥3场   |
  `;
  const torn = { ...drawn, merges: [{ top: 2, left: 0, bottom: 3, right: 0 }] };
  const [reading] = readWorkbook(workbookOf(torn)).sheets;
  expect(reading?.forms).toHaveLength(2);
  expect(reading?.skipped).toEqual([
    { range: { sheet: "表", top: 2, left: 0, bottom: 3, right: 0 }, reason: "mergeAcrossForms" },
  ]);
});

describe("a header that nobody knows is told by its place", () => {
  test.each([
    ["考核内容", "年度指标值"],
    ["考核要点", "指标值"],
    ["三级指标", "年度要求"],
    ["三级指标", "本年目标"],
    ["指标名称", "完成标准"],
  ])("%s and %s", (names, value) => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | ${names} | ${value} | 备注 |
      | 产出指标 | 数量指标 | 人数     | ≥9人     | 无   |
    `;
    expect(rows(drawn)).toEqual([["产出指标 / 数量指标 / 人数 / ≥9人"]]);
  });

  test("but not where a known one stands", () => {
    const drawn = sheet`
      | 一级指标 | 二级指标 | 指标内容 | 指标解释 | 指标值 | 考核要求 |
      | 产出指标 | 数量指标 | 人数     | 全年累计 | ≥9人   | 按季报   |
    `;
    expect(rows(drawn)).toEqual([["产出指标 / 数量指标 / 人数 / ≥9人"]]);
  });
});

describe("what keeps a sheet from being a form is named", () => {
  test.each([
    ["emptySheet", sheet`|  |  |`],
    ["noHeader", sheet`| 分项名称 | 绩效目标 | 绩效指标 |`],
    ["valueHeaderMissing", sheet`| 一级指标 | 二级指标 | 三级指标 | 备注 |`],
    ["nameHeaderMissing", sheet`| 一级指标 | 二级指标 | 指标值 |`],
  ])("%s", (reason, drawn) => {
    expect(readWorkbook(workbookOf(drawn)).sheets[0]).toMatchObject({ forms: [], skipped: [{ reason }] });
  });

  test("hiddenSheet", () => {
    const hidden = { ...sheet`| 三级指标 | 指标值 |`, visibility: "hidden" as const };
    expect(readWorkbook(workbookOf(hidden)).sheets[0]?.skipped[0]?.reason).toBe("hiddenSheet");
  });
});
