import { resolve } from "node:path";
import {
  type FormDraft,
  type FormLayoutId,
  type ProjectFields,
  type Template,
  draftFromTemplate,
  emptyProject,
  formLayouts,
  insertForms,
  parseAmount,
  templateFor,
  templates,
  toFen,
} from "../core";
import { describeRowProblem } from "../host";
import { applyChangeToStyled } from "../xlsx";
import { CommandError, EXIT } from "./command-error";
import { openFile } from "./open-file";
import { type GivenOptions, oneOf, readOptions } from "./options";
import { readList } from "./read-list";
import { saveFile } from "./save-file";

const TEXTS = [
  "output",
  "template",
  "list",
  "layout",
  "code",
  "name",
  "department",
  "budget",
  "fiscal",
  "other",
  "use",
  "target",
] as const;
type NewOptions = GivenOptions<(typeof TEXTS)[number], "one-sheet">;

/** `new FILE -o OUT`: adds the form of one project, or one form for each row of a list. */
export async function newCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { texts: TEXTS, flags: ["one-sheet"] });
  const [path, ...others] = options.files;
  const { output } = options.texts;
  if (path === undefined || output === undefined || others.length > 0) {
    throw new CommandError(
      "写明一个文件和存成什么。例：performance-target new 预算.xlsx -o 预算（新）.xlsx --template 培训 --name 业务培训。",
    );
  }
  if (resolve(path) === resolve(output)) {
    throw new CommandError("新文件不能盖住原来的文件。换一个文件名，再试一次。");
  }
  const { drafts, unusable } = await draftsOf(options);
  const file = await openFile(path);
  const placement = options.flags["one-sheet"] ? "oneSheet" : "sheetEach";
  const insertions = Array.from(insertForms(file.snapshot, drafts, placement));
  const operations = insertions.flatMap(({ change }) => change.operations);
  const edited = applyChangeToStyled(file.styled(), { title: "", operations });
  await saveFile(file, edited, output);
  for (const sentence of unusable) process.stderr.write(`${sentence}\n`);
  process.stdout.write(`插入了${drafts.length}张表，存成${output}。\n`);
  return unusable.length > 0 ? EXIT.findings : EXIT.clean;
}

interface Drafts {
  readonly drafts: readonly FormDraft[];
  /** A sentence for each row of the list that no form can be made of. */
  readonly unusable: readonly string[];
}

async function draftsOf({ texts }: NewOptions): Promise<Drafts> {
  const [first, ...more] = formLayouts.map(({ id }) => id);
  const layout: FormLayoutId = oneOf("layout", texts.layout, [first ?? "hebei", ...more]);
  const template = chosenTemplate(texts.template);
  if (texts.list === undefined) {
    if (!template || texts.name === undefined)
      throw new CommandError(`写明--template和--name，或者用--list给一份清单。${templateWords()}`);
    return { drafts: [draftFromTemplate(template, fieldsOf(texts), layout)], unusable: [] };
  }
  const { projects, unusable } = await readList(texts.list, template);
  const drafts = projects.map((project) => draftFromTemplate(project.template, project.fields, layout));
  if (drafts.length === 0 && unusable.length === 0)
    throw new CommandError(`“${texts.list}”里没有项目。表头下面每个项目写一行，再试一次。`);
  return {
    drafts,
    unusable: unusable.map(({ at, problem }) => `${at.sheet}第${at.row + 1}行${describeRowProblem(problem)}`),
  };
}

/** By id or by title. @throws CommandError */
function chosenTemplate(word: string | undefined): Template | undefined {
  if (word === undefined) return undefined;
  const template = templates.find(({ id }) => id === word) ?? templateFor(word, templates);
  if (!template) throw new CommandError(`没有“${word}”这个模板。${templateWords()}`);
  return template;
}

function templateWords(): string {
  return `可以用的模板：${templates.map(({ title }) => title).join("、")}。`;
}

function fieldsOf(texts: NewOptions["texts"]): ProjectFields {
  return {
    ...emptyProject,
    projectCode: texts.code ?? "",
    projectName: texts.name ?? "",
    budgetUnit: texts.department ?? "",
    budgetedAmount: amountOf("budget", texts.budget),
    fiscalFunds: amountOf("fiscal", texts.fiscal),
    otherFunds: amountOf("other", texts.other),
    fundUse: texts.use ?? "",
    performanceTarget: texts.target ?? "",
  };
}

/** In 万元, unless the text says otherwise. @throws CommandError */
function amountOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const amount = parseAmount(text, undefined, "万元");
  if (amount.kind === "amount") return amount.fen / toFen(1, "万元");
  throw new CommandError(`--${option}要写成数，例如5或50000元，写的是“${text}”。`);
}
