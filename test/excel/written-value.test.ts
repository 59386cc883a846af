import { needsApostrophe, otherWrittenText, writtenValue } from "../../src/excel/written-value";

describe("an apostrophe goes before a text that Excel might take for something else", () => {
  test.each([
    ...["=100%", "+5%", "-", "-1", "@提及", "'引", "＝A1", "＋5"],
    ...["95%", "９５％", "95 %", "1,000", "¥100", "(5)", "1E5", "001", "0.5‰", "1/2", "3.14 "],
    ...[
      "1-2",
      "2023/12/1",
      "2023年12月",
      "12月31日",
      "二〇二三年十二月",
      "一月",
      "10:30",
      "上午10:30",
      "8:00 am",
    ],
    ...["TRUE", "false", "#N/A", "Jan 5", "5-jan-24", "September 2024"],
  ])("%s", (text) => {
    expect(needsApostrophe(text)).toBe(true);
  });
});

describe("a text that is plainly text is written as it is", () => {
  test.each([
    ...[
      "",
      "≥95%",
      "≥10人",
      "10人",
      "100元",
      "培训人数",
      "3次/年",
      "2023年12月底前",
      "≤30万元",
      "优、良、中、差",
    ],
    ...["冀财绩〔2023〕1号", "1. 完成培训", "表1-2", "月", "一", "#1", "真", "Mayor", "A1", "12月底"],
  ])("%s", (text) => {
    expect(needsApostrophe(text)).toBe(false);
  });
});

test("contents become what Excel takes for them", () => {
  expect([null, "", 0.25, true, { formula: "=A1" }, "≥95%", "95%"].map(writtenValue)).toEqual([
    "",
    "",
    0.25,
    true,
    "=A1",
    "≥95%",
    "'95%",
  ]);
});

test("a text can be written either way", () => {
  expect([otherWrittenText("95%"), otherWrittenText("≥95%")]).toEqual(["95%", "'≥95%"]);
});
