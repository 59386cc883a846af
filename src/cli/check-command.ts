import { type CheckResult, type Severity, SEVERITIES, checkWorkbook, reportCsv } from "../core";
import { documentOptions } from "../host";
import { CommandError, EXIT } from "./command-error";
import { findFiles } from "./find-files";
import { openFile } from "./open-file";
import { oneOf, readOptions } from "./options";
import { checkedToJson, checkedToText } from "./print-findings";
import { chosenProfile } from "./profile-option";

/** One file with what was found at or above the severity asked for. */
export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
}

/** `check FILE…`: what is wrong, in sentences. A folder stands for every .xlsx in it and below. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { files, texts, flags } = readOptions(args, {
    texts: ["format", "profile", "min-severity"],
    flags: ["no-waivers"],
  });
  const format = oneOf("format", texts.format, ["text", "json", "csv"]);
  const minimum = oneOf("min-severity", texts["min-severity"], ["suggestion", "warning", "error"]);
  const profile = chosenProfile(texts.profile);
  if (files.length === 0) throw new CommandError("没有写文件名。例：performance-target check 预算.xlsx。");
  const paths = await findFiles(files);
  if (paths.length === 0) throw new CommandError("这些文件夹里没有.xlsx文件。核对路径，再试一次。");

  const checked: CheckedFile[] = [];
  const failures: CommandError[] = [];
  for (const file of paths) {
    try {
      const { snapshot, documentStore } = await openFile(file);
      const options = {
        ...documentOptions((key) => documentStore.get(key)),
        ...(profile && { profile }),
        ...(flags["no-waivers"] && { waivers: [] }),
      };
      checked.push({ file, result: atLeast(minimum, checkWorkbook(snapshot, options)) });
    } catch (failure) {
      // One bad file is named, and the others are checked all the same.
      if (!(failure instanceof CommandError)) throw failure;
      failures.push(failure);
    }
  }
  const print = {
    text: () => checkedToText(checked, minimum),
    json: () => checkedToJson(checked),
    csv: () => reportCsv(checked),
  };
  process.stdout.write(print[format]());
  for (const { message } of failures) process.stderr.write(`${message}\n`);
  if (failures.length > 0) return EXIT.failed;
  const hasErrors = checked.some(({ result }) =>
    result.diagnostics.some(({ severity }) => severity === "error"),
  );
  return hasErrors ? EXIT.findings : EXIT.clean;
}

function atLeast(minimum: Severity, result: CheckResult): CheckResult {
  const wanted = SEVERITIES.slice(0, SEVERITIES.indexOf(minimum) + 1);
  const keep = ({ severity }: { readonly severity: Severity }) => wanted.includes(severity);
  return {
    ...result,
    forms: result.forms.map((form) => ({ ...form, diagnostics: form.diagnostics.filter(keep) })),
    diagnostics: result.diagnostics.filter(keep),
  };
}
