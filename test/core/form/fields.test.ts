import {
  type FormFields,
  type PerformanceForm,
  type SheetSnapshot,
  checkWorkbook,
  explainForm,
  formatCell,
  formsOf,
  readWorkbook,
} from "../../../src/core";
import { sheet, withMerges, workbookOf } from "../sheet";

function formIn(drawn: SheetSnapshot): PerformanceForm {
  const [form] = formsOf(readWorkbook(workbookOf(drawn)));
  if (!form) throw new Error("No form was read.");
  return form;
}

const fieldsIn = (drawn: SheetSnapshot): FormFields => formIn(drawn).fields;
const errorsIn = (drawn: SheetSnapshot) =>
  checkWorkbook(workbookOf(drawn)).diagnostics.filter(
    ({ severity, ruleId }) => severity === "error" && !ruleId.startsWith("level"),
  );

/** In 万元; undefined for no field, the kind for what is no sum. */
function sum(field: FormFields["budgetedAmount"]): number | string | undefined {
  return field && (field.value.kind === "amount" ? field.value.fen / 1_000_000 : field.value.kind);
}

const sumsIn = (drawn: SheetSnapshot) => {
  const { budgetedAmount, fiscalFunds, otherFunds } = fieldsIn(drawn);
  return [budgetedAmount, fiscalFunds, otherFunds].map(sum);
};

const TABLE = `
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 人数 | ≥9人 |
`;

describe("a label is never another label's value", () => {
  test("amounts in columns below their labels", () => {
    const drawn = sheet`
      | 项目资金（万元） | 年度资金总额 | 其中：财政拨款 | 其他资金 |
      |                  | 30           | 25             | 5        |
      ${TABLE}
    `;
    expect(sumsIn(drawn)).toEqual([30, 25, 5]);
    expect(sumsIn(withMerges(drawn, "A1:A2"))).toEqual([30, 25, 5]);
    expect(fieldsIn(drawn).budgetedAmount?.at).toMatchObject({ row: 1, column: 1 });
    expect(errorsIn(drawn)).toEqual([]);
  });

  test("a column left blank is asked for below its label", () => {
    const drawn = sheet`
      | 项目资金（万元） | 年度资金总额 | 其中：财政拨款 | 其他资金 |
      |                  | 30           |                | 5        |
      ${TABLE}
    `;
    const { fiscalFunds } = fieldsIn(drawn);
    expect(fiscalFunds).toMatchObject({ value: { kind: "empty" }, at: { row: 1, column: 2 } });
  });

  test("in a form not yet filled in, blanks are asked for inside the form", () => {
    const drawn = sheet`
      | 项目资金（万元） | 年度资金总额 | 其中：财政拨款 | 其他资金 |
      |                  |              |                |          |
      | 年度总体目标     | 预期目标     |                |          |
      |                  |              |                |          |
      ${TABLE}
    `;
    const fields = fieldsIn(withMerges(drawn, "A1:A2", "A3:A4", "B3:D3", "B4:D4"));
    const { budgetedAmount, otherFunds, performanceTarget } = fields;
    const places = [budgetedAmount, otherFunds, performanceTarget].map(
      (field) => field && formatCell(field.at),
    );
    expect(places).toEqual(["B2", "D2", "B4"]);
  });

  test("a label that heads others has no value, whatever stands below its block", () => {
    const drawn = sheet`
      | 项目资金（万元） | 年度资金总额   | 30 |
      |                  | 其中：财政拨款 | 30 |
      | 立项依据         | 三定方案       |    |
      | 年度总体目标     | 预期目标       | 实际完成情况 |
      |                  | 修路3公里      | 已完成 |
      ${TABLE}
    `;
    for (const view of [drawn, withMerges(drawn, "A1:A2", "A4:A5")]) {
      expect(sumsIn(view).slice(0, 2)).toEqual([30, 30]);
      expect(fieldsIn(view).performanceTarget?.value).toBe("修路3公里");
      expect(errorsIn(view)).toEqual([]);
    }
  });

  test("an empty aim does not take the label below it, nor what stands behind that label", () => {
    const drawn = sheet`
      | 绩效目标 |          |
      | 实施内容 | 修路3公里 |
      ${TABLE}
    `;
    expect(fieldsIn(drawn).performanceTarget).toMatchObject({ value: "", at: { row: 0, column: 1 } });
  });

  test("an empty 预算数 does not take the sentence below it", () => {
    const drawn = sheet`
      | 预算规模及资金用途 | 预算数 | | 其中：财政资金 | 5.00 | 其他资金 | 0 |
      |                    | 主要用于培训和考察。 | | | | | |
      ${TABLE}
    `;
    expect(sumsIn(drawn)).toEqual(["empty", 5, 0]);
    expect(fieldsIn(drawn).fundUse?.value).toBe("主要用于培训和考察。");
  });

  test("several sums below one label are a table of their own", () => {
    const drawn = sheet`
      | 部门名称     | 县司法局 |      |          |          |
      | 年度主要任务 | 任务名称 | 总额 | 财政拨款 | 其他资金 |
      |              | 任务1    | 30   | 30       | 0        |
      |              | 任务2    | 60   | 50       | 10       |
      ${TABLE}
    `;
    expect(sumsIn(drawn)).toEqual([undefined, undefined, undefined]);
    expect(errorsIn(drawn)).toEqual([]);
  });

  test("the upper line of a header in two lines holds columns, not fields", () => {
    const drawn = sheet`
      | 单位名称 | 项目金额（万元） | 成本指标 |        | 产出指标 |        |
      | 县司法局 | 30               | 三级指标 | 指标值 | 三级指标 | 指标值 |
      |          |                  | 总成本   | ≤30万元 | 办案件数 | ≥120件 |
    `;
    expect(sumsIn(drawn)[0]).toBeUndefined();
  });
});

describe("two times side by side", () => {
  test("money: the year's, all from its own column", () => {
    const drawn = sheet`
      | 中期资金总额： | 300 | 年度资金总额： | 100 |
      | 其中：财政拨款 | 270 | 其中：财政拨款 | 90  |
      | 其他资金       | 30  | 其他资金       | 10  |
      ${TABLE}
    `;
    expect(sumsIn(drawn)).toEqual([100, 90, 10]);
  });

  test("the year's money is missing even where the project's is not", () => {
    const drawn = sheet`
      | 项目总金额 | 900 | 年度金额 | |
      ${TABLE}
    `;
    expect(sumsIn(drawn)[0]).toBe("empty");
  });

  test.each([
    ["中期目标（2023年—2025年）", "年度目标"],
    ["实施期总目标", "年度目标"],
    ["长期目标", "本年度目标"],
    ["总目标", "2023年绩效目标"],
    ["项目总目标", "年度总体目标"],
    ["总体绩效目标", "年度绩效目标"],
  ])("%s and %s: the year's is the target, above its text or beside it", (whole, year) => {
    const above = sheet`
      | 总体目标 | ${whole}  | ${year}   |  |
      |          | 修路9公里 | 修路3公里 |  |
      ${TABLE}
    `;
    const beside = sheet`
      | ${whole} | 修路9公里 | ${year} | 修路3公里 |
      ${TABLE}
    `;
    const targets = [above, withMerges(above, "A1:A2"), beside].map(
      (drawn) => fieldsIn(drawn).performanceTarget,
    );
    expect(targets.map((target) => target?.value)).toEqual(["修路3公里", "修路3公里", "修路3公里"]);
  });

  test("where only the whole time is spoken of, that is read", () => {
    const drawn = sheet`
      | 项目总投资 | 65 | 项目总目标 | 修路9公里 |
      ${TABLE}
    `;
    expect(fieldsIn(drawn).performanceTarget?.value).toBe("修路9公里");
    expect(sumsIn(drawn)[0]).toBe(65);
  });
});

describe("the budget year", () => {
  test.each([
    ["| 项目绩效目标表（2023年度） | | |", 2023],
    ["| 项目绩效目标表 | | |\n| （2023年度） | | |", 2023],
    ["| 2023年县级部门预算 | | |\n| 项目绩效目标表 | | |", 2023],
    ["| 项目绩效目标表 | | |\n| 预算年度：2023 | 单位：元 | |", 2023],
    ["| 项目绩效目标表 | | |\n| 年度 | 2023年度 | |", 2023],
    ["| 2024年项目绩效目标表 | | |\n| （2023年度） | | |", 2024],
    ["| 项目绩效目标表 | | |\n| （2023年度） | | |\n| 预算年度 | 2024 | |", undefined],
    ["| 2023年、2024年项目绩效目标表 | | |", undefined],
    ["| 项目绩效目标表 | | |\n| 填报日期：2022年11月3日 | | |", undefined],
    ["| 项目绩效目标表 | | |", undefined],
  ])("%s", (lines, year) => {
    const drawn = sheet`
      ${lines}
      | 项目名称 | 甲 | |
      | 绩效目标 | 2021年换届后的培训 | |
      |          | 2020年起的考察     | |
      ${TABLE}
    `;
    expect(formIn(drawn).budgetYear).toBe(year);
  });
});

describe("the budget unit", () => {
  test.each([
    ["| 714001 县工商业联合会本级 | | |", "714001 县工商业联合会本级"],
    ["| [155]县民政局 | | |", "[155]县民政局"],
    ["| 2023年部门预算 | | |", undefined],
  ])("without a label: %s", (line, unit) => {
    const drawn = sheet`
      | 2023年部门预算项目绩效目标表 | | |
      ${line}
      | 项目名称 | 甲 | |
      ${TABLE}
    `;
    expect(fieldsIn(drawn).budgetUnit?.value).toBe(unit);
  });
});

describe("several things in one cell", () => {
  test("其中： before a label with its value", () => {
    const drawn = sheet`
      | 年度资金总额：100万元 | |
      | 其中：财政拨款：80万元 | |
      | 其他资金：20万元 | |
      ${TABLE}
    `;
    expect(sumsIn(drawn)).toEqual([100, 80, 20]);
    expect(fieldsIn(drawn).fiscalFunds).toMatchObject({ text: "80万元", isWholeCell: false });
  });

  test("a label with its value on each line", () => {
    const drawn = sheet`
      | 资金情况（万元） | 年度资金总额：50↵其中：财政拨款：40↵其他资金：10 |
      ${TABLE}
    `;
    expect(sumsIn(drawn)).toEqual([50, 40, 10]);
    expect(errorsIn(drawn)).toEqual([]);
  });

  test.each(["␣␣␣␣", "　"])("two labels with wide blanks between", (blanks) => {
    const drawn = sheet`
      | 填报单位：县工信局${blanks}单位：元 | |
      ${TABLE}
    `;
    const { budgetUnit, amountUnit } = fieldsIn(drawn);
    expect(budgetUnit).toMatchObject({ text: "县工信局", isWholeCell: false });
    expect(amountUnit?.value).toBe("元");
  });

  test("lines of a text stay one text", () => {
    const drawn = sheet`
      | 年度目标：目标1：修路↵目标2：架桥 | |
      ${TABLE}
    `;
    expect(fieldsIn(drawn).performanceTarget?.value).toBe("目标1：修路\n目标2：架桥");
  });

  test("what the money is for may begin like a label", () => {
    const drawn = sheet`
      | 预算数 | 5 | 其中：财政资金 | 5 |
      | 资金用途 | 财政资金：5万元，用于培训。 | | |
      ${TABLE}
    `;
    expect(fieldsIn(drawn).fundUse?.value).toBe("财政资金：5万元，用于培训。");
    expect(sumsIn(drawn).slice(0, 2)).toEqual([5, 5]);
  });
});

describe("a target in rows of its own", () => {
  const drawn = sheet`
    | 年度目标 | 目标1：修路 |  |
    |          | 目标2：架桥 |  |
    |          | 目标3：植树 |  |
    |          | ……          |  |
    | 备注     | 无          |  |
    ${TABLE}
  `;

  test("is joined, with merges and without", () => {
    for (const view of [drawn, withMerges(drawn, "A1:A4")]) {
      const { performanceTarget } = fieldsIn(view);
      expect(performanceTarget).toMatchObject({
        value: "目标1：修路\n目标2：架桥\n目标3：植树",
        isWholeCell: false,
        at: { row: 0, column: 1 },
      });
    }
  });

  test("reaches as far as the merged label", () => {
    expect(fieldsIn(withMerges(drawn, "A1:A2")).performanceTarget?.value).toBe("目标1：修路\n目标2：架桥");
  });

  test("is not listed as labels that nobody knows", () => {
    const workbook = workbookOf(drawn);
    const [reading] = readWorkbook(workbook).sheets;
    const [form] = reading?.forms ?? [];
    if (!reading || !form) throw new Error("No form was read.");
    const unknown = explainForm(workbook, reading, form).labels.filter(({ name }) => name === undefined);
    expect(unknown.map(({ at }) => formatCell(at))).toEqual(["A5", "B5"]);
  });
});

describe("words of labels", () => {
  test.each([
    "当年绩效目标",
    "项目总体目标",
    "整体目标：",
    "项目年度绩效目标",
    "2023年绩效目标",
    "年度总目标",
    "部门整体支出绩效目标",
  ])("%s names the target", (label) => {
    expect(fieldsIn(sheet`| ${label} | 修路 | |${"\n"}${TABLE}`).performanceTarget?.value).toBe("修路");
  });

  test.each([
    "年度金额",
    "项目金额",
    "预算安排金额",
    "申报金额（万元）",
    "项目当年预算",
    "2023年预算数",
    "申请资金总额",
    "当年年度预算",
  ])("%s names the budget", (label) => {
    expect(sumsIn(sheet`| ${label} | 12.5 | |${"\n"}${TABLE}`)[0]).toBe(12.5);
  });

  test.each([
    "其中：本年一般公共预算拨款",
    "一般公共预算拨款",
    "财政拨款资金",
    "其中：市财政资金",
    "省级财政资金",
    "政府预算资金",
    "（一）财政拨款小计",
  ])("%s names the public money", (label) => {
    expect(sumsIn(sheet`| 预算数 | 13 | ${label} | 12.5 | |${"\n"}${TABLE}`)[1]).toBe(12.5);
  });

  test.each(["单位自筹", "地方资金", "其它资金", "（二）自有资金小计"])("%s names the rest", (label) => {
    expect(sumsIn(sheet`| 预算数 | 13 | ${label} | 0.5 | |${"\n"}${TABLE}`)[2]).toBe(0.5);
  });

  test.each([
    "单位名称（盖章）",
    "编制单位：",
    "填报单位",
    "项目执行单位",
    "资金使用单位",
    "项目申报单位",
    "单位编码及名称",
    "项目主管部门",
  ])("%s names the unit", (label) => {
    expect(fieldsIn(sheet`| ${label} | 县水利局 | |${"\n"}${TABLE}`).budgetUnit?.value).toBe("县水利局");
  });

  test.each(["| 转移支付（项目）名称 | 道路照明 |", "| 项目：道路照明 |  |", "| 项目： | 道路照明 |"])(
    "%s names the project",
    (row) => {
      expect(fieldsIn(sheet`${row}${"\n"}${TABLE}`).projectName?.value).toBe("道路照明");
    },
  );

  test.each(["项目期", "项目实施期", "上年度目标", "年初预算数", "预算执行率", "项目", "总分"])(
    "%s names none of them",
    (label) => {
      const { projectName, budgetedAmount, performanceTarget, budgetUnit } = fieldsIn(
        sheet`| ${label} | 2023 | |${"\n"}${TABLE}`,
      );
      expect([projectName, budgetedAmount, performanceTarget, budgetUnit]).toEqual(Array(4).fill(undefined));
    },
  );
});

test("parts of the public money are not taken for the whole of it", () => {
  const drawn = sheet`
    | 年度资金总额 | 15 |
    | 其中：省级财政资金 | 10 |
    | 县级财政资金 | 5 |
    | 其他资金 | 0 |
    ${TABLE}
  `;
  expect(sumsIn(drawn)).toEqual([15, undefined, 0]);
  expect(errorsIn(drawn)).toEqual([]);
});

test("general public budget as the kind of money is no sum that is missing", () => {
  const drawn = sheet`
    | 预算数 | 15 | 资金性质 | 一般公共预算 |
    ${TABLE}
  `;
  expect(sumsIn(drawn)).toEqual([15, undefined, undefined]);
});
