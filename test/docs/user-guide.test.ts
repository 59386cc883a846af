import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const guide = readFileSync("docs/user-guide.md", "utf8");
const shown = [
  readFileSync("manifest.xml", "utf8"),
  ...["src/ui", "src/core/rules", "src/core/templates"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8")),
  ),
].join("\n");

test("every button and heading that the guide names in bold is one that the user finds", () => {
  const names = Array.from(guide.matchAll(/\*\*([^*]+)\*\*/gu), ([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !shown.includes(name))).toEqual([]);
});
