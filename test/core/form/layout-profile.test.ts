import fc from "fast-check";
import {
  checkWorkbook,
  columnRoles,
  correctColumn,
  correctField,
  emptyLayoutProfile,
  fieldNames,
  formatLayoutProfile,
  formsOf,
  parseLayoutProfile,
  readWorkbook,
} from "../../../src/core";
import { sheet, workbookOf } from "../sheet";

const odd = workbookOf(sheet`
  | 事项名 | 业务培训 |
  | 一级指标 | 二级指标 | 三级指标 | 考核要求 | 目标值 |
  | 产出指标 | 数量指标 | 培训人数 | ≥100人 | 备用 |
`);

test("a header that means something else in this document can be taught", () => {
  expect(formsOf(readWorkbook(odd))[0]?.indicators[0]?.indicatorValue.text).toBe("备用");
  const taught = correctColumn(
    correctColumn(emptyLayoutProfile, "考核 要求", "indicatorValue"),
    "目标值",
    "none",
  );
  const [form] = formsOf(readWorkbook(odd, taught));
  expect(form?.indicators[0]?.indicatorValue.text).toBe("≥100人");
  expect(checkWorkbook(odd, { layout: taught }).forms).toHaveLength(1);
});

test("a header that names the third level only where nothing else does can be taught, too", () => {
  const weak = workbookOf(sheet`
    | 一级指标 | 二级指标 | 考核内容 | 绩效指标 | 目标值 |
    | 产出指标 | 数量指标 | 培训人数 | 全年累计 | ≥100人 |
  `);
  expect(formsOf(readWorkbook(weak))[0]?.indicators[0]?.level3.text).toBe("全年累计");
  const taught = correctColumn(emptyLayoutProfile, "绩效指标", "description");
  const both = correctColumn(taught, "考核内容", "level3");
  expect(formsOf(readWorkbook(weak, both))[0]?.indicators[0]).toMatchObject({
    level3: { text: "培训人数" },
    description: { text: "全年累计" },
  });
  // Not taught which column holds the names, it is told by its place.
  expect(formsOf(readWorkbook(weak, taught))[0]?.indicators[0]?.level3.text).toBe("培训人数");
});

test("a label above the table can be taught, and a later correction takes the place of an earlier one", () => {
  expect(formsOf(readWorkbook(odd))[0]?.fields.projectName).toBeUndefined();
  const first = correctField(emptyLayoutProfile, "事项名", "fundUse");
  const taught = correctField(first, "事项名：", "projectName");
  expect(taught.fields).toHaveLength(1);
  expect(formsOf(readWorkbook(odd, taught))[0]?.fields.projectName?.value).toBe("业务培训");
});

test("what is exported is imported again", () => {
  const corrections = <M extends string>(meanings: readonly M[]) =>
    fc.array(
      fc.record({
        label: fc.string({ minLength: 1, maxLength: 20 }),
        meaning: fc.constantFrom(...meanings, "none" as const),
      }),
    );
  const profiles = fc.record({ columns: corrections(columnRoles), fields: corrections(fieldNames) });
  fc.assert(
    fc.property(profiles, (profile) => {
      expect(parseLayoutProfile(formatLayoutProfile(profile))).toEqual(profile);
    }),
  );
});

test.each([
  ["no JSON", "{"],
  ["another version", '{"version":2,"columns":[],"fields":[]}'],
  ["a meaning that does not exist", '{"version":1,"columns":[{"label":"x","meaning":"rm -rf"}],"fields":[]}'],
  [
    "a label without end",
    JSON.stringify({ version: 1, columns: [{ label: "长".repeat(99), meaning: "none" }], fields: [] }),
  ],
  ["something else", "[1,2,3]"],
])("%s is not imported", (_, json) => {
  expect(parseLayoutProfile(json)).toBeUndefined();
});
