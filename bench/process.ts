import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyChangeToStyled, newWorkbook, saveWorkbook } from "../src/xlsx";
import { changesToForms } from "./forms";
import { inTurn } from "./measure";

/** hucre's reading of cells alone, and with the styles that a product would need of it. */
const BARE_READS = ["{}", "{ readStyles: true }"] as const;

/** check of a file as a whole process, against a process that only reads the file with hucre. */
export async function benchProcess(): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), "bench-")), "1000.xlsx");
  writeFileSync(file, await xlsxOf(1000));
  for (const format of ["text", "json"]) {
    for (const options of BARE_READS) {
      const { first, second, ratio } = await inTurn(
        7,
        () => run("dist/cli/main.cjs", "check", file, "--format", format),
        () => run("--input-type=module", "--eval", bareRead(options), file),
      );
      console.log(
        `check --format ${format} of 1000 forms as a process: ${first.toFixed(0)} ms; ` +
          `openXlsx(bytes, ${options}): ${second.toFixed(0)} ms; ratio ${ratio.toFixed(2)}`,
      );
    }
  }
}

function bareRead(options: string): string {
  return `
    import { readFileSync } from "node:fs";
    import { openXlsx } from "hucre/xlsx";
    await openXlsx(readFileSync(process.argv[1]), ${options});
  `;
}

function run(...args: string[]): void {
  const { status, error } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (error ?? status === null) throw error ?? new Error("The process was killed.");
}

async function xlsxOf(count: number): Promise<Uint8Array> {
  const file = await newWorkbook("基准.xlsx", "说明");
  const edited = changesToForms(count).reduce(applyChangeToStyled, file.styled());
  const { bytes } = await saveWorkbook(file, edited);
  return bytes;
}
