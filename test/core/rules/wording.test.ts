import { descriptionRepeatsName } from "../../../src/core/rules/description-repeats-name";
import { indicatorNameTooLong } from "../../../src/core/rules/indicator-name-too-long";
import { indicatorValueTooLong } from "../../../src/core/rules/indicator-value-too-long";
import { numberingBroken } from "../../../src/core/rules/numbering-broken";
import { performanceTargetRepeatsFundUse } from "../../../src/core/rules/performance-target-repeats-fund-use";
import { performanceTargetUnreadable } from "../../../src/core/rules/performance-target-unreadable";
import { qualitativeShare } from "../../../src/core/rules/qualitative-share";
import { quantityNotQuantified } from "../../../src/core/rules/quantity-not-quantified";
import { valueRepeatsName } from "../../../src/core/rules/value-repeats-name";
import { sheet, sheetOf } from "../sheet";
import { describeRule } from "./describe-rule";

/** A form whose 绩效目标, in B1, says this. */
function target(text: string) {
  return sheetOf([
    ["绩效目标", text],
    ["三级指标", "指标值"],
  ]);
}

describeRule(numberingBroken, {
  silent: {
    连续: target("1.举办培训。2.编印教材；3.考核发证。"),
    分行: target("1、举办培训\n2、编印教材\n3、考核发证"),
    一条也不编号: target("举办培训，编印教材。"),
    每一部分重新编号: target("（一）产出：1.举办培训。2.编印教材。（二）效果：1.提高水平。2.服务企业。"),
    小数和日期不是编号: target("1.修路3.5公里。2.投入2.5万元。3、6、9月各办一次活动。"),
    全角的点: target("1．举办培训。2．编印教材。"),
  },
  reports: {
    跳号: {
      sheet: target("1.举办培训。3.编印教材。5.考核发证。"),
      findings: [
        {
          caseId: "gap",
          at: "B1",
          severity: "suggestion",
          what: "绩效目标的编号1后面是3，不连续。",
        },
      ],
    },
    重号: {
      sheet: target("1.举办培训。\n2.编印教材。\n2.考核发证。"),
      findings: [{ caseId: "gap", at: "B1", what: "绩效目标的编号2后面是2，不连续。" }],
    },
    不从1开始: {
      sheet: target("2.编印教材。3.考核发证。"),
      findings: [{ caseId: "start", at: "B1", what: "绩效目标的编号从2开始。" }],
    },
  },
});

describeRule(performanceTargetUnreadable, {
  silent: {
    有话有数: target("举办2期培训，投入5万元。"),
    空着和画线由别的规则管: target("/"),
    没有这一栏: sheet`
      | 三级指标 | 指标值 |
      | 培训人数 | ≥100人 |
    `,
  },
  reports: {
    只有金额: {
      sheet: target("43.2"),
      findings: [
        { caseId: "number", at: "B1", severity: "warning", what: "绩效目标写的是“43.2”，只有一个数。" },
      ],
    },
    带单位和逗号的金额: {
      sheet: target("￥3,498,000.00 元"),
      findings: [{ caseId: "number", at: "B1" }],
    },
  },
});

describeRule(performanceTargetRepeatsFundUse, {
  silent: {
    各说各的: sheet`
      | 资金用途 | 用于维修审判楼玻璃幕墙。 |
      | 绩效目标 | 1.维修幕墙400平方米，消除脱落隐患，保障干警和群众安全。 |
      | 三级指标 | 指标值 |
    `,
    目标里带着用途但说得更多: sheet`
      | 资金用途 | 维修审判楼玻璃幕墙 |
      | 绩效目标 | 维修审判楼玻璃幕墙400平方米，11月底前完工，消除脱落隐患。 |
      | 三级指标 | 指标值 |
    `,
    用途空着: sheet`
      | 资金用途 |  |
      | 绩效目标 | 维修审判楼玻璃幕墙。 |
      | 三级指标 | 指标值 |
    `,
  },
  reports: {
    同一句话: {
      sheet: sheet`
        | 资金用途 | 用于维修审判楼玻璃幕墙、消防设施。 |
        | 绩效目标 | 1.用于维修审判楼玻璃幕墙，消防设施 |
        | 三级指标 | 指标值 |
      `,
      findings: [{ caseId: "repeats", at: "B2", severity: "suggestion", related: ["B1"] }],
    },
  },
});

describeRule(quantityNotQuantified, {
  silent: {
    有数: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 数量指标 | 培训期数 | ≥2期 |
      | 数量指标 | 活动 | 每季度举办1次，每次半天 |
    `,
    汉字写的数: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 数量指标 | 培训期数 | 不少于两期 |
      | 数量指标 | 走访次数 | 全年不少于四次 |
      | 数量指标 | 党课 | 支部书记讲三次，党员讲两次 |
    `,
    别的二级指标可以定性: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 质量指标 | 服务质量 | 优良 |
    `,
    没填和占位由别的规则管: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 数量指标 | 培训期数 |  |
      | 数量指标 | 培训人数 | ≥__人 |
      | 数量指标 | / | 无 |
    `,
  },
  reports: {
    只有话: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 开展培训 | 按计划开展 |
        | 数量指标 | 统一采购 | 统一组织 |
        | 数量指标 | 走访企业 | 若干 |
      `,
      findings: [
        {
          caseId: "words",
          at: "C2",
          severity: "error",
          what: "数量指标“开展培训”写的是“按计划开展”，没有数。",
        },
        { caseId: "words", at: "C3" },
        { caseId: "words", at: "C4" },
      ],
    },
  },
});

describeRule(qualitativeShare, {
  silent: {
    正好一半: sheet`
      | 三级指标 | 指标值 |
      | 服务质量 | 优良 |
      | 办公环境 | 整洁 |
      | 培训人数 | ≥100人 |
      | 学员满意度 | ≥90% |
    `,
    日期和数一样好: sheet`
      | 三级指标 | 指标值 |
      | 完成时间 | 11月底前 |
      | 拨付时间 | 2023年12月 |
      | 服务质量 | 优良 |
      | 办公环境 | 整洁 |
    `,
    没填的不算: sheet`
      | 三级指标 | 指标值 |
      | 服务质量 | 优良 |
      | 培训人数 | ≥100人 |
      | 培训期数 | ≥2期 |
      | 经济效益 |  |
    `,
    只有一两个时由别的规则管: sheet`
      | 三级指标 | 指标值 |
      | 服务质量 | 优良 |
      | 办公环境 | 整洁 |
    `,
  },
  reports: {
    多数是定性的: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 培训人数 | ≥100人 |
        | 服务质量 | 优良 |
        | 办公环境 | 整洁 |
      `,
      findings: [
        {
          caseId: "most",
          at: "B3",
          severity: "suggestion",
          related: ["B4"],
          what: "3个指标里有2个是定性的，超过一半。",
        },
      ],
    },
  },
});

describeRule(valueRepeatsName, {
  silent: {
    写了标准: sheet`
      | 三级指标 | 指标值 |
      | 保障机构正常运转 | 机构正常运转，无重大事故 |
      | 物业管理水平达标情况 | 物业管理水平达到二级标准 |
      | 节约电脑耗材 | 降低能耗，节约型机关 |
    `,
    短的词相同不算: sheet`
      | 三级指标 | 指标值 |
      | 服务水平 | 服务水平提升 |
    `,
    时效由别的规则管: sheet`
      | 二级指标 | 三级指标 | 指标值 |
      | 时效指标 | 按时完成年度培训任务 | 按时完成年度培训任务 |
    `,
    数值不算: sheet`
      | 三级指标 | 指标值 |
      | 培训人数 | 培训人数100人 |
    `,
  },
  reports: {
    又说了一遍: {
      sheet: sheet`
        | 二级指标 | 三级指标 | 指标值 |
        | 社会效益指标 | 提升公共服务水平和质量 | 通过慰问走访提升公共服务水平和质量 |
        | 社会效益指标 | 保障机构正常运转 | 保障 机构正常运转 |
      `,
      findings: [
        { caseId: "repeats", at: "C2", severity: "warning" },
        { caseId: "repeats", at: "C3" },
      ],
    },
  },
});

describeRule(descriptionRepeatsName, {
  silent: {
    说了怎么算: sheet`
      | 三级指标 | 绩效指标描述 | 指标值 |
      | 验收合格率 | 验收合格的工程数占完工工程数的比例 | ≥98% |
    `,
    描述空着由别的规则管: sheet`
      | 三级指标 | 绩效指标描述 | 指标值 |
      | 验收合格率 |  | ≥98% |
    `,
    系统固定的指标: sheet`
      | 三级指标 | 绩效指标描述 | 指标值 |
      | 项目成本控制率 | 项目成本控制率 | =100% |
    `,
    整行画了斜线: sheet`
      | 三级指标 | 绩效指标描述 | 指标值 |
      | / | / | / |
    `,
  },
  reports: {
    一样: {
      sheet: sheet`
        | 三级指标 | 绩效指标描述 | 指标值 |
        | 验收合格率 | 验收 合格率 | ≥98% |
      `,
      findings: [{ caseId: "repeats", at: "B2", severity: "warning" }],
    },
    别的省只建议: {
      sheet: sheet`
        | 三级指标 | 指标解释 | 指标值 |
        | 验收合格率 | 验收合格率 | ≥98% |
      `,
      profile: "mof-2015",
      findings: [{ caseId: "repeats", at: "B2", severity: "suggestion" }],
    },
  },
});

describeRule(indicatorNameTooLong, {
  silent: {
    正好三十个字: sheet`
      | 三级指标 | 指标值 |
      | 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十 | ≥8个 |
    `,
    指标库的提示不算: sheet`
      | 三级指标 | 指标值 |
      | ★★★其中：农村低保对象中建档立卡贫困人口数量（按月平均）(≥**人) | ≥9人 |
    `,
    换行和空格不算: sheet`
      | 三级指标 | 指标值 |
      | 一二三四五六七八九十↵␣一二三四五六七八九十↵␣一二三四五六七八九十 | ≥8个 |
    `,
  },
  reports: {
    一句话: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 完成上级下达的各项安置小区物业费清算任务并指导小区物业开展文明创建 | ≥8个 |
      `,
      findings: [{ caseId: "long", at: "A2", severity: "suggestion", what: "三级指标的名称有33个字。" }],
    },
  },
});

describeRule(indicatorValueTooLong, {
  silent: {
    短句: sheet`
      | 三级指标 | 指标值 |
      | 物业管理 | 设备、设施的管理到位，环境卫生整洁，车辆停放有序 |
    `,
    标准的名称长不算: sheet`
      | 三级指标 | 指标值 |
      | 出水水质 | 达到《城镇污水处理厂污染物排放标准》（GB18918-2002）一级A标准 |
    `,
    几个值由别的规则管: sheet`
      | 三级指标 | 指标值 |
      | 受益人数 | 直接受益农户不少于200户，其中受益脱贫户不少于15户，监测户不少于5户 |
    `,
  },
  reports: {
    一段话: {
      sheet: sheet`
        | 三级指标 | 指标值 |
        | 服务水平 | 通过开展各类活动并深入基层走访慰问困难群众不断提升本单位公共服务的水平和质量 |
      `,
      findings: [{ caseId: "long", at: "B2", severity: "warning" }],
    },
  },
});
