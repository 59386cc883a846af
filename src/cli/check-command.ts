import { type CheckResult, type Severity, SEVERITIES, checkWorkbook, findProfile, profiles } from "../core";
import { CommandError, EXIT } from "./command-error";
import { openFile } from "./open-file";
import { oneOf, readOptions } from "./options";
import { checkedToJson, checkedToText } from "./print-findings";

/** One file with what was found at or above the severity asked for. */
export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
}

/** `check FILE…`: what is wrong, in sentences. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { files, options } = readOptions(args, ["format", "profile", "min-severity"]);
  const format = oneOf("format", options.format, ["text", "json"]);
  const minimum = oneOf("min-severity", options["min-severity"], ["suggestion", "warning", "error"]);
  const profile = options.profile === undefined ? undefined : findProfile(options.profile);
  if (options.profile !== undefined && !profile) {
    throw new CommandError(
      `没有“${options.profile}”这个方案。可以用的方案：${profiles.map(({ id }) => id).join("、")}。`,
    );
  }
  if (files.length === 0) throw new CommandError("没有写文件名。例：performance-target check 预算.xlsx。");

  const checked: CheckedFile[] = [];
  const failures: CommandError[] = [];
  for (const file of files) {
    try {
      const { snapshot } = await openFile(file);
      checked.push({ file, result: atLeast(minimum, checkWorkbook(snapshot, profile ? { profile } : {})) });
    } catch (failure) {
      // One bad file is named, and the others are checked all the same.
      if (!(failure instanceof CommandError)) throw failure;
      failures.push(failure);
    }
  }
  process.stdout.write(format === "json" ? checkedToJson(checked) : checkedToText(checked));
  for (const { message } of failures) process.stderr.write(`${message}\n`);
  if (failures.length > 0) return EXIT.failed;
  const hasErrors = checked.some(({ result }) =>
    result.diagnostics.some(({ severity }) => severity === "error"),
  );
  return hasErrors ? EXIT.findings : EXIT.clean;
}

function atLeast(minimum: Severity, result: CheckResult): CheckResult {
  const wanted = SEVERITIES.slice(0, SEVERITIES.indexOf(minimum) + 1);
  return { ...result, diagnostics: result.diagnostics.filter(({ severity }) => wanted.includes(severity)) };
}
