import fc from "fast-check";
import { format } from "numfmt";
import { showPlainNumber } from "../../src/core";
import { showNumber } from "../../src/xlsx";

test.each([
  [0, undefined, "0"],
  [153.41, undefined, "153.41"],
  [0.1 + 0.2, undefined, "0.3"],
  [-5, undefined, "-5"],
  [1234567890, undefined, "1234567890"],
  [123456789012, undefined, "1.23457E+11"],
  [0.9, "0%", "90%"],
  [1.005, "0.00", "1.01"],
  [1234.5, "#,##0.00", "1,234.50"],
  [-3, "0_);[Red]\\(0\\)", "(3)"],
  [5, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', " ¥5.00 "],
  [45265, 'yyyy"年"m"月"d"日"', "2023年12月5日"],
  [45265, "aaaa", "星期二"],
  [45265.75, '上午/下午h"时"mm"分"', "下午6时00分"],
  [12, "G/通用格式", "12"],
  [1, 'no such "format', "1"],
])("%d under %s shows as %s", (value, numberFormat, text) => {
  expect(showNumber(value, numberFormat)).toBe(text);
});

test.each(["General", "0.00", "#,##0.00", "0%", "0.00%"])(
  "core shows %s as this reader does",
  (numberFormat) => {
    for (const value of [0, 1, -1, 12.5, 0.256, 1234.5, 99999]) {
      expect(showPlainNumber(value, numberFormat)).toBe(showNumber(value, numberFormat));
    }
  },
);

test("a number without a format shows as the formatter's General", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.tuple(fc.integer(), fc.integer({ min: 0, max: 12 })).map(([digits, point]) => digits / 10 ** point),
  );
  fc.assert(
    fc.property(number, (value) => {
      expect(showNumber(value, undefined)).toBe(format("General", value, { locale: "zh-CN" }));
    }),
  );
});
