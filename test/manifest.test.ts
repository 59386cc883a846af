import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { defaults, fillManifest } from "../scripts/fill-manifest.cjs";
import { listenToRibbon } from "../src/taskpane/ribbon";

const manifestFile = path.resolve("manifest.xml");
const manifest = readFileSync(manifestFile, "utf8");

const all = (pattern: RegExp) => Array.from(manifest.matchAll(pattern), (match) => match[1] ?? "");
const addresses = all(/DefaultValue="(https?:[^"]+)"/g);

/** Width and height stand in the first chunk of a PNG. */
function sizeOfIcon(address: string): { width: number; height: number } {
  const bytes = readFileSync(address.replace(`${defaults.baseUrl}/`, ""));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test("Microsoft's own tool reads it as an Excel task pane add-in", () => {
  const tool = path.resolve("node_modules/office-addin-manifest/cli.js");
  const report = execFileSync(process.execPath, [tool, "info", manifestFile], { encoding: "utf8" });
  const info = new Map(
    Array.from(report.matchAll(/^\s*([^:\n]+): (.+)$/gm), ([, name = "", value]) => [name.trim(), value]),
  );
  expect(Object.fromEntries(info)).toMatchObject({
    Id: defaults.addinId,
    Name: defaults.addinName,
    Type: "TaskPaneApp",
    "Default Locale": "zh-CN",
    Hosts: "Workbook",
    Permissions: "ReadWriteDocument",
    "Source Location": `${defaults.baseUrl}/taskpane.html`,
  });
  expect(info.get("Version")).toMatch(/^[1-9]\d*(\.\d+){3}$/);
});

test("asks for ExcelApi 1.9, and for a shared runtime only where there are ribbon commands", () => {
  const [before = "", overrides = ""] = manifest.split("<VersionOverrides");
  expect(before).toMatch(/<Sets DefaultMinVersion="1\.9">\s*<Set Name="ExcelApi"\/>/);
  expect(before).not.toContain("SharedRuntime");
  expect(overrides).toMatch(/<bt:Sets DefaultMinVersion="1\.1">\s*<bt:Set Name="SharedRuntime"\/>/);
  expect(overrides).toContain('<Runtime resid="TaskPane.Url" lifetime="long"/>');
  expect(overrides).toContain('<FunctionFile resid="TaskPane.Url"/>');
});

test("every address is https and under the base that the build replaces", () => {
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(address.startsWith(`${defaults.baseUrl}/`)).toBe(true);
});

test("every icon exists in the size that is asked for", () => {
  const byId = new Map(
    Array.from(manifest.matchAll(/<bt:Image id="([^"]+)" DefaultValue="([^"]+)"/g), ([, id, address]) => [
      id,
      address ?? "",
    ]),
  );
  const asked = Array.from(
    manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g),
    ([, size, id]) => [Number(size), byId.get(id) ?? ""] as const,
  );
  expect(asked).toHaveLength(12);
  for (const [size, address] of asked) expect(sizeOfIcon(address)).toEqual({ width: size, height: size });
  expect(sizeOfIcon(all(/<IconUrl DefaultValue="([^"]+)"/g)[0] ?? "")).toEqual({ width: 32, height: 32 });
  expect(sizeOfIcon(all(/<HighResolutionIconUrl DefaultValue="([^"]+)"/g)[0] ?? "")).toEqual({
    width: 64,
    height: 64,
  });
});

test("every resource that is used is declared once, under a name and with a text that Office takes", () => {
  const declared = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(new Set(declared).size).toBe(declared.length);
  for (const id of declared) expect(id.length).toBeLessThanOrEqual(32);
  expect(new Set(all(/resid="([^"]+)"/g))).toEqual(new Set(declared));

  const [short = "", long = ""] = manifest.split("<bt:LongStrings>");
  const texts = (part: string) => Array.from(part.matchAll(/<bt:String [^>]*DefaultValue="([^"]+)"/g));
  for (const [, text = ""] of texts(short)) expect(text.length).toBeLessThanOrEqual(125);
  for (const [, text = ""] of texts(long)) {
    expect(text.length).toBeLessThanOrEqual(250);
    expect(text).toMatch(/。$/);
  }
});

test("the ribbon's functions are those that the task pane listens for", () => {
  const heard: string[] = [];
  const office = { actions: { associate: (name: string) => heard.push(name) } };
  Object.assign(globalThis, { Office: office });
  listenToRibbon(() => undefined);
  expect(all(/<FunctionName>([^<]+)</g).sort()).toEqual(heard.sort());
});

test("the build puts an administrator's server, id and name in", () => {
  const filled = fillManifest(manifest, {
    baseUrl: "https://rsj.example.gov.cn/jixiao",
    addinId: "0b4b3c5e-0000-4000-8000-000000000001",
    addinName: "预算“绩效”<助手>",
  });
  expect(filled).not.toContain(defaults.baseUrl);
  expect(filled).not.toContain(defaults.addinId);
  expect(filled).toContain(
    '<SourceLocation DefaultValue="https://rsj.example.gov.cn/jixiao/taskpane.html"/>',
  );
  expect(filled).toContain("<Id>0b4b3c5e-0000-4000-8000-000000000001</Id>");
  expect(filled).toContain('<DisplayName DefaultValue="预算“绩效”&#60;助手&#62;"/>');
});
