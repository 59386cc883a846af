import { readWorkbook } from "../core";
import { documentOptions } from "../host";
import { CommandError, EXIT } from "./command-error";
import { openFile } from "./open-file";
import { oneOf, readOptions } from "./options";
import { readingToJson, readingToText } from "./print-reading";

/** `read FILE`: what was read where, and what was skipped. A file without a form is no failure. */
export async function readCommand(args: readonly string[]): Promise<number> {
  const { files, texts } = readOptions(args, { texts: ["format"] });
  const format = oneOf("format", texts.format, ["text", "json"]);
  const [path, ...others] = files;
  if (path === undefined) throw new CommandError("没有写文件名。例：performance-target read 预算.xlsx。");
  if (others.length > 0) throw new CommandError("read一次只读一个文件。几个文件分几次读。");
  const { snapshot, documentStore } = await openFile(path);
  const { layout } = documentOptions((key) => documentStore.get(key));
  const reading = readWorkbook(snapshot, layout);
  process.stdout.write(
    format === "json"
      ? `${JSON.stringify(readingToJson(path, reading), undefined, 2)}\n`
      : readingToText(path, reading),
  );
  return EXIT.clean;
}
