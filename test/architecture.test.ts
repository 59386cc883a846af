import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";

/**
 * Who may import whom: the table of docs/architecture.md, executed. A folder may always import itself; every package and
 * folder that is not named is forbidden.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: ["valibot", "pinyin-pro"],
  host: ["core"],
  excel: ["core", "host"],
  xlsx: ["core", "host", "fflate", "numfmt"],
  ui: ["core", "host", "react", "@fluentui/*"],
  taskpane: ["ui", "excel", "host", "react", "react-dom"],
  workbench: [
    "ui",
    "host",
    "core",
    "xlsx",
    "react",
    "react-dom",
    "@fluentui/*",
    "@univerjs/*",
    "numfmt",
    "rxjs",
  ],
  cli: ["core", "host", "xlsx", "node:*", "csv-parse"],
};

interface Import {
  readonly file: string;
  readonly folder: string;
  /** A folder of src, or a package. */
  readonly target: string;
}

function sourceFiles(): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => join("src", file));
}

function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
  return importedFiles.map(({ fileName: specifier }) => ({
    file,
    folder: topFolder(file),
    target: specifier.startsWith(".") ? topFolder(join(dirname(file), specifier)) : packageOf(specifier),
  }));
}

function topFolder(file: string): string {
  return relative("src", file).split(sep)[0] ?? "";
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function isAllowed({ folder, target }: Import): boolean {
  if (target === folder) return true;
  return (ALLOWED[folder] ?? []).some((pattern) =>
    pattern.endsWith("*") ? target.startsWith(pattern.slice(0, -1)) : target === pattern,
  );
}

test("every folder of src has a place in the table", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(ALLOWED).sort());
});

test("no folder imports what it may not know", () => {
  const imports = sourceFiles().flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(100);
  const forbidden = imports.filter((found) => !isAllowed(found));
  expect(forbidden.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("outside core, core is entered by its door", () => {
  const others = sourceFiles().filter((file) => topFolder(file) !== "core");
  const throughTheWall = others.filter((file) =>
    /from "(?:\.\.\/)+core\/[^"]+"/u.test(readFileSync(file, "utf8")),
  );
  expect(throughTheWall).toEqual([]);
});

test("only src/excel and the page that runs in Excel say Excel or Office", () => {
  const named = /\b(?:Excel|Office|OfficeExtension)\.\w/u;
  const files = sourceFiles().filter((file) => !["excel", "taskpane"].includes(topFolder(file)));
  expect(files.filter((file) => named.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("core has no clock, no randomness, no console", () => {
  const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|console\.)/u;
  const files = sourceFiles().filter((file) => topFolder(file) === "core");
  expect(files.filter((file) => impure.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("no module of ours is imported in a circle", () => {
  const files = sourceFiles();
  const resolve = (from: string, specifier: string) => {
    const base = join(dirname(from), specifier);
    return [`${base}.ts`, `${base}.tsx`, join(base, "index.ts")].find((file) => files.includes(file));
  };
  const graph = new Map(
    files.map((file) => {
      const runtime = readFileSync(file, "utf8").matchAll(
        /^(?:import|export) (?!type\b)[^;]*?from "(\.[^"]+)"/gmu,
      );
      return [
        file,
        Array.from(runtime, ([, specifier = ""]) => resolve(file, specifier)).filter(
          (to) => to !== undefined,
        ),
      ];
    }),
  );
  const done = new Set<string>();
  const circle = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const found = circle(next, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  expect(files.map((file) => circle(file, [])).find((found) => found !== undefined)).toBeUndefined();
});
