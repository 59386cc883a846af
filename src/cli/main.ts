import { formLayouts, profiles, templates } from "../core";
import { checkCommand } from "./check-command";
import { CommandError, EXIT } from "./command-error";
import { settleEngine } from "./engine-settings";
import { fixCommand } from "./fix-command";
import { newCommand } from "./new-command";
import { readCommand } from "./read-command";

const USAGE = `绩效目标助手

用法：
  performance-target read  文件.xlsx [--format json|text]
  performance-target check 文件或文件夹… [--format text|json|csv] [--profile 方案]
                           [--min-severity error|warning|suggestion] [--no-waivers]
  performance-target fix   文件.xlsx -o 新文件.xlsx [--profile 方案]
  performance-target new   文件.xlsx -o 新文件.xlsx --template 模板 --name 项目名称 [--layout 格式]
                           [--code 编码] [--department 单位] [--budget 预算数] [--fiscal 财政资金]
                           [--other 其他资金] [--use 资金用途] [--target 绩效目标]
  performance-target new   文件.xlsx -o 新文件.xlsx --list 清单.csv|清单.xlsx [--template 模板]
                           [--layout 格式] [--one-sheet]

方案：${profiles.map(({ id, title }) => `${id}（${title}）`).join("，")}；不写时按每张表自己的格式。
模板：${templates.map(({ title }) => title).join("、")}。
格式：${formLayouts.map(({ id, title }) => `${id}（${title}）`).join("，")}。金额不写单位时是万元。
退出码：0 没有必须修改的问题；1 有必须修改的问题，或清单里有用不了的行；2 没能做完。
`;

/** Every command, by name. Each returns the exit code. */
const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ["read", readCommand],
  ["check", checkCommand],
  ["fix", fixCommand],
  ["new", newCommand],
]);

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h") {
    process.stdout.write(USAGE);
    return name === undefined ? EXIT.failed : EXIT.clean;
  }
  const command = COMMANDS.get(name);
  if (!command)
    throw new CommandError(
      `没有“${name}”这个命令。可以用的命令：${Array.from(COMMANDS.keys()).join("、")}。`,
    );
  return command(args);
}

settleEngine();
// A reader that has seen enough, such as head, closes the pipe; what was to be done is done all the same.
process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  if (failure.code !== "EPIPE") throw failure;
});

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
