import { readFileSync } from "node:fs";
import { rules } from "../../src/core";
import { rulesDocument } from "../../scripts/rules-document";

test("docs/rules.md is what the rules say of themselves; npm run docs writes it", () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(rulesDocument());
});

test("every rule is shown with an example that really is reported", () => {
  const sections = rulesDocument().split("\n### ").slice(1);
  expect(sections.map((section) => section.split("\n")[0]).sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const section of sections) expect(section).toMatch(/\n- [A-Z]+\d+ (?:必须修改|需要核对|建议)：/u);
});
