import {
  type OwnLibrary,
  type OwnLibraryMerge,
  type TemplateIndicator,
  emptyOwnLibrary,
  formatOwnLibrary,
  indicatorLibrary,
  libraryWith,
  loadSyllables,
  mergeOwnLibraries,
  parseOwnLibrary,
  searchIndicators,
  searchable,
} from "../../../src/core";

function indicator(level3: string, indicatorValue = "≥__次"): TemplateIndicator {
  return { level2: "quantity", level3, description: "全年办理的次数", indicatorValue };
}

function template(title: string, ...indicators: TemplateIndicator[]) {
  return { id: `own:${title}`, title, summary: "本单位的写法。", indicators };
}

const library: OwnLibrary = {
  templates: [template("年检", indicator("年检企业家数", "≥__家"))],
  indicators: [indicator("商会走访次数")],
};

describe("as JSON", () => {
  test("what was written is read again", () => {
    expect(parseOwnLibrary(formatOwnLibrary(library))).toEqual({ kind: "library", library });
    const empty = { kind: "library", library: emptyOwnLibrary };
    expect(parseOwnLibrary(formatOwnLibrary(emptyOwnLibrary))).toEqual(empty);
  });

  const own = (changed: object) => JSON.stringify({ version: 1, templates: [], indicators: [], ...changed });
  test.each([
    ["no JSON", "{", ""],
    ["another thing", "[]", "version"],
    ["a later version", own({ version: 2 }), "version"],
    [
      "an unknown level",
      own({ indicators: [{ ...indicator("甲"), level2: "投入" }] }),
      "indicators.0.level2",
    ],
    ["a name of nothing", own({ indicators: [indicator("")] }), "indicators.0.level3"],
    ["a name too long", own({ indicators: [indicator("长".repeat(201))] }), "indicators.0.level3"],
    ["a template without indicators", own({ templates: [template("空")] }), "templates.0.indicators"],
    ["too many", own({ indicators: Array.from({ length: 1001 }, () => indicator("甲")) }), "indicators"],
  ])("%s is refused, and the place is named", (_, json, place) => {
    expect(parseOwnLibrary(json)).toEqual({ kind: "malformed", place });
  });
});

describe("taking in another library", () => {
  function merged(merge: OwnLibraryMerge) {
    if (merge.kind === "full") throw new Error(merge.what);
    return merge;
  }

  test("of one title the new one stays, and it is said", () => {
    const news: OwnLibrary = {
      templates: [
        template("年检", indicator("年检合格企业家数")),
        template("走访", indicator("走访企业家数")),
      ],
      indicators: [indicator("商会走访次数", "≥__家"), indicator("调解件数", "≥__件")],
    };
    const result = merged(mergeOwnLibraries(library, news));
    expect(result.added).toEqual(["走访", "调解件数"]);
    expect(result.replaced).toEqual(["年检", "商会走访次数"]);
    expect(result.library).toEqual(news);
  });

  test("what was there and is not among the news stays", () => {
    const result = merged(
      mergeOwnLibraries(library, { ...emptyOwnLibrary, indicators: [indicator("调解件数")] }),
    );
    expect(result.library.templates).toEqual(library.templates);
    expect(result.library.indicators.map(({ level3 }) => level3)).toEqual(["商会走访次数", "调解件数"]);
  });

  test("of one name under two levels both stay", () => {
    const other = { ...indicator("商会走访次数"), level2: "socialBenefit" as const };
    expect(merged(mergeOwnLibraries(library, { templates: [], indicators: [other] })).replaced).toEqual([]);
  });

  test("more than it can hold is refused whole", () => {
    const many = Array.from({ length: 101 }, (_, index) => template(`模板${index}`, indicator("甲")));
    const result = mergeOwnLibraries(emptyOwnLibrary, { templates: many, indicators: [] });
    expect(result).toEqual({ kind: "full", what: "templates", most: 100 });
  });
});

describe("searching with one's own", () => {
  test("own indicators and those of own templates are found, by pinyin too, before the library's", async () => {
    const list = searchable(libraryWith(library), await loadSyllables());
    const found = (query: string) => searchIndicators(list, query).map(({ level3 }) => level3);
    expect(found("走访次数")).toEqual(["商会走访次数"]);
    expect(found("shzfcs")).toEqual(["商会走访次数"]);
    expect(found("njqy")).toEqual(["年检企业家数"]);
  });

  test("an own one of the same name and level goes before the library's", () => {
    const [first] = indicatorLibrary;
    if (!first) throw new Error("There is a library.");
    const own: OwnLibrary = { templates: [], indicators: [{ ...first, indicatorValue: "=__次" }] };
    const all = libraryWith(own);
    expect(all.length).toBe(indicatorLibrary.length);
    expect(all.filter(({ level3 }) => level3 === first.level3).map((each) => each.indicatorValue)).toEqual([
      "=__次",
    ]);
  });
});
