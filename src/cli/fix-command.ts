import { resolve } from "node:path";
import { type ChangeSet, formatCell, safeFixes, shorten } from "../core";
import { documentOptions } from "../host";
import { applyChangeToStyled } from "../xlsx";
import { CommandError, EXIT } from "./command-error";
import { openFile } from "./open-file";
import { readOptions } from "./options";
import { chosenProfile } from "./profile-option";
import { saveFile } from "./save-file";

/** `fix FILE -o OUT`: applies the safe fixes and nothing else; the rest of the file stays as it is. */
export async function fixCommand(args: readonly string[]): Promise<number> {
  const { files, texts } = readOptions(args, { texts: ["output", "profile"] });
  const [path, ...others] = files;
  const { output } = texts;
  if (path === undefined || output === undefined || others.length > 0) {
    throw new CommandError(
      "写明一个文件和改好后存成什么。例：performance-target fix 预算.xlsx -o 预算（改）.xlsx。",
    );
  }
  if (resolve(path) === resolve(output)) {
    throw new CommandError("改好的文件不能盖住原来的文件。换一个文件名，再试一次。");
  }
  const profile = chosenProfile(texts.profile);
  const file = await openFile(path);
  const options = { ...documentOptions((key) => file.documentStore.get(key)), ...(profile && { profile }) };
  const change = safeFixes(file.snapshot, options);
  const edited = change ? applyChangeToStyled(file.styled(), change) : file.styled();
  await saveFile(file, edited, output);
  process.stdout.write(describe(change, output));
  return EXIT.clean;
}

/** A line per cell, and how many there were. */
function describe(change: ChangeSet | undefined, output: string): string {
  const lines = (change?.operations ?? []).flatMap((operation) =>
    operation.kind === "setCell"
      ? [
          `${operation.at.sheet}!${formatCell(operation.at)} ${quote(operation.expect)} → ${quote(operation.write)}\n`,
        ]
      : [],
  );
  const count = lines.length === 0 ? "没有可以安全修正的地方" : `改了${lines.length}处`;
  return `${lines.join("")}${count}，存成${output}。\n`;
}

function quote(content: unknown): string {
  return `“${shorten(String(content), 40)}”`;
}
