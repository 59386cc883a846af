import { parseIndicatorValue } from "../../../src/core";

test.each([
  "2023年1-12月",
  "1至12月",
  "2023年3月、9月",
  "6月底前、12月底前",
  "每季度末",
  "次月10日前",
  "每月15日",
  "每月5号",
  "十二月底前",
  "≤十二月三十一日",
  "2021—2023",
  "2021-2023年",
  "12.31前",
  "5月1日和10月1日前",
])("%s is a date", (text) => expect(parseIndicatorValue(text).kind).toBe("date"));

test.each(["≤12月", "三个月内", "12.5%", "2000-2500人", "每月2次", "一季度一次", "12.3人", "1-12人"])(
  "%s is none",
  (text) => expect(parseIndicatorValue(text).kind).not.toBe("date"),
);
