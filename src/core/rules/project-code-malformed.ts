import { PROJECT_CODE_LENGTH } from "../value/project-code";
import { authorities } from "./authorities";
import { rewrite } from "./fixes";
import { isBlankToFill } from "./placeholder-left";
import { defineRule } from "./rule";

export const projectCodeMalformed = defineRule({
  id: "project-code-malformed",
  title: "项目编码的写法不对",
  group: "格式",
  severity: "error",
  why: "编码差一个字符，系统里就找不到这个项目。",
  basis: authorities.hebeiFormat,
  example: {
    wrong: [
      ["项目编码", "13053523P0000011157F"],
      ["三级指标", "指标值"],
    ],
    right: [
      ["项目编码", "13053523P00000111157F"],
      ["三级指标", "指标值"],
    ],
  },
  cases: {
    blanks: {
      what: "项目编码里有空格、换行或全角字符。",
      how: "去掉空格和换行，字母、数字都用半角。",
      severity: "warning",
    },
    length: {
      what: `项目编码有{count}位，应当是${PROJECT_CODE_LENGTH}位。`,
      how: "对照预算管理系统核对，补上缺的字符，或删掉多出的字符。",
    },
    start: {
      what: "项目编码“{code}”的开头不是6位行政区划、2位年份和1个字母。",
      how: "对照预算管理系统核对，注意数字0与字母O、数字1与字母I。",
    },
    characters: {
      what: "项目编码“{code}”里有数字和大写字母以外的字符。",
      how: "对照预算管理系统核对，只写数字和大写字母。",
    },
  },

  *check({ fields: { projectCode } }) {
    if (!projectCode) return;
    const { at, text, value } = projectCode;
    if (value.kind === "malformed") {
      // A blank of the template is placeholder-left's concern.
      if (isBlankToFill(text)) return;
      // A whole code has one character more than is quoted of a text.
      const code = value.fault === "start" ? [value.code] : value.code;
      yield { caseId: value.fault, at, data: { count: value.code.length, code } };
    } else if (value.kind === "code" && projectCode.isWholeCell && value.code !== text) {
      yield { caseId: "blanks", at, fixes: rewrite(projectCode, value.code, { safe: true }) };
    }
  },
});
