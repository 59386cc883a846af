import { basisCitationBrackets } from "../../../src/core/rules/basis-citation-brackets";
import { basisCitationLate } from "../../../src/core/rules/basis-citation-late";
import { basisCitationMalformed } from "../../../src/core/rules/basis-citation-malformed";
import { basisNotADocument } from "../../../src/core/rules/basis-not-a-document";
import { basisRepeated } from "../../../src/core/rules/basis-repeated";
import { indicatorBasisMissing } from "../../../src/core/rules/indicator-basis-missing";
import { sheetOf } from "../sheet";
import { describeRule } from "./describe-rule";

const HEADER = ["三级指标", "指标值", "指标值确定依据"];

/** A form in which only the bases matter; the first of them stands in C2. */
function bases(...texts: readonly string[]) {
  return sheetOf([
    HEADER,
    ...texts.map((text, index) => [`指标${"甲乙丙丁戊己"[index] ?? ""}`, "≥95%", text]),
  ]);
}

function budgetOf2023(...texts: readonly string[]) {
  const { rows } = bases(...texts);
  const [title] = sheetOf([["项目支出绩效目标表（2023年度）"]]).rows;
  return { ...bases(), rows: [...(title ? [title] : []), ...rows] };
}

describeRule(basisCitationMalformed, {
  silent: {
    规范的文号: bases(
      "冀财预〔2021〕5号",
      "同财农（农）指标〔2023〕2-1号",
      "国办发〔2024〕12号、中发〔2018〕34号",
    ),
    令和公告有自己的编号: bases(
      "国务院令第643号",
      "省政府令356号",
      "财政部公告2021年第5号",
      "财政部 税务总局公告2021年第5号",
      "河北省人民政府令〔2021〕第5号",
      "常务会议纪要2022年第5期",
    ),
    合同编号不是文号: bases("采购合同20210012号"),
    只有括号不对由别的规则管: bases("冀联发[2021]56号"),
    没有文号: bases("工商联职能", "《干部教育培训工作条例》", "计划标准（2022年）"),
    题名写在文号前面: bases(
      "河北省财政厅关于印发会议费管理办法的通知 冀财行〔2021〕5号",
      "会议费标准 冀财行〔2021〕5号",
      "关于下达2023年农业资金的通知\n冀财农〔2022〕120号",
      "冀财行〔2021〕5号、〔2022〕6号",
    ),
    文字接着文号写: bases("冀文旅〔2021〕5号文化惠民工程方案"),
    没填的空由占位规则管: bases("冀财预〔20××〕5号"),
  },
  reports: {
    缺年份和顺序号: {
      sheet: bases("财预〔〕101号", "川财规〔2025〕号"),
      findings: [
        { caseId: "yearMissing", at: "C2", severity: "warning" },
        { caseId: "serialMissing", at: "C3", severity: "warning" },
      ],
    },
    括号丢了: {
      sheet: bases("冀财社2021152号", "国办发2024年第12号"),
      findings: [
        { caseId: "bracketsLost", at: "C2", fixes: ["改为“冀财社〔2021〕152号”"] },
        { caseId: "bracketsLost", at: "C3", fixes: ["改为“国办发〔2024〕12号”"] },
      ],
    },
    没有机关代字: {
      sheet: bases("〔2021〕5号", "《会议费管理办法》〔2021〕5号"),
      findings: [
        { caseId: "agencyMissing", at: "C2", what: "依据写的是“〔2021〕5号”，文号里没有机关代字。" },
        { caseId: "agencyMissing", at: "C3" },
      ],
    },
    年份不是年份: {
      sheet: bases("冀财行〔21〕5号", "冀财行〔2101〕5号", "冀财行〔2O21〕5号", "冀财行〔二〇二一〕5号"),
      findings: [
        {
          caseId: "yearMalformed",
          at: "C2",
          what: "依据写的是“冀财行〔21〕5号”，看起来文号里的年份不对。",
        },
        { caseId: "yearMalformed", at: "C3" },
        { caseId: "yearMalformed", at: "C4", fixes: ["改为“冀财行〔2021〕5号”"] },
        { caseId: "yearMalformed", at: "C5", fixes: ["改为“冀财行〔2021〕5号”"] },
      ],
    },
    年份后面多了年: {
      sheet: bases("冀财行〔2021年〕5号"),
      findings: [{ caseId: "yearWord", at: "C2", fixes: ["改为“冀财行〔2021〕5号”!"] }],
    },
    顺序号用汉字写: {
      sheet: bases("冀财行〔2021〕一号", "冀财行〔2021〕十二号"),
      findings: [
        { caseId: "serialInWords", at: "C2", fixes: ["改为“冀财行〔2021〕1号”"] },
        { caseId: "serialInWords", at: "C3" },
      ],
    },
    括号少了一半: {
      sheet: bases("冀财行〔2021 5号", "冀财行2021〕5号"),
      findings: [
        { caseId: "bracketsLost", at: "C2", fixes: ["改为“冀财行〔2021〕5号”"] },
        { caseId: "bracketsLost", at: "C3", fixes: ["改为“冀财行〔2021〕5号”"] },
      ],
    },
    空格前面也许不是文号: {
      sheet: bases("会议费 冀财行〔2021〕05号"),
      findings: [{ caseId: "serialForm", at: "C2", fixes: ["改为“会议费冀财行〔2021〕5号”"] }],
    },
    机关重复: {
      sheet: bases("国务院国发〔2000〕23号"),
      findings: [{ caseId: "agencyTwice", at: "C2", fixes: ["改为“国发〔2000〕23号”"] }],
    },
    没有号: {
      sheet: bases("冀财预〔2021〕5"),
      findings: [{ caseId: "numberSignMissing", at: "C2", fixes: ["改为“冀财预〔2021〕5号”"] }],
    },
    第和虚位: {
      sheet: bases("冀财预〔2021〕第5号", "冀财预〔2021〕005号"),
      findings: [
        { caseId: "serialForm", at: "C2", fixes: ["改为“冀财预〔2021〕5号”!"] },
        { caseId: "serialForm", at: "C3", fixes: ["改为“冀财预〔2021〕5号”!"] },
      ],
    },
    号前有空格: {
      sheet: bases("全联发〔2021〕25 号、全国“五好”县级工商联推荐条件"),
      findings: [
        { caseId: "blank", at: "C2", fixes: ["改为“全联发〔2021〕25号、全国“五好”县级工商联推荐条件”!"] },
      ],
    },
    后面多了文件: {
      sheet: bases("冀联发〔2021〕56号文件", "邢联〔2021〕7号文"),
      findings: [
        { caseId: "trailingWord", at: "C2", severity: "suggestion", fixes: ["改为“冀联发〔2021〕56号”!"] },
        { caseId: "trailingWord", at: "C3", fixes: ["改为“邢联〔2021〕7号”!"] },
      ],
    },
    公告的编号不跟着改: {
      sheet: bases("财政部公告2021年第5号、冀财预〔2021〕第7号"),
      findings: [
        { caseId: "serialForm", at: "C2", fixes: ["改为“财政部公告2021年第5号、冀财预〔2021〕7号”!"] },
      ],
    },
    一次改好几处毛病: {
      sheet: bases("邢联[2021]7 号文件"),
      findings: [{ caseId: "blank", at: "C2", fixes: ["改为“邢联〔2021〕7号”!"] }],
    },
    同一前缀的几个文号: {
      sheet: bases("昌州财教【2019】19号、036号"),
      findings: [
        { caseId: "serialForm", at: "C2", fixes: ["改为“昌州财教〔2019〕19号、昌州财教〔2019〕36号”!"] },
      ],
    },
  },
});

describeRule(basisCitationBrackets, {
  silent: {
    换行的规范文号: bases("冀联发\n〔2021〕56\n号"),
    括号里不是年份: bases("《预算法》（修正）", "历史标准[近三年平均]", "培训计划(2023)"),
    括号后面是楼号: bases("工程预算书（2022年）5号楼"),
  },
  reports: {
    全角和小号括号: {
      sheet: bases("冀财预［2021］5号", "冀财预﹝2021﹞5号", "冀财预 ( 2021 ) 5号"),
      findings: [
        { caseId: "wrong", at: "C2", fixes: ["改为“冀财预〔2021〕5号”!"] },
        { caseId: "wrong", at: "C3", fixes: ["改为“冀财预〔2021〕5号”!"] },
        { caseId: "wrong", at: "C4", fixes: ["改为“冀财预 〔2021〕 5号”!"] },
      ],
    },
    花括号和书名号: {
      sheet: bases("冀财预｛2021｝5号", "冀财预〈2021年〉5号", "（冀财预『2021』5号）"),
      findings: [
        { caseId: "wrong", at: "C2", fixes: ["改为“冀财预〔2021〕5号”!"] },
        { caseId: "wrong", at: "C3", fixes: ["改为“冀财预〔2021〕5号”!"] },
        { caseId: "wrong", at: "C4", fixes: ["改为“（冀财预〔2021〕5号）”!"] },
      ],
    },
    只改括号并且每处都改: {
      sheet: bases("关于下达资金的通知 冀财预[2021]第5号、【2022】6号"),
      findings: [
        { caseId: "wrong", at: "C2", fixes: ["改为“关于下达资金的通知 冀财预〔2021〕第5号、〔2022〕6号”!"] },
      ],
    },
  },
});

describeRule(basisCitationLate, {
  silent: {
    早于或等于预算年度: budgetOf2023("冀财预〔2022〕5号", "冀财预[2023]5号"),
    没写年份的文号: budgetOf2023("财预〔〕5号"),
    不知道预算年度时不说: bases("冀财预〔2099〕5号"),
  },
  reports: {
    晚于预算年度: {
      sheet: budgetOf2023("冀财预〔2024〕5号", "中发〔2018〕34号、冀财预【2025】7号"),
      findings: [
        {
          caseId: "late",
          at: "C3",
          severity: "warning",
          what: "依据“冀财预〔2024〕5号”是2024年的，预算是2023年的。",
        },
        { caseId: "late", at: "C4", what: "依据“冀财预〔2025〕7号”是2025年的，预算是2023年的。" },
      ],
    },
  },
});

describeRule(basisNotADocument, {
  silent: {
    文件和标准都说得出名字: bases(
      "冀财预〔2021〕5号",
      "《干部教育培训工作条例》",
      "历史标准（近三年平均94%）",
      "上年实际完成96%",
      "GB/T 9704-2012",
      "JGJ 46-2005",
      "CJJ/T 134-2019",
      "HJ 2.2-2018",
      "DB13/T 2801—2018",
      "中标通知书（编号2022-015）",
      "与印刷厂签订的合同",
    ),
    令也是文件: bases("国务院令第643号", "财政部87号令", "县政府常务会议纪要〔2022〕第5期"),
    文号写错了由别的规则管: bases("冀财行〔21〕5号", "冀财行〔2021〕一号", "〔2021〕5号"),
    空着和画线由别的规则管: bases("", "/", "无", "（待填）"),
    每行都一样由别的规则管: bases("单位职能", "单位职能", "单位职能", "单位职能", "单位职能"),
  },
  reports: {
    认可的标准只建议写明: {
      sheet: bases("计划标准", "近三年平均值", "上年实际数", "行业标准"),
      findings: [
        { caseId: "standard", at: "C2", severity: "suggestion" },
        { caseId: "standard", at: "C3" },
        { caseId: "standard", at: "C4" },
        { caseId: "standard", at: "C5" },
      ],
    },
    有文件没有文号: {
      sheet: bases("关于举办培训班的通知", "招标文件", "可行性研究报告", "部门三年规划"),
      findings: [
        { caseId: "title", at: "C2" },
        { caseId: "title", at: "C3", what: "依据写的是“招标文件”，没有文号。" },
        { caseId: "title", at: "C4" },
        { caseId: "title", at: "C5" },
      ],
    },
    最后一个词说明是文件: {
      sheet: bases(
        "中华人民共和国预算法",
        "2022年度决算",
        "2023年部门预算",
        "2022年绩效评价报告（2023年3月）",
        "中标通知书",
      ),
      findings: ["C2", "C3", "C4", "C5", "C6"].map((at) => ({ caseId: "title", at })),
    },
    说不上是什么并且相同的只说一次: {
      sheet: bases("工作需要", "冀财预〔2021〕5号", "工作 需要"),
      findings: [
        {
          caseId: "other",
          at: "C2",
          what: "依据写的是“工作需要”，不是文件，也不是标准。",
          related: ["C4"],
        },
      ],
    },
  },
});

describeRule(basisRepeated, {
  silent: {
    有一行不同: bases("单位职能", "单位职能", "单位职能", "单位职能", "培训计划"),
    行数不多: bases("冀财预〔2021〕5号", "冀财预〔2021〕5号", "冀财预〔2021〕5号"),
    都还没填: bases("（待填）", "（待填）", "（待填）", "（待填）", "（待填）"),
    都画了斜线: bases("/", "/", "/", "/", "/"),
    都空着: bases("", "", "", "", ""),
  },
  reports: {
    每行都一样: {
      sheet: bases("工商联职能", "工商联职能", "工商联 职能", "工商联职能", "工商联职能"),
      findings: [
        {
          caseId: "repeated",
          at: "C2",
          severity: "suggestion",
          what: "5个指标的依据都是“工商联职能”。",
        },
      ],
    },
  },
});

describeRule(indicatorBasisMissing, {
  silent: { 写了一个字也是写了: bases("同上", "见附件") },
  reports: {
    画线和写无等于没有: {
      sheet: bases("/", "——", "无"),
      findings: [
        { caseId: "blank", at: "C2" },
        { caseId: "blank", at: "C3" },
        { caseId: "blank", at: "C4" },
      ],
    },
  },
});
