import { checkWorkbook, findProfile } from "../../../src/core";
import { sheetOf, workbookOf } from "../sheet";
import { usualIndicators } from "./usual-indicators";

const LEVEL1: Readonly<Record<string, string>> = {
  数量指标: "产出指标",
  质量指标: "产出指标",
  时效指标: "产出指标",
  成本指标: "产出指标",
  服务对象满意度指标: "满意度指标",
};

/** What a reviewer would laugh at: a finding on an indicator that every library has like this. */
test.each(Object.entries(usualIndicators))(
  "%s that are right as they are have no finding",
  (level2, indicators) => {
    const hebei = findProfile("hebei");
    if (!hebei) throw new Error("There is a profile for 河北.");
    // Only the indicators are looked at; fields and the other levels are left out on purpose.
    const profile = {
      ...hebei,
      requiredFields: [],
      requiredColumns: [],
      requiredLevel1: {},
      requiredLevel2: {},
    };
    const rows = indicators.map(([name, value]) => [LEVEL1[level2] ?? "效益指标", level2, name, value]);
    const sheet = sheetOf([
      ["单位：万元"],
      ["预算数", "5.00"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ...rows,
    ]);
    const { diagnostics } = checkWorkbook(workbookOf(sheet), { profile, budgetYear: 2023 });
    expect(
      diagnostics.map(({ ruleId, at }) => `${rows[at.row - 3]?.slice(2).join(" ") ?? ""}: ${ruleId}`),
    ).toEqual([]);
  },
);
