import { readFileSync } from "node:fs";
import fc from "fast-check";
import { findDocumentNumbers } from "../../../src/core/value/document-number";
import { parseDocumentNumber } from "../../../src/core";

const canonical = (text: string) => findDocumentNumbers(text).map((number) => number.canonical ?? "");
const defects = (text: string) => findDocumentNumbers(text).flatMap((number) => number.defects);

test.each([
  ["冀联发〔2021〕56号", ["冀联发〔2021〕56号"], []],
  ["冀联发\n[2021]56\n号文件", ["冀联发〔2021〕56号"], ["brackets", "trailingWord"]],
  ["邢联[2021]7 号", ["邢联〔2021〕7号"], ["brackets", "blank"]],
  ["全联发【2021】25号、全国“五好”推荐条件", ["全联发〔2021〕25号"], ["brackets"]],
  ["财预﹝2023﹞12号", ["财预〔2023〕12号"], ["brackets"]],
  ["昌政〔2021〕第3号", ["昌政〔2021〕3号"], ["ordinal"]],
  ["根据冀财预〔2021〕05号文件", ["冀财预〔2021〕5号"], ["leadingZero", "trailingWord"]],
  ["冀财绩〔2021〕5", ["冀财绩〔2021〕5号"], ["numberSignMissing"]],
  ["冀财社2021152号", ["冀财社〔2021〕152号"], ["bracketsLost"]],
  ["国办发2024年第12号", ["国办发〔2024〕12号"], ["bracketsLost", "ordinal"]],
  ["国务院国发〔2000〕23号", ["国发〔2000〕23号"], ["agencyTwice"]],
  ["河北省财政厅冀财预〔2021〕5号", ["冀财预〔2021〕5号"], ["agencyTwice"]],
  ["同财农(农)指标〔2023〕2-1号", ["同财农（农）指标〔2023〕2-1号"], []],
  ["津发改批复(投资)〔2020〕3号", ["津发改批复（投资）〔2020〕3号"], []],
  ["昌州财教〔2019〕19号、36号", ["昌州财教〔2019〕19号", "昌州财教〔2019〕36号"], []],
  ["湘财预〔2023〕12号和湘财预〔2023〕13号", ["湘财预〔2023〕12号", "湘财预〔2023〕13号"], []],
  ["《关于下达计划的通知》(奉节民宗委发〔2022〕3号)", ["奉节民宗委发〔2022〕3号"], []],
  ["县委办发〔2021〕3号", ["县委办发〔2021〕3号"], []],
  ["省政府令356号", ["省政府令356号"], []],
  ["国务院令第714号", ["国务院令第714号"], []],
  ["财预[]101号", [""], ["brackets", "yearMissing"]],
  ["川财规〔2025〕号", [""], ["serialMissing"]],
  ["国发〔20xx〕5号", [""], ["yearMissing"]],
])("%s", (text, numbers, found) => {
  expect(canonical(text)).toEqual(numbers);
  expect(defects(text)).toEqual(found);
});

test.each([
  "",
  "工商联职能",
  "计划标准",
  "2023年工作计划",
  "依据（2023年）预算",
  "第12号",
  "投资(2023)150万元",
])("no number in “%s”", (text) => expect(parseDocumentNumber(text)).toBeUndefined());

test("real citations come out in their canonical form", () => {
  const lines = readFileSync("test/fixtures/citations.tsv", "utf8").split("\n").slice(1);
  for (const line of lines.filter((row) => row.trim() !== "")) {
    const [printed = "", wanted = "", defect = ""] = line.split("\t");
    if (wanted.startsWith("(none")) expect(findDocumentNumbers(printed)).toEqual([]);
    else if (defect.includes("year lost")) expect(defects(printed)).toContain("yearMissing");
    else expect(canonical(printed)).toEqual(wanted.split(" + ").slice(0, 1));
  }
});

test("any text is read without throwing, and a canonical number reads as itself", () => {
  const pieces = fc.constantFrom(
    ..."冀 财 联 发 〔 [ 【 ( 2021 56 7-1 〕 ] 】 ) 号 文件 第 、 国务院 令 年".split(" "),
    " ",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (words) => {
      for (const number of findDocumentNumbers(words.join(""))) {
        if (number.kind === "order" || number.canonical === undefined) continue;
        const [again] = findDocumentNumbers(number.canonical);
        expect(again).toMatchObject({ canonical: number.canonical, defects: [] });
      }
    }),
    { numRuns: 2000 },
  );
});
