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
  ["财政部 教育部关于印发《办法》的通知 财教〔2021〕56号", ["财教〔2021〕56号"], []],
  ["河北省财政厅关于印发会议费管理办法的通知 冀财行〔2021〕5号", ["冀财行〔2021〕5号"], []],
  ["河北省省级培训费管理办法(试行)冀财行〔2021〕5号", ["冀财行〔2021〕5号"], []],
  ["关于下达2023年农业资金的通知\n冀财农[2022]120号", ["冀财农〔2022〕120号"], ["brackets"]],
  ["2023年冀财农〔2022〕120号", ["冀财农〔2022〕120号"], []],
  ["关于做好工作的函财办函〔2021〕5号", ["财办函〔2021〕5号"], []],
  ["会议费标准 冀财行〔2021〕5号", ["冀财行〔2021〕5号"], []],
  ["农村公路建设 冀交〔2021〕5号", ["冀交〔2021〕5号"], []],
  ["冀 财 行〔2021〕5号", ["冀财行〔2021〕5号"], ["blank"]],
  ["工作计划及冀财行〔2021〕5号", ["冀财行〔2021〕5号"], []],
  ["详见冀财行〔2021〕5号", ["冀财行〔2021〕5号"], []],
  ["以冀财行〔2021〕5号为准", ["冀财行〔2021〕5号"], []],
  ["交规划发〔2016〕5号", ["交规划发〔2016〕5号"], []],
  ["发改规划〔2021〕5号", ["发改规划〔2021〕5号"], []],
  ["和政发〔2021〕5号", ["和政发〔2021〕5号"], []],
  ["日财预〔2021〕5号", ["日财预〔2021〕5号"], []],
  ["《办法》和冀财行〔2021〕5号", ["冀财行〔2021〕5号"], []],
  ["国务院办公厅国办发〔2021〕5号", ["国办发〔2021〕5号"], ["agencyTwice"]],
  ["临西县人民政府办公室临政办〔2021〕5号", ["临政办〔2021〕5号"], ["agencyTwice"]],
  ["省委办公厅冀办发〔2021〕5号", ["冀办发〔2021〕5号"], ["agencyTwice"]],
  ["县财政局临财预〔2021〕5号", ["临财预〔2021〕5号"], ["agencyTwice"]],
  ["国家发展改革委员会发改投资〔2020〕12号", ["发改投资〔2020〕12号"], ["agencyTwice"]],
  ["住建部建城〔2021〕5号", ["建城〔2021〕5号"], ["agencyTwice"]],
  ["工信部信管〔2021〕5号", ["工信部信管〔2021〕5号"], []],
  ["人社部川函〔2021〕5号", ["人社部川函〔2021〕5号"], []],
  ["教厅教函〔2021〕5号", ["教厅教函〔2021〕5号"], []],
  ["区政府办发〔2021〕5号", ["区政府办发〔2021〕5号"], []],
  ["冀财行〔21〕5号", [""], ["yearMalformed"]],
  ["冀财行〔2101〕5号", [""], ["yearMalformed"]],
  ["冀财行〔2O21〕5号", ["冀财行〔2021〕5号"], ["yearMalformed"]],
  ["冀财行〔202l〕5号", ["冀财行〔2021〕5号"], ["yearMalformed"]],
  ["冀财行〔二〇二一〕5号", ["冀财行〔2021〕5号"], ["yearMalformed"]],
  ["冀财行〔二零二一〕5号", ["冀财行〔2021〕5号"], ["yearMalformed"]],
  ["冀财行〔2021年〕5号", ["冀财行〔2021〕5号"], ["yearWord"]],
  ["冀财行〔2021〕一号", ["冀财行〔2021〕1号"], ["serialInWords"]],
  ["冀财行〔2021〕十二号", [""], ["serialInWords"]],
  ["冀财行〔2021〕×号", [""], ["serialMissing"]],
  ["冀财行〔2021〕0号", [""], ["serialMissing"]],
  ["冀财行〔2021 5号", ["冀财行〔2021〕5号"], ["bracketsLost", "blank"]],
  ["冀财行2021〕5号", ["冀财行〔2021〕5号"], ["bracketsLost"]],
  ["冀财行2021第5号", ["冀财行〔2021〕5号"], ["bracketsLost", "ordinal"]],
  ["〔2021〕5号", [""], ["agencyMissing"]],
  ["《办法》〔2021〕5号", [""], ["agencyMissing"]],
  ["关于做好工作的通知〔2021〕5号", [""], ["agencyMissing"]],
  ["冀财行〈2021〉5号", ["冀财行〔2021〕5号"], ["brackets"]],
  ["冀财行❲2021❳5号", ["冀财行〔2021〕5号"], ["brackets"]],
  ["冀财行『2021』5号", ["冀财行〔2021〕5号"], ["brackets"]],
  ["冀财行〔2021〕5号、〔2022〕6号", ["冀财行〔2021〕5号", "冀财行〔2022〕6号"], []],
  ["按照冀财预〔2021〕5号文要求", ["冀财预〔2021〕5号"], ["trailingWord"]],
  ["冀财行〔2021〕5号线路维护标准", ["冀财行〔2021〕5号"], []],
  ["财政部公告2021年第5号", ["财政部公告2021年第5号"], []],
  ["财政部 税务总局公告2021年第5号", ["财政部税务总局公告2021年第5号"], []],
  ["根据财政部2021年第5号公告", ["财政部2021年第5号公告"], []],
  ["河北省人民政府令〔2021〕第5号", ["河北省人民政府令〔2021〕第5号"], []],
  ["河北省人民政府令[2021]第5号", ["河北省人民政府令〔2021〕第5号"], ["brackets"]],
  ["常务会议纪要2022年第5期", ["常务会议纪要2022年第5期"], []],
  ["国务院第493号令", ["国务院第493号令"], []],
  ["财政部87号令", ["财政部87号令"], []],
  ["主席令第四十五号", ["主席令第四十五号"], []],
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
  "合格率(2022)95%",
  "工程预算书（2022年）5号楼",
  "资质证书编号2021005号",
  "冀财行[2021]3号线",
  "采购合同〔2022〕15号",
  "HT〔2022〕15号",
  "于2023年第5号标段",
  "口令3次",
])("no number in “%s”", (text) => expect(parseDocumentNumber(text)).toBeUndefined());

test("the year of a number kept as printed is known", () => {
  expect(parseDocumentNumber("财政部公告2021年第5号")).toMatchObject({ kind: "asPrinted", year: 2021 });
  expect(parseDocumentNumber("国务院第493号令")).toMatchObject({ kind: "asPrinted", agencyCode: "国务院" });
});

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
    ..."冀 财 联 发 〔 [ 【 ( 2021 56 7-1 〕 ] 】 ) 号 文件 第 、 国务院 令 公告 年 的 通知 办法 和 县财政局".split(
      " ",
    ),
    " ",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (words) => {
      for (const number of findDocumentNumbers(words.join(""))) {
        if (number.canonical === undefined) continue;
        const [again] = findDocumentNumbers(number.canonical);
        expect(again).toMatchObject({ canonical: number.canonical, defects: [] });
      }
    }),
    { numRuns: 2000 },
  );
});
