import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const root = join(__dirname, "../../src/ui");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name));
const components = files.filter((name) => name.endsWith(".tsx"));
const sheets = files.filter((name) => name.endsWith(".module.css"));

/** Classes that a style sheet gives a look. */
function defined(sheet: string): Set<string> {
  const text = readFileSync(sheet, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const selectors = text.replace(/\{[^{}]*\}/g, "");
  return new Set(Array.from(selectors.matchAll(/\.([a-z]\w*)/gi), ([, name]) => name ?? ""));
}

/** Classes of a style sheet that components and other sheets ask for. */
function used(sheet: string): Set<string> {
  const names: string[] = [];
  for (const component of components) {
    const text = readFileSync(component, "utf8");
    const imported = new RegExp(`import (\\w+) from "([^"]*/${basename(sheet)})"`).exec(text);
    if (imported?.[2] === undefined || join(dirname(component), imported[2]) !== sheet) continue;
    for (const [, name] of text.matchAll(new RegExp(`\\b${imported[1] ?? ""}\\.(\\w+)`, "g")))
      names.push(name ?? "");
    if (text.includes(`${imported[1] ?? ""}[`)) names.push(...defined(sheet));
  }
  for (const other of sheets) {
    for (const [, list, path] of readFileSync(other, "utf8").matchAll(/composes: ([\w ]+) from "([^"]+)"/g)) {
      if (join(dirname(other), path ?? "") === sheet) names.push(...(list ?? "").split(" "));
    }
  }
  return new Set(names);
}

// Neither the compiler nor the page complains of a class that no style sheet knows.
test.each(sheets.map((sheet) => [basename(sheet), sheet]))(
  "%s: what is asked for is there, and nothing else",
  (_name, sheet) => {
    expect([...used(sheet)].sort()).toEqual([...defined(sheet)].sort());
  },
);
