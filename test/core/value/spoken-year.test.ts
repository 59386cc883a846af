import fc from "fast-check";
import { type SpokenYear, spokenYears } from "../../../src/core/value/spoken-year";

describe("years that a text speaks of", () => {
  test.each<[string, readonly [number, SpokenYear["role"]][]]>([
    ["取得2022年度荣誉。", [[2022, "own"]]],
    [
      "2022年办2期，2023年办3期。",
      [
        [2022, "own"],
        [2023, "own"],
      ],
    ],
    [
      "2023年7月至2024年1月",
      [
        [2023, "span"],
        [2024, "own"],
      ],
    ],
    [
      "2022年和2023年",
      [
        [2022, "span"],
        [2023, "own"],
      ],
    ],
    ["截至2023年底", [[2023, "span"]]],
    ["较2022年增长5%", [[2022, "compared"]]],
    ["2022年以来", [[2022, "compared"]]],
    ["以2022年为基数", [[2022, "compared"]]],
    ["支付2022年道路工程尾款", [[2022, "compared"]]],
    ["建于1998年", [[1998, "compared"]]],
    ["执行《2022年培训计划》", []],
    ["冀联发〔2022〕5号", []],
    ["国办发2022年第12号", []],
    ["培训2023人次", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(spokenYears(text).map(({ year, role }) => [year, role])).toEqual(expected);
  });

  test("the place is that of the original's digits, also of full-width ones and behind blanks and titles", () => {
    const text = "执行 《2021年计划》， ２０２２年 办班。";
    expect(spokenYears(text).map(({ start, end }) => text.slice(start, end))).toEqual(["２０２２"]);
  });

  test("whatever stands around it, the place holds the year", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1950, max: 2099 }), fc.string(), (before, year, behind) => {
        const text = `${before}，${year}年${behind}`;
        for (const found of spokenYears(text)) {
          expect(
            text
              .slice(found.start, found.end)
              .normalize("NFKC")
              .replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, ""),
          ).toBe(String(found.year));
        }
      }),
    );
  });
});
