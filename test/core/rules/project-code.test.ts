import { placeholderLeft } from "../../../src/core/rules/placeholder-left";
import { projectCodeCheckCharacter } from "../../../src/core/rules/project-code-check-character";
import { projectCodeDuplicate } from "../../../src/core/rules/project-code-duplicate";
import { projectCodeMissing } from "../../../src/core/rules/project-code-missing";
import { projectCodeMalformed } from "../../../src/core/rules/project-code-malformed";
import { projectCodeRegionMismatch } from "../../../src/core/rules/project-code-region-mismatch";
import { sheetOf } from "../sheet";
import { check, describeRule } from "./describe-rule";

/** One form below the other, each with nothing but its code. */
function codes(...texts: readonly string[]) {
  return sheetOf(
    texts.flatMap((text) => [
      ["项目编码", text],
      ["三级指标", "指标值"],
    ]),
  );
}

/** The nine codes that were published by 临西, 昌黎 and 天津. */
const PUBLISHED = [
  "13053523P00000111157F",
  "13053523P000001111583",
  "13053523P00000111159N",
  "13032221NSQFN9R8SZS9U",
  "12000022P10000210006W",
  "12000021P34569010001A",
  "12000022P67371310001B",
  "12000022P70000310001W",
  "12000022P71000110002B",
];

describeRule(projectCodeCheckCharacter, {
  silent: {
    公开的编码: codes(...PUBLISHED),
    不是P的编码不算: codes("13032221NSQFN9R8SZS9X"),
    有字母表以外的字符不算: codes("13053523P0000011115SF"),
    写法不对由别的规则管: codes("13053523P0000011115F", ""),
  },
  reports: {
    抄错一位或颠倒两位: {
      sheet: codes("13053523P00000111157E", "13053523P00000111517F", "13053523P0000011115\n7E"),
      findings: [
        {
          caseId: "wrong",
          at: "B1",
          severity: "warning",
          what: "项目编码“13053523P00000111157E”的校验位不符，看起来抄错了一位。",
        },
        { caseId: "wrong", at: "B3" },
        { caseId: "wrong", at: "B5" },
      ],
    },
  },
});

describeRule(projectCodeRegionMismatch, {
  silent: {
    同一个县: codes("13053523P00000111157F", "13053523P000001111583"),
    只有一个编码: codes("13053523P00000111157F", ""),
    写法不对的不算: codes("13053523P00000111157F", "130532"),
  },
  reports: {
    与多数不同: {
      sheet: codes("13053223P00000111157F", "13053523P000001111583", "13053523P00000111159N"),
      findings: [
        {
          caseId: "differs",
          at: "B1",
          severity: "warning",
          what: "项目编码的行政区划是130532，其他项目是130535。",
        },
      ],
    },
    一样多时以前面的为准: {
      sheet: codes("13053523P00000111157F", "13053223P000001111583"),
      findings: [{ caseId: "differs", at: "B3" }],
    },
  },
});

describeRule(projectCodeDuplicate, {
  silent: {
    各不相同: codes(...PUBLISHED),
    都空着: codes("", ""),
    都写错了由别的规则管: codes("2023-001", "2023-001"),
    目标表和自评表是同一个项目: sheetOf([
      ["项目编码", "13053523P00000111157F"],
      ["三级指标", "指标值"],
      ["项目编码", "13053523P00000111157F"],
      ["三级指标", "年度指标值", "实际完成值"],
    ]),
    同一个项目两个年度的表: sheetOf([
      ["项目支出绩效目标表（2022年度）"],
      ["项目编码", "13053522P00000111157F"],
      ["三级指标", "指标值"],
      ["项目支出绩效目标表（2023年度）"],
      ["项目编码", "13053522P00000111157F"],
      ["三级指标", "指标值"],
    ]),
  },
  reports: {
    后面的与前面的相同: {
      sheet: codes("13053523P00000111157F", "13053523P000001111583", "13053523P 00000111157F"),
      findings: [
        {
          caseId: "duplicate",
          at: "B5",
          severity: "error",
          related: ["B1"],
          what: "项目编码“13053523P00000111157F”在前面的表里已经用过。",
        },
      ],
    },
  },
});

describeRule(projectCodeMissing, {
  silent: { 写法不对由别的规则管: codes("待入库") },
  reports: {
    新项目画了线或写了无: {
      sheet: codes("/", "无"),
      findings: [
        { caseId: "blank", at: "B1", severity: "warning" },
        { caseId: "blank", at: "B3" },
      ],
    },
  },
});

describe("a blank of the template in a code", () => {
  test("is told by one rule", () => {
    const unfilled = codes("130535××P××");
    expect(check(projectCodeMalformed, unfilled)).toEqual([]);
    expect(check(placeholderLeft, unfilled)).toMatchObject([{ caseId: "text", at: { row: 0, column: 1 } }]);
  });

  test("is not the XX of a whole code", () => {
    const whole = codes("13053523NXX000111157F");
    expect(check(projectCodeMalformed, whole)).toEqual([]);
    expect(check(placeholderLeft, whole)).toEqual([]);
  });
});
