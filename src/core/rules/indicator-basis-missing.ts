import { saysNothing } from "../text/normalize";
import { authorities } from "./authorities";
import { defineRule } from "./rule";

export const indicatorBasisMissing = defineRule({
  id: "indicator-basis-missing",
  title: "指标值确定依据没有填写",
  group: "完整性",
  severity: "warning",
  why: "评审时要看这个数从哪里来。",
  basis: authorities.hebeiFormat,
  example: {
    wrong: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", ""],
    ],
    right: [
      ["三级指标", "指标值", "指标值确定依据"],
      ["合格率", "≥95%", "历史标准（近三年平均94%）"],
    ],
  },
  cases: {
    blank: {
      what: "“{name}”没有写指标值确定依据。",
      how: "补上文件、合同、往年数据或行业标准中的一项。",
    },
  },

  *check({ indicators }) {
    for (const { level3, basis, isUnused } of indicators) {
      if (isUnused || level3.value === "" || !basis || !saysNothing(basis.text)) continue;
      yield { caseId: "blank", at: basis.at, data: { name: level3.value } };
    }
  },
});
