import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyChangeToStyled, newWorkbook, saveWorkbook } from "../src/xlsx";
import { changesToForms } from "./forms";
import { inTurn } from "./measure";

const BARE_READ = `
import { readFileSync } from "node:fs";
import { openXlsx } from "hucre/xlsx";
await openXlsx(readFileSync(process.argv[1]));
`;

/** check of a file as a whole process, against a process that only reads the file with hucre. */
export async function benchProcess(): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), "bench-")), "1000.xlsx");
  writeFileSync(file, await xlsxOf(1000));
  const run = (...args: string[]) => {
    const { status, error } = spawnSync(process.execPath, args, { stdio: "ignore" });
    if (error ?? status === null) throw error ?? new Error("The process was killed.");
  };
  const { first, second, ratio } = await inTurn(
    7,
    () => run("dist/cli/main.cjs", "check", file, "--format", "json"),
    () => run("--input-type=module", "--eval", BARE_READ, file),
  );
  console.log(
    `check of 1000 forms as a process: ${first.toFixed(0)} ms; hucre's bare read: ${second.toFixed(0)} ms; ratio ${ratio.toFixed(2)}`,
  );
}

async function xlsxOf(count: number): Promise<Uint8Array> {
  const file = await newWorkbook("基准.xlsx", "说明");
  const edited = changesToForms(count).reduce(applyChangeToStyled, file.styled());
  const { bytes } = await saveWorkbook(file, edited);
  return bytes;
}
