import { checkCommand } from "./check-command";
import { CommandError, EXIT } from "./command-error";
import { readCommand } from "./read-command";

const USAGE = `绩效目标助手

用法：
  performance-target read  文件.xlsx [--format json|text]
  performance-target check 文件.xlsx… [--format json|text] [--profile hebei|mof-2015|mof-2021]
                           [--min-severity error|warning|suggestion]

退出码：0 没有必须修改的问题；1 有必须修改的问题；2 没能检查。
`;

/** Every command, by name. Each returns the exit code. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  read: readCommand,
  check: checkCommand,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h") {
    process.stdout.write(USAGE);
    return name === undefined ? EXIT.failed : EXIT.clean;
  }
  const command = COMMANDS[name];
  if (!command)
    throw new CommandError(`没有“${name}”这个命令。可以用的命令：${Object.keys(COMMANDS).join("、")}。`);
  return command(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (failure: unknown) => {
    if (!(failure instanceof CommandError)) throw failure;
    process.stderr.write(`${failure.message}\n`);
    process.exitCode = EXIT.failed;
  },
);
