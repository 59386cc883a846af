import {
  type NewIndicator,
  type RowInsertion,
  type RowWishes,
  type SheetSnapshot,
  formatArea,
  insertIndicators,
} from "../../../src/core";
import { sheet, withCell, withMerges, workbookOf } from "../sheet";
import { formOf, insertedInto, pathsOf, textsOf } from "./rows-after";

const quality: NewIndicator = {
  level2: "quality",
  level3: "培训合格率",
  description: "合格人数占参训人数的比例",
  indicatorValue: "≥__%",
};
const benefit: NewIndicator = {
  level2: "socialBenefit",
  level3: "受益人数",
  description: "直接受益的人数",
  indicatorValue: "≥__人",
};
const timeliness: NewIndicator = {
  level2: "timeliness",
  level3: "完成时间",
  description: "完成的期限",
  indicatorValue: "__月底前",
};

function insertion(
  drawn: SheetSnapshot,
  indicators: readonly [NewIndicator, ...NewIndicator[]],
  wishes?: RowWishes,
) {
  const snapshot = workbookOf(drawn);
  return insertIndicators(snapshot, formOf(snapshot), indicators, wishes);
}

function insert(
  drawn: SheetSnapshot,
  indicators: readonly [NewIndicator, ...NewIndicator[]],
  wishes?: RowWishes,
) {
  const result = insertion(drawn, indicators, wishes);
  if ("problem" in result) throw new Error(result.problem);
  const after = insertedInto(drawn, result.change);
  return { ...result, sheet: after, paths: pathsOf(formOf(workbookOf(after))), merges: mergesOf(after) };
}

function mergesOf({ merges }: SheetSnapshot) {
  return merges?.map(formatArea).sort();
}

const printed = sheet`
  | 一级指标   | 二级指标           | 三级指标   | 绩效指标描述 |  | 指标值  | 指标值确定依据 |
  | 产出指标   | 数量指标           | 培训人数   | 参训的人数   |  | ≥100人  | 计划           |
  |            |                    | 培训期数   | 办班的期数   |  | ≥2期    | 计划           |
  |            | 质量指标           | 到课率     | 实到占应到   |  | ≥95%    | 往年           |
  | 满意度指标 | 服务对象满意度指标 | 学员满意度 | 满意的比例   |  | ≥90%    | 问卷           |
`;
const wide = ["D1:E1", "D2:E2", "D3:E3", "D4:E4", "D5:E5"];
const merged = withMerges(printed, "A2:A4", "B2:B3", ...wide);

describe("in a form that groups by merging", () => {
  test("inside the first level, at the lower edge of a single cell of the second, which is merged with it", () => {
    const { sheet: after, paths, merges, rows, range } = insert(merged, [quality]);
    expect(paths).toEqual([
      "产出 › 数量 › 培训人数",
      "产出 › 数量 › 培训期数",
      "产出 › 质量 › 到课率",
      "产出 › 质量 › 培训合格率",
      "满意度 › 服务对象满意度 › 学员满意度",
    ]);
    expect(merges).toEqual(["A2:A5", "B2:B3", "B4:B5", ...wide, "D6:E6"].sort());
    expect(textsOf(after)[4]).toEqual([
      "",
      "",
      "培训合格率",
      "合格人数占参训人数的比例",
      "",
      "≥__%",
      "（待填）",
    ]);
    expect(rows).toEqual([4]);
    expect(formatArea(range)).toBe("A5:G5");
  });

  test("at the lower edge of both levels, which grow", () => {
    const cut = withMerges(printed, "A2:A3", "B2:B3", ...wide);
    const quantity: NewIndicator = { ...quality, level2: "quantity", level3: "培训天数" };
    const { merges } = insert(cut, [quantity]);
    expect(merges).toEqual(["A2:A4", "B2:B4", ...wide, "D6:E6"].sort());
  });

  test("a second level that is not there yet goes behind its neighbour, and its name is printed", () => {
    const { sheet: after, merges, paths } = insert(merged, [timeliness]);
    expect(textsOf(after)[4]?.slice(0, 3)).toEqual(["", "时效指标", "完成时间"]);
    expect(paths[3]).toBe("产出 › 时效 › 完成时间");
    expect(merges).toContain("A2:A5");
  });

  test("a second level that goes before all others takes the head of the block, and the label moves up", () => {
    const headless = withMerges(
      sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 质量指标 | 合格率   | ≥95%   |
        |          | 时效指标 | 完成时间 | 6月底  |
      `,
      "A2:A3",
    );
    const {
      sheet: after,
      merges,
      paths,
    } = insert(headless, [{ ...quality, level2: "quantity", level3: "人数" }]);
    expect(textsOf(after)[1]).toEqual(["产出指标", "数量指标", "人数", "≥__%"]);
    expect(textsOf(after)[2]).toEqual(["", "质量指标", "合格率", "≥95%"]);
    expect(merges).toEqual(["A2:A4"]);
    expect(paths[0]).toBe("产出 › 数量 › 人数");
  });

  test("a first level that is not there yet goes where the framework has it", () => {
    const { paths } = insert(merged, [benefit]);
    expect(paths[3]).toBe("效益 › 社会效益 › 受益人数");
  });

  test("several indicators of a new second level share one merged name", () => {
    const { merges, paths, rows } = insert(merged, [
      timeliness,
      { ...timeliness, level3: "开班时间" },
      quality,
    ]);
    expect(paths.slice(2, 6)).toEqual([
      "产出 › 质量 › 到课率",
      "产出 › 质量 › 培训合格率",
      "产出 › 时效 › 完成时间",
      "产出 › 时效 › 开班时间",
    ]);
    expect(merges).toEqual(expect.arrayContaining(["A2:A7", "B4:B5", "B6:B7"]));
    expect(rows).toEqual([4, 5, 6]);
  });

  test("below the row that the user has chosen, in their order", () => {
    const second: NewIndicator = { ...quality, level2: "quantity", level3: "培训天数" };
    const { paths } = insert(merged, [second, { ...second, level3: "培训课时" }], { below: 1 });
    expect(paths.slice(0, 4)).toEqual([
      "产出 › 数量 › 培训人数",
      "产出 › 数量 › 培训天数",
      "产出 › 数量 › 培训课时",
      "产出 › 数量 › 培训期数",
    ]);
  });

  test("a covered cell that hides a text keeps it: the name is repeated instead", () => {
    const hiding = withCell(merged, "B3", { value: "数量指标", text: "数量指标" });
    const cut = withMerges(hiding, "A2:A3", "B2:B3", ...wide);
    const { merges, paths } = insert(cut, [{ ...quality, level2: "quantity", level3: "培训天数" }]);
    expect(merges).toEqual(expect.arrayContaining(["A2:A4", "B2:B3"]));
    expect(paths[2]).toBe("产出 › 数量 › 培训天数");
  });

  test("a heading beside the whole table grows with its last row", () => {
    const headed = withMerges(
      sheet`
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        |          | 产出指标 | 数量指标 | 培训人数 | ≥10人  |
        |          |          | 质量指标 | 合格率   | ≥95%   |
      `,
      "A1:A3",
      "B2:B3",
    );
    const { merges } = insert(headed, [timeliness]);
    expect(merges).toEqual(["A1:A4", "B2:B4"]);
  });

  test("a cell that several indicators share does not grow beyond them", () => {
    const shared = withMerges(printed, "A2:A4", "B2:B3", "G2:G4", ...wide);
    const inside = insert(shared, [{ ...quality, level2: "quantity" }]);
    expect(inside.merges).toContain("G2:G5");
    expect(textsOf(inside.sheet)[3]?.at(-1)).toBe("≥__%");
    const below = insert(shared, [quality]);
    expect(below.merges).toContain("G2:G4");
    expect(textsOf(below.sheet)[4]?.at(-1)).toBe("（待填）");
  });
});

describe("in a form without merges", () => {
  test("names that stand on each row are repeated", () => {
    const repeated = withMerges(sheet`
      | 一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 |
      | 产出指标 | 数量指标 | 培训人数 | 10   | ≥10人  |
      | 产出指标 | 数量指标 | 培训期数 | 10   | ≥2期   |
      | 产出指标 | 质量指标 | 合格率   | 10   | ≥95%   |
    `);
    const { sheet: after } = insert(repeated, [quality, { ...quality, level2: "quantity", level3: "天数" }]);
    expect(textsOf(after).slice(1)).toEqual([
      ["产出指标", "数量指标", "培训人数", "10", "≥10人"],
      ["产出指标", "数量指标", "培训期数", "10", "≥2期"],
      ["产出指标", "数量指标", "天数", "", "≥__%"],
      ["产出指标", "质量指标", "合格率", "10", "≥95%"],
      ["产出指标", "质量指标", "培训合格率", "", "≥__%"],
    ]);
    expect(after.merges).toEqual([]);
  });

  test("below a name that stands once the cells stay blank", () => {
    const once = withMerges(sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 培训人数 | ≥10人  |
      |          |          | 培训期数 | ≥2期   |
      |          | 质量指标 | 合格率   | ≥95%   |
    `);
    const { sheet: after, paths } = insert(once, [quality]);
    expect(textsOf(after)[4]).toEqual(["", "", "培训合格率", "≥__%"]);
    expect(paths[3]).toBe("产出 › 质量 › 培训合格率");
  });
});

describe("where the host cannot tell what is merged", () => {
  test("a row goes inside its group, where any merge grows", () => {
    const { sheet: after, paths } = insert(printed, [{ ...quality, level2: "quantity", level3: "天数" }]);
    expect(paths.slice(0, 3)).toEqual([
      "产出 › 数量 › 培训人数",
      "产出 › 数量 › 天数",
      "产出 › 数量 › 培训期数",
    ]);
    expect(textsOf(after)[2]?.slice(0, 2)).toEqual(["", ""]);
  });

  test("at the edge of a group its names are repeated", () => {
    const { sheet: after, paths } = insert(printed, [quality]);
    expect(textsOf(after)[4]?.slice(0, 2)).toEqual(["产出指标", "质量指标"]);
    expect(paths[3]).toBe("产出 › 质量 › 培训合格率");
  });
});

describe("the words of the form decide", () => {
  test("cost is a first level in the 2021 framework", () => {
    const framework2021 = withMerges(sheet`
      | 一级指标 | 二级指标     | 三级指标 | 指标值  |
      | 成本指标 | 经济成本指标 | 培训成本 | ≤5万元  |
      | 产出指标 | 数量指标     | 培训人数 | ≥10人   |
    `);
    const social: NewIndicator = { ...quality, level2: "socialCost", level3: "噪声投诉" };
    const { paths } = insert(framework2021, [{ ...quality, level2: "cost", level3: "教材成本" }, social]);
    expect(paths.slice(0, 3)).toEqual([
      "成本 › 经济成本 › 培训成本",
      "成本 › 经济成本 › 教材成本",
      "成本 › 社会成本 › 噪声投诉",
    ]);
  });

  test("levels without 指标 stay without", () => {
    const short = withMerges(sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出     | 数量     | 培训人数 | ≥10人  |
      |          | 质量     | 合格率   | ≥95%   |
    `);
    expect(textsOf(insert(short, [timeliness]).sheet)[3]).toEqual(["", "时效", "完成时间", "__月底前"]);
  });

  test("comparator, figure and unit go into their own columns", () => {
    const split = withMerges(sheet`
      | 一级指标 | 二级指标 | 三级指标 | 符号 | 指标值 | 计量单位 |
      | 产出指标 | 数量指标 | 培训人数 | ≥    | 10     | 人       |
      | 产出指标 | 质量指标 | 合格率   | ≥    | 95     | %        |
    `);
    const { sheet: after } = insert(split, [
      quality,
      { ...quality, indicatorValue: "≥98%", level3: "通过率" },
    ]);
    expect(textsOf(after).slice(3)).toEqual([
      ["产出指标", "质量指标", "培训合格率", "≥", "__", "%"],
      ["产出指标", "质量指标", "通过率", "≥", "98", "%"],
    ]);
  });

  test("a level that only this form has goes to its like", () => {
    const own = withMerges(sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 培训人数 | ≥10人  |
      | 管理指标 | 制度指标 | 制度健全 | 健全   |
      | 效益指标 | 社会效益 | 受益人数 | ≥10人  |
    `);
    const level2 = { level1: "管理指标", level2: "制度指标" };
    expect(insert(own, [{ ...quality, level2 }]).paths[2]).toBe("管理 › 制度 › 培训合格率");
  });
});

describe("a row goes behind the blanks that the template still has", () => {
  test("a neighbour's 指标2 and …… stay in its group", () => {
    const template = withMerges(
      sheet`
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 培训人数 | ≥10人  |
        |          |          | 指标2    |        |
        |          |          | ……       |        |
      `,
      "A2:A4",
      "B2:B4",
    );
    const { sheet: after, merges } = insert(template, [quality]);
    expect(textsOf(after)[4]?.slice(0, 3)).toEqual(["", "质量指标", "培训合格率"]);
    expect(merges).toEqual(["A2:A5", "B2:B4"]);
  });
});

describe("what would be torn is left alone", () => {
  const problemOf = (drawn: SheetSnapshot, indicators: readonly [NewIndicator] = [quality]) => {
    const result: RowInsertion | { problem: string } = insertion(drawn, indicators);
    return "problem" in result ? result.problem : undefined;
  };

  test("a form that stands beside", () => {
    const twins = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 培训人数 | ≥10人  |  | 产出指标 | 数量指标 | 会议次数 | ≥1次   |
      | 产出指标 | 质量指标 | 合格率   | ≥95%   |  | 产出指标 | 质量指标 | 到会率   | ≥95%   |
    `;
    expect(problemOf(twins, [{ ...quality, level2: "quantity" }])).toBe("besideOther");
  });

  test("a merged area of something else", () => {
    expect(problemOf(withMerges(printed, "A2:A4", "J1:J6"))).toBe("acrossMerge");
  });

  test("a protected sheet, a hidden one, one that is gone", () => {
    expect(problemOf({ ...merged, isProtected: true })).toBe("sheetProtected");
    const form = formOf(workbookOf(merged));
    expect(insertIndicators(workbookOf(), form, [quality])).toEqual({ problem: "sheetMissing" });
    const hidden = workbookOf({ ...merged, visibility: "hidden" });
    expect(insertIndicators(hidden, form, [quality])).toEqual({ problem: "formMissing" });
  });

  test("a flat list, which has the project in each row", () => {
    const list = sheet`
      | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 培训     | 产出指标 | 数量指标 | 培训人数 | ≥10人  |
    `;
    expect(problemOf(list)).toBe("flatList");
  });

  test("a header without a table", () => {
    const bare = sheet`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    `;
    expect(problemOf(bare)).toBe("noTable");
  });
});

test("a text that takes more lines than the row above gets a higher row", () => {
  const long = "全年按计划参加培训并通过结业考核取得合格证书的学员人数占全部实际参训学员人数的比例";
  const heights = insert(merged, [{ ...quality, description: long }]).change.operations.filter(
    ({ kind }) => kind === "rowHeights",
  );
  expect(heights).toEqual([{ kind: "rowHeights", sheet: "表", row: 4, heights: [50] }]);
  expect(insert(merged, [{ ...quality, description: "短" }]).change.operations).not.toContainEqual(
    expect.objectContaining({ kind: "rowHeights" }),
  );
});

test("the title says what is inserted", () => {
  expect(insert(merged, [quality]).change.title).toBe("插入“培训合格率”");
  expect(insert(merged, [quality, timeliness]).change.title).toBe("插入2个指标");
});
