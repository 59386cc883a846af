import { parseArgs } from "node:util";
import { CommandError } from "./command-error";

/** Reads the options that a command knows; everything else is a file. @throws CommandError */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): { files: string[]; options: Partial<Record<Name, string>> } {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { files: positionals, options: values as Partial<Record<Name, string>> };
  } catch (failure) {
    const unknown = /'(--?[\w-]+)/u.exec(failure instanceof Error ? failure.message : "")?.[1] ?? "";
    throw new CommandError(
      `选项${unknown}的写法不对。可以用的选项：${names.map((name) => `--${name}`).join("、")}。`,
    );
  }
}

/** One of a closed set of words. @throws CommandError */
export function oneOf<Word extends string>(
  option: string,
  given: string | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (given === undefined) return words[0];
  const word = words.find((candidate) => candidate === given);
  if (word === undefined) throw new CommandError(`--${option}只能是${words.join("、")}，写的是“${given}”。`);
  return word;
}
