import fc from "fast-check";
import {
  type IndicatorFilter,
  type LibraryIndicator,
  indicatorLibrary,
  loadSyllables,
  searchIndicators,
  searchable,
} from "../../../src/core";

async function search(query: string, filter?: IndicatorFilter): Promise<string[]> {
  const list = searchable(indicatorLibrary, await loadSyllables());
  return searchIndicators(list, query, filter).map(({ level3 }) => level3);
}

describe("finding by name, pinyin or description", () => {
  test.each([
    ["满意度", "参训学员满意度"],
    ["学员 满意", "参训学员满意度"],
    ["满意 学员", "参训学员满意度"],
    ["manyidu", "参训学员满意度"],
    ["manyi", "参训学员满意度"],
    ["man'yi'du", "参训学员满意度"],
    ["myd", "参训学员满意度"],
    ["cxxymyd", "参训学员满意度"],
    ["pxrs", "培训人数"],
    ["peixunrs", "培训人数"],
    ["PXRS", "培训人数"],
    ["zhixinglv", "政府采购执行率"],
    ["hglv 工程", "工程验收合格率"],
    ["差旅", "差旅费支出总额"],
    ["渗透测试", "网络安全检测次数"],
  ])("%s finds %s", async (query, name) => {
    expect(await search(query)).toContain(name);
  });

  test.each([["xyzxyz"], ["满意度 打印机"], ["mydu2"]])("%s finds nothing", async (query) => {
    expect(await search(query)).toEqual([]);
  });

  test("an empty query lists all, in the order of the library", async () => {
    expect(await search("  ")).toEqual(indicatorLibrary.map(({ level3 }) => level3));
  });

  test("until the dictionary is there, 汉字 find and letters do not", () => {
    const list = searchable(indicatorLibrary);
    expect(searchIndicators(list, "满意度").length).toBeGreaterThan(10);
    expect(searchIndicators(list, "myd")).toEqual([]);
  });
});

test("every indicator is found by its whole pinyin, by its initials and by any beginnings of its syllables", async () => {
  const syllablesOf = await loadSyllables();
  const list = searchable(indicatorLibrary, syllablesOf);
  fc.assert(
    fc.property(
      fc.constantFrom(...indicatorLibrary),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 30, maxLength: 30 }),
      ({ level3 }, lengths) => {
        const syllables = syllablesOf(level3).map((syllable, index) => syllable.slice(0, lengths[index]));
        const found = searchIndicators(list, syllables.join(""));
        expect(found.map((indicator) => indicator.level3)).toContain(level3);
      },
    ),
  );
});

describe("the order of what is found", () => {
  const own = (level3: string, description: string): LibraryIndicator => ({
    level2: "quantity",
    level3,
    description,
    indicatorValue: "≥__人",
    projectKinds: ["general"],
  });
  const named = [
    own("代表人数", "参加培训的代表"),
    own("配训员人数", "专职配训人员"),
    own("新员工培训次数", "新员工参加的次数"),
    own("培训班次", "全年办班的次数"),
  ];

  test("a name that begins with the term, one that holds it, a description", () => {
    const found = searchIndicators(searchable(named), "培训").map(({ level3 }) => level3);
    expect(found).toEqual(["培训班次", "新员工培训次数", "代表人数"]);
  });

  test("letters: a name whose first syllables they spell goes before others", async () => {
    const list = searchable(named, await loadSyllables());
    const found = searchIndicators(list, "peixun").map(({ level3 }) => level3);
    expect(found).toEqual(["配训员人数", "培训班次", "新员工培训次数"]);
  });
});

describe("narrowing the list", () => {
  test("to a kind of project: its own first, then those that suit any", async () => {
    const found = searchIndicators(searchable(indicatorLibrary), "满意度", { projectKind: "training" });
    expect(found.map(({ projectKinds }) => projectKinds.join())).toEqual([
      "training",
      "training",
      ...found.slice(2).map(() => "general"),
    ]);
    expect(found.length).toBeGreaterThan(4);
    expect(await search("", { projectKind: "training" })).not.toContain("会期");
  });

  test.each([
    ["quality", ["quality"]],
    ["satisfaction", ["satisfaction"]],
    ["cost", ["cost"]],
    ["economicCost", ["cost"]],
    ["socialCost", ["socialCost"]],
  ] as const)("to %s", (level2, kinds) => {
    const found = searchIndicators(searchable(indicatorLibrary), "", { level2 });
    expect([...new Set(found.map((indicator) => indicator.level2))].sort()).toEqual(kinds);
  });
});

test("500 indicators are searched within a few milliseconds", async () => {
  const many = [...indicatorLibrary, ...indicatorLibrary].slice(0, 500);
  const list = searchable(many, await loadSyllables());
  const begin = performance.now();
  for (let round = 0; round < 20; round++) searchIndicators(list, "myd 学员");
  expect((performance.now() - begin) / 20).toBeLessThan(20);
});
