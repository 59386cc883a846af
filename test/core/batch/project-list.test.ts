import { type SheetSnapshot, type Template, readProjectList, templates } from "../../../src/core";
import { sheet, workbookOf } from "../sheet";

const WHOLE = { sheet: "表", top: 0, left: 0, bottom: 99, right: 25 };
const [generalAffairs] = templates;
const read = (drawn: SheetSnapshot, options: { area?: typeof WHOLE; fallback?: Template | undefined } = {}) =>
  readProjectList(workbookOf(drawn), options.area ?? WHOLE, templates, options.fallback);
const cell = (row: number, column: number) => ({ sheet: "表", row, column });

test("the columns may stand in any order, with a title above and a sum below", () => {
  const list = read(sheet`
    | 2024年项目清单 |              |            |              |              |              |
    |                |              |            |              |              | 单位：万元   |
    | 类型           | 其中：财政资金 | 项目名称   | 其他资金     | 项目编码     | 预算数       |
    | 培训           | 5            | 业务培训   | 0            | 13053524P001 | 5            |
    | 会议费         | 1.504        | 年会       | 0.5          | 13053524P002 | 2.004        |
    | 合计           | 6.504        |            | 0.5          |              | 7.004        |
  `);
  expect(list?.unusable).toEqual([]);
  expect(list?.projects).toMatchObject([
    {
      at: cell(3, 2),
      template: { title: "培训" },
      fields: {
        projectName: "业务培训",
        projectCode: "13053524P001",
        amountUnit: "万元",
        budgetedAmount: 5,
        fiscalFunds: 5,
        otherFunds: 0,
      },
    },
    { template: { title: "会议" }, fields: { budgetedAmount: 2.004, fiscalFunds: 1.504, otherFunds: 0.5 } },
  ]);
});

test.each([
  ["预算数（元）", "元", 15000],
  ["预算数", "万元", 15000],
  ["预算金额（万元）", "万元", 15000],
])("amounts under %s are in %s", (header, amountUnit, budgetedAmount) => {
  const list = read(sheet`
    | 项目名称 | 类型 | ${header} |
    | 年会     | 会议 | 15,000    |
  `);
  expect(list?.projects[0]?.fields).toMatchObject({ amountUnit, budgetedAmount });
});

test("an amount with a unit of its own is turned into the list's", () => {
  const list = read(sheet`
    | 项目名称 | 类型 | 预算数 |
    | 年会     | 会议 | 15000元 |
  `);
  expect(list?.projects[0]?.fields.budgetedAmount).toBe(1.5);
});

test("a row that cannot be used is named with what is wrong, and the rest goes on", () => {
  const list = read(sheet`
    | 项目名称 | 类型     | 预算数   |
    |          | 培训     | 3        |
    | 甲       |          | 3        |
    | 乙       | 飞船     | 3        |
    | 丙       | 培训     | 三万左右 |
    | 丁       | 培训     | #REF!    |
    | #N/A     | 培训     | 3        |
    | 戊       | 培训     |          |
  `);
  expect(list?.unusable).toEqual([
    { at: cell(1, 0), problem: { kind: "nameMissing" } },
    { at: cell(2, 0), problem: { kind: "kindMissing" } },
    { at: cell(3, 0), problem: { kind: "kindUnknown", written: "飞船" } },
    { at: cell(4, 0), problem: { kind: "unreadable", column: "预算数", written: "三万左右" } },
    { at: cell(5, 0), problem: { kind: "unreadable", column: "预算数", written: "#REF!" } },
    { at: cell(6, 0), problem: { kind: "unreadable", column: "项目名称", written: "#N/A" } },
  ]);
  expect(list?.projects.map(({ fields }) => fields.projectName)).toEqual(["戊"]);
});

test("rows without 类型 take the fallback, and a list may do without that column", () => {
  const list = read(
    sheet`
      | 项目名称 | 预算数 |
      | 甲       | 3      |
    `,
    { fallback: generalAffairs },
  );
  expect(list?.projects[0]?.template).toBe(generalAffairs);
});

test("only the selected part is read", () => {
  const drawn = sheet`
    | 项目名称 | 类型 |
    | 甲       | 培训 |
    | 乙       | 培训 |
  `;
  const list = read(drawn, { area: { ...WHOLE, bottom: 1 } });
  expect(list?.projects.map(({ fields }) => fields.projectName)).toEqual(["甲"]);
});

test("without 项目名称 there is no list", () => {
  expect(read(sheet`| 名称 | 类型 |`)).toBeUndefined();
  expect(read(sheet`| 项目名称 |`)).toBeUndefined();
});

test.each([
  ["培训", "培训"],
  ["培训费", "培训"],
  ["业务培训类", "培训"],
  ["会议", "会议"],
  ["办公设备购置", "设备购置"],
  ["信息化", "信息化建设与运维"],
  ["信息化运维项目", "信息化建设与运维"],
  ["印刷费", "印刷宣传"],
  ["宣传", "印刷宣传"],
  ["工程", "修缮工程"],
  ["房屋租赁", "租赁"],
  ["课题", "委托课题"],
  ["慈善", "慈善公益"],
  ["党建经费", "换届党建"],
  ["劳务派遣", "劳务补助"],
])("%s means the template %s", (word, title) => {
  const list = read(sheet`
    | 项目名称 | 类型    |
    | 甲       | ${word} |
  `);
  expect(list?.projects[0]?.template.title).toBe(title);
});
