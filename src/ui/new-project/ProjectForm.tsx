import type { FormLayout } from "../../core";
import { Segmented } from "../shared/Segmented";
import { TextBox } from "../shared/TextBox";
import type { InputHelps } from "./input-help";
import { InputRow } from "./InputRow";
import { AMOUNTS, type AmountName, type InputName, PLAN_MONTHS, type ProjectInput } from "./project-input";
import styles from "./ProjectForm.module.css";

const AMOUNT_LABELS: Readonly<Record<AmountName, string>> = {
  budgetedAmount: "预算数",
  fiscalFunds: "财政资金",
  otherFunds: "其他资金",
};

const UNITS = [
  { value: "万元", label: "万元" },
  { value: "元", label: "元" },
] as const;

export interface ProjectFormProps {
  /** Fields that the form will print. */
  readonly asked: FormLayout["fields"];
  readonly input: ProjectInput;
  readonly helps: InputHelps;
  readonly onType: (typed: Partial<ProjectInput>) => void;
}

/** The fields above the indicators; each may stay empty, the check asks for it later. */
export function ProjectForm({ asked, input, helps, onType }: ProjectFormProps) {
  const box = (name: InputName) => ({
    value: input[name],
    help: helps[name],
    onType: (text: string) => {
      onType({ [name]: text });
    },
  });
  return (
    <div className={styles.form}>
      <TextBox label="项目名称" {...box("projectName")} />
      <TextBox label="项目编码" hint="还没有登记入库的，先空着。" {...box("projectCode")} />
      <TextBox label="预算年度" hint="写在标题后面，例如2026；可以空着。" {...box("budgetYear")} />
      <TextBox label="预算单位" hint="例如714001 临西县工商业联合会本级。" {...box("budgetUnit")} />
      <InputRow
        title="预算规模"
        aside={
          <Segmented
            label="金额单位"
            options={UNITS}
            value={input.amountUnit}
            onChange={(amountUnit) => {
              onType({ amountUnit });
            }}
          />
        }
        boxes={AMOUNTS.map((name) => ({ label: AMOUNT_LABELS[name], ...box(name) }))}
      />
      {asked.includes("fundUse") && <TextBox label="资金用途" isLong {...box("fundUse")} />}
      {asked.includes("expenditurePlan") && (
        <InputRow
          title="支出计划（累计，%）"
          boxes={PLAN_MONTHS.map((month) => ({ label: month, ...box(month) }))}
        />
      )}
      <TextBox label="绩效目标" isLong {...box("performanceTarget")} />
    </div>
  );
}
