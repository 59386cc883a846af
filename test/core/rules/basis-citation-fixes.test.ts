import fc from "fast-check";
import { basisCitationBrackets } from "../../../src/core/rules/basis-citation-brackets";
import { basisCitationMalformed } from "../../../src/core/rules/basis-citation-malformed";
import type { Rule } from "../../../src/core/rules";
import { findDocumentNumbers } from "../../../src/core/value/document-number";
import { sheetOf } from "../sheet";
import { check } from "./describe-rule";

const words = fc.constantFrom(
  ..."会议费 关于下达 的通知 管理办法 冀财行 临政办 县财政局 国务院 《预算法》 公告 令".split(" "),
  ..."[2021] 〔2021年〕 （2022） ｛2021｝ 5号 第05号 6号文件 、 和 2023年".split(" "),
  " ",
  "\n",
);

/** What the safe fixes of a rule would write in place of a basis. */
function safeFixes(rule: Rule, text: string): unknown[] {
  const sheet = sheetOf([
    ["三级指标", "指标值", "指标值确定依据"],
    ["合格率", "≥95%", text],
  ]);
  return check(rule, sheet)
    .flatMap(({ fixes }) => fixes.filter(({ safe }) => safe))
    .flatMap(({ operations }) => operations)
    .map((operation) => (operation.kind === "setCell" ? operation.write : undefined));
}

function hanOf(text: string): string {
  return text.replace(/\P{Script=Han}/gu, "");
}

/** The 汉字 before, between and behind the numbers of a text. */
function hanOutside(text: string): string[] {
  const numbers = findDocumentNumbers(text);
  const from = [0, ...numbers.map(({ end }) => end)];
  const to = [...numbers.map(({ start }) => start), text.length];
  return from.map((start, index) => hanOf(text.slice(start, to[index])));
}

function blanksBetweenWords(text: string): number {
  return text.match(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu)?.length ?? 0;
}

test.each([basisCitationBrackets, basisCitationMalformed])(
  "a safe fix of $id changes something, loses no word and glues no two",
  (rule) => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        for (const write of safeFixes(rule, text)) {
          const fixed = typeof write === "string" ? write : "";
          expect(fixed).not.toBe(text);
          expect(hanOf(fixed)).toMatch(new RegExp(`^${hanOutside(text).join(".*")}$`, "u"));
          expect(blanksBetweenWords(fixed)).toBe(blanksBetweenWords(text));
        }
      }),
      { numRuns: 3000 },
    );
  },
);
