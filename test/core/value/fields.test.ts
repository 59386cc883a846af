import { formatAmount, parseAmount, parseAmountUnit } from "../../../src/core/value/amount";
import { parseProjectCode } from "../../../src/core/value/project-code";
import { formatShare, parseShare } from "../../../src/core/value/share";

describe("amounts are whole 分", () => {
  test.each([
    ["1,234.50", "万元", 1_234_500_000],
    ["1.5", "万元", 1_500_000],
    ["0.000001", "万元", 1],
    ["250万", "元", 250_000_000],
    ["5 万元", "元", 5_000_000],
    ["¥100元", "万元", 10_000],
    ["1.2亿元", "元", 12_000_000_000],
    ["３，０００", "元", 300_000],
    ["-2", "元", -200],
  ] as const)("%s in %s", (text, unit, fen) => {
    expect(parseAmount(text, text, unit)).toEqual({ kind: "amount", fen, isUnitAssumed: false });
  });

  test("a number in the cell counts, not its display", () => {
    expect(parseAmount("1.50", 1.504, "万元")).toMatchObject({ fen: 1_504_000 });
  });

  test.each(["854万854万", "按标准", "1,23", "1.2.3"])("%s is no amount", (text) => {
    expect(parseAmount(text, text, "万元")).toEqual({ kind: "unreadable" });
  });

  test.each(["", "  ", "—", "/"])("“%s” is an empty cell", (text) => {
    expect(parseAmount(text, text, "万元")).toEqual({ kind: "empty" });
  });

  test("without a unit anywhere 万元 is assumed, and said to be", () => {
    expect(parseAmount("5", "5", undefined)).toEqual({ kind: "amount", fen: 5_000_000, isUnitAssumed: true });
  });

  test.each([
    ["单位：万元", "万元"],
    ["金额单位:元", "元"],
    ["项目资金（元）", "元"],
    ["预算数(万元)", "万元"],
    ["项目单位", undefined],
    ["多元化", undefined],
  ])("the unit in “%s”", (text, unit) => {
    expect(parseAmountUnit(text)).toBe(unit);
  });

  test("a sum is shown in the form's unit", () => {
    expect(formatAmount(1_500_000, "万元")).toBe("1.50");
    expect(formatAmount(1_500_000, "元")).toBe("15000.00");
  });
});

describe("project codes", () => {
  test("a code broken over lines is the code", () => {
    expect(parseProjectCode("13053523P0000011115\n7F")).toEqual({
      kind: "code",
      code: "13053523P00000111157F",
      region: "130535",
      year: 2023,
      letter: "P",
    });
  });

  test.each([
    ["13032221NSQFN9R8SZS9U", "code"],
    ["13053523P0000011115F", "malformed"],
    ["", "empty"],
  ])("%s is %s", (text, kind) => {
    expect(parseProjectCode(text).kind).toBe(kind);
  });
});

describe("shares of a plan", () => {
  test.each([
    ["25.00%", 0.25, false],
    ["100", 1, true],
    ["1.00", 1, true],
    ["0.25", 0.25, true],
    ["５０％", 0.5, false],
    ["120%", 1.2, false],
  ])("%s", (text, fraction, isBare) => {
    expect(parseShare(text)).toEqual({ kind: "share", fraction, isBare });
  });

  test.each(["一半", "25%-30%", "-5%"])("%s is no share", (text) => {
    expect(parseShare(text)).toEqual({ kind: "unreadable" });
  });

  test("is printed without superfluous digits", () => {
    expect(formatShare(0.25)).toBe("25%");
    expect(formatShare(1 / 3)).toBe("33.33%");
  });
});
