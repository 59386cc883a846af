import { type NewIndicator, insertIndicators, invertChange, readForms } from "../../src/core";
import type { WorkbookSnapshot } from "../../src/core";
import { openExcel } from "./open-excel";
import { stateOf } from "./workbook-state";

const text = (value: string) => ({ value, text: value });

/** A form whose first level is merged over four rows, and a sheet that counts its indicators. */
const workbook: WorkbookSnapshot = {
  name: "绩效.xlsx",
  activeSheet: "项目",
  sheets: [
    {
      name: "项目",
      visibility: "visible",
      isProtected: false,
      rows: [
        ["一级指标", "二级指标", "三级指标", "绩效指标描述", "", "指标值"],
        ["产出指标", "数量指标", "培训人数", "参训的人数", "", "≥10人"],
        ["", "", "培训期数", "办班的期数", "", "≥2期"],
        ["", "质量指标", "合格率", "合格的比例", "", "≥95%"],
      ].map((row) => row.map((each) => (each === "" ? undefined : text(each)))),
      merges: [
        { top: 1, left: 0, bottom: 3, right: 0 },
        { top: 1, left: 1, bottom: 2, right: 1 },
        ...[0, 1, 2, 3].map((row) => ({ top: row, left: 3, bottom: row, right: 4 })),
      ],
    },
    {
      name: "汇总",
      visibility: "visible",
      isProtected: false,
      rows: [[{ value: 3, text: "3", formula: "=COUNTA(项目!C2:C4)" }]],
      merges: [],
    },
  ],
};

const quantity: NewIndicator = {
  level2: "quantity",
  level3: "培训天数",
  description: "每期培训的天数",
  indicatorValue: "≥__天",
};
const quality: NewIndicator = {
  level2: "quality",
  level3: "到课率",
  description: "比例",
  indicatorValue: "≥__%",
};

function opened() {
  const excel = openExcel(workbook);
  const sheet = excel.office.workbook.active;
  for (let row = 1; row <= 3; row++) {
    sheet.row(row).height = 33;
    for (let column = 0; column <= 5; column++) {
      sheet.changeFormat(row, column, { "borders/EdgeBottom/style": "Continuous", wrapText: true });
    }
    const list = { list: { inCellDropDown: true, source: "数量指标,质量指标" } };
    sheet.change(row, 1, { validation: { rule: list } });
  }
  sheet.change(3, 5, { hyperlink: { documentReference: "'汇总'!A1" } });
  sheet.conditionalFormats.push({
    id: "1",
    type: "Custom",
    areas: [{ top: 3, left: 5, bottom: 3, right: 5 }],
    properties: new Map([["rule/formula", '=$F$4<>""']]),
  });
  return { ...excel, sheet };
}

async function insertion(host: ReturnType<typeof opened>["host"]) {
  const snapshot = await host.read({ kind: "workbook" });
  const [form] = readForms(snapshot);
  if (!form) throw new Error("There is a form.");
  const result = insertIndicators(snapshot, form, [quantity, quality]);
  if ("problem" in result) throw new Error(result.problem);
  return result.change;
}

test("indicator rows take one round trip, and taking them back two", async () => {
  const { host, office } = opened();
  const change = await insertion(host);
  const before = office.trips.length;
  expect(await host.apply(change)).toEqual({ kind: "applied" });
  expect(office.trips.slice(before).map(({ writes }) => writes)).toEqual([true]);
  expect(await host.apply(invertChange(change))).toEqual({ kind: "applied" });
  expect(office.trips).toHaveLength(before + 3);
});

test("lines, heights, lists, links, marks and formulas go on or move along, and come back", async () => {
  const { host, office, sheet } = opened();
  const before = stateOf(office.workbook);
  const change = await insertion(host);
  await host.apply(change);
  expect(sheet.cell(3, 2)?.content?.value).toBe("培训天数");
  expect(sheet.cell(5, 2)?.content?.value).toBe("到课率");
  expect(sheet.merges).toEqual(
    expect.arrayContaining([
      { top: 1, left: 0, bottom: 5, right: 0 },
      { top: 1, left: 1, bottom: 3, right: 1 },
      { top: 4, left: 1, bottom: 5, right: 1 },
      { top: 3, left: 3, bottom: 3, right: 4 },
      { top: 5, left: 3, bottom: 5, right: 4 },
    ]),
  );
  for (const row of [3, 5]) {
    expect(sheet.rowHeight(row)).toBe(33);
    for (let column = 0; column <= 5; column++) {
      expect(sheet.cell(row, column)?.format).toMatchObject({ "borders/EdgeBottom/style": "Continuous" });
    }
  }
  expect(sheet.cell(3, 1)?.validation?.rule).toBeDefined();
  expect(sheet.cell(4, 5)?.hyperlink).toBeDefined();
  expect(sheet.conditionalFormats[0]?.properties.get("rule/formula")).toBe('=$F$5<>""');
  expect(office.workbook.find("汇总")?.cell(0, 0)?.content?.formula).toBe("=COUNTA(项目!C2:C5)");

  expect(await host.apply(invertChange(change))).toEqual({ kind: "applied" });
  expect(stateOf(office.workbook)).toBe(before);
});

test("a row that Excel refuses half-way leaves nothing behind", async () => {
  const { host, office, sheet, user } = opened();
  const change = await insertion(host);
  const [first, ...others] = change.operations;
  if (!first) throw new Error("There are steps.");
  user.merges("项目", "A8:B8");
  const before = stateOf(office.workbook);
  // A merge that Excel knows of, and the change does not.
  const clash = { kind: "merge", range: { sheet: "项目", top: 9, left: 1, bottom: 10, right: 1 } } as const;
  expect(await host.apply({ ...change, operations: [first, ...others, clash] })).toMatchObject({
    kind: "refused",
  });
  expect(sheet.merges).toContainEqual({ top: 7, left: 0, bottom: 7, right: 1 });
  expect(stateOf(office.workbook)).toBe(before);
});
