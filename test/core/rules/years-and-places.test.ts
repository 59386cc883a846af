import { indicatorDateAfterYear } from "../../../src/core/rules/indicator-date-after-year";
import { placeMismatch } from "../../../src/core/rules/place-mismatch";
import { timelinessVague } from "../../../src/core/rules/timeliness-vague";
import { yearStale } from "../../../src/core/rules/year-stale";
import { sheet, sheetOf } from "../sheet";
import { describeRule } from "./describe-rule";

describeRule(indicatorDateAfterYear, {
  silent: {
    在预算年度里: sheet`
      | 项目支出绩效目标表（2023年度） |
      | 三级指标 | 指标值 |
      | 完成时间 | 2023年11月底前 |
      | 拨付时间 | 12月底到位 |
      | 实施时间 | 2023年全年 |
    `,
    从预算年度开始的期间: sheet`
      | 项目支出绩效目标表（2023年度） |
      | 三级指标 | 指标值 |
      | 服务周期 | 2023.07-2024.01 |
    `,
    数里的四位数不是年份: sheet`
      | 项目支出绩效目标表（2023年度） |
      | 三级指标 | 指标值 |
      | 培训人数 | ≥2030人 |
    `,
    标题没有年份: sheet`
      | 项目支出绩效目标表 |
      | 三级指标 | 指标值 |
      | 完成时间 | 2099年3月底前 |
    `,
    标题有两个年份: sheet`
      | 项目支出绩效目标表（2022年—2023年） |
      | 三级指标 | 指标值 |
      | 完成时间 | 2024年3月底前 |
    `,
  },
  reports: {
    以后年度: {
      sheet: sheet`
        | 项目支出绩效目标表（2023年度） |
        | 三级指标 | 指标值 |
        | 完成时间 | 2024年3月底前 |
        | 验收时间 | ２０２４年6月 |
      `,
      findings: [
        {
          caseId: "after",
          at: "B3",
          severity: "warning",
          what: "指标值写的是“2024年3月底前”，预算是2023年的。",
        },
        { caseId: "after", at: "B4" },
      ],
    },
  },
});

/** A form of the 2023 budget whose 绩效目标, in B2, says this. */
function target(text: string) {
  return sheetOf([["项目支出绩效目标表（2023年度）"], ["绩效目标", text], ["三级指标", "指标值"]]);
}

describeRule(yearStale, {
  silent: {
    就是预算年度: target("取得2023年度“五好”工商联荣誉。"),
    与往年相比: target("会员数较2022年增长5%，投诉比2022年减少，优于2021年水平。"),
    从往年开始: target("自2021年起连续实施，2021年以来已办3期。"),
    跨年的期间: target("租用办公用房，租期2022年7月至2023年6月。"),
    几年一起说: target("完成2022年和2023年两批补助发放。"),
    文件的年份: target("落实《2022年工作要点》，按照2022年实施方案推进，执行冀财预〔2022〕5号。"),
    往年的尾款: target("支付2022年度道路工程尾款和2021年质保金。"),
    历史: target("办公楼建于1998年，2008年改造，维修屋面。"),
    以后的年份: target("为2025年创建打好基础。"),
    不知道预算年度时不说: sheet`
      | 绩效目标 | 取得2012年度“五好”工商联荣誉。 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    目标里还是去年: {
      sheet: target("1.取得2022年度“五好”工商联荣誉。2.２０２１年12月底前完成培训。"),
      findings: [{ caseId: "stale", at: "B2", severity: "warning" }],
    },
    "用途、名称和指标值里还是去年": {
      sheet: sheet`
        | 项目支出绩效目标表（2023年度） |
        | 资金用途 | 用于2022年业务培训。 |
        | 三级指标 | 指标值 |
        | 2022年培训人数 | ≥100人 |
        | 完成时间 | 2022年11月底前 |
      `,
      findings: [
        {
          caseId: "stale",
          at: "B2",
          what: "这里写的是“用于2022年业务培训。”，说的是2022年，预算是2023年的。",
        },
        { caseId: "stale", at: "A4" },
        { caseId: "stale", at: "B5" },
      ],
    },
  },
});

/** A form whose 预算单位 is this and whose 绩效目标, in B2, says that. */
function unitAndTarget(unit: string, text: string) {
  return sheetOf([
    ["预算单位", unit],
    ["绩效目标", text],
    ["三级指标", "指标值"],
  ]);
}

describeRule(placeMismatch, {
  silent: {
    称呼对: unitAndTarget("714001临西县工商业联合会本级", "推动我县民营经济发展。"),
    县在市里: unitAndTarget("邢台市临西县工商业联合会", "推动我县发展，落实我市部署。"),
    市辖区: unitAndTarget("207101天津市河北区人民法院", "服务我区群众，落实我市要求。"),
    一个字的县名: unitAndTarget("蓟县教育局", "提高我县教育质量。"),
    市场和社区不是地名: unitAndTarget("临西县市场监督管理局", "提升我县市场监管水平。"),
    别的词里的我区: unitAndTarget("临西县教育局", "引导学生自我区分是非，扩大自我市场化意识。"),
    单位里没有地名: unitAndTarget("工商业联合会", "推动我区民营经济发展。"),
  },
  reports: {
    县里写我区: {
      sheet: unitAndTarget("714001临西县工商业联合会本级", "推动我区民营经济发展。"),
      findings: [
        {
          caseId: "other",
          at: "B2",
          severity: "warning",
          what: "这里写的是“我区”，预算单位在临西县。",
        },
      ],
    },
    旗和县级市: {
      sheet: unitAndTarget("776001-扎赉特旗人民检察院", "服务我县群众。"),
      findings: [{ caseId: "other", at: "B2", what: "这里写的是“我县”，预算单位在扎赉特旗。" }],
    },
    县市场监管局写我区: {
      sheet: unitAndTarget("临西县市场监督管理局", "提升我区市场监管水平。"),
      findings: [{ caseId: "other", at: "B2", what: "这里写的是“我区”，预算单位在临西县。" }],
    },
    指标的描述里: {
      sheet: sheet`
        | 预算单位 | 临西县工商业联合会 |
        | 三级指标 | 绩效指标描述 | 指标值 |
        | 走访企业数 | 全年走访我区企业的家数 | ≥30家 |
      `,
      findings: [{ caseId: "other", at: "B3" }],
    },
  },
});

describeRule(timelinessVague, {
  silent: {
    人人知道是哪一天: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 时效指标 | 慰问金发放 | 春节前发放到位 |
      | 时效指标 | 堤坝维修 | 汛期前完工 |
      | 时效指标 | 热线受理 | 当天受理 |
      | 时效指标 | 监测数据上传 | 实时上传 |
    `,
    及时率有数: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 时效指标 | 发放及时率 | =100% |
    `,
  },
  reports: {
    只说及时: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 资料印刷 | 及时 |
        | 产出时效 | 项目进度 | 按计划实施 |
        | 时效指标 | 项目完成 | 长期 |
      `,
      findings: [
        { caseId: "noDate", at: "C2" },
        { caseId: "noDate", at: "C3" },
        { caseId: "noDate", at: "C4" },
      ],
    },
  },
});
