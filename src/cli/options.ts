import { parseArgs } from "node:util";
import { CommandError } from "./command-error";

/** The options of a command: texts by name, and words that are said or not. */
export interface OptionNames<Text extends string, Flag extends string> {
  readonly texts: readonly Text[];
  readonly flags?: readonly Flag[];
}

export interface GivenOptions<Text extends string, Flag extends string> {
  readonly files: string[];
  readonly texts: Partial<Record<Text, string>>;
  readonly flags: Partial<Record<Flag, boolean>>;
}

/** Reads the options that a command knows; everything else is a file. -o is short for --output. @throws CommandError */
export function readOptions<Text extends string, Flag extends string = never>(
  args: readonly string[],
  { texts, flags = [] }: OptionNames<Text, Flag>,
): GivenOptions<Text, Flag> {
  const options = Object.fromEntries([
    ...texts.map(
      (name) => [name, name === "output" ? { type: "string", short: "o" } : { type: "string" }] as const,
    ),
    ...flags.map((name) => [name, { type: "boolean" }] as const),
  ]) as Record<string, { type: "string" | "boolean"; short?: string }>;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = Object.entries(values);
    return {
      files: positionals,
      texts: Object.fromEntries(given.filter(([, value]) => typeof value === "string")) as Partial<
        Record<Text, string>
      >,
      flags: Object.fromEntries(given.filter(([, value]) => typeof value === "boolean")) as Partial<
        Record<Flag, boolean>
      >,
    };
  } catch (failure) {
    const unknown = /'(--?[\w-]+)/u.exec(failure instanceof Error ? failure.message : "")?.[1] ?? "";
    const known = [...texts, ...flags].map((name) => `--${name}`).join("、");
    throw new CommandError(`选项${unknown}的写法不对。可以用的选项：${known}。`);
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
