import { useState } from "react";
import { TextBox } from "../shared/TextBox";

export interface BudgetYearProps {
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The year of the budget for forms that do not print it. */
export function BudgetYear({ year, onChange }: BudgetYearProps) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (year === undefined ? "" : String(year));
  const isUsable = shown === "" || yearIn(shown) !== undefined;
  return (
    <TextBox
      label="预算年度"
      value={shown}
      hint="表上没有印年度时，按这一年检查；空着就不检查年度。"
      help={isUsable || shown.length < 4 ? undefined : { blocks: true, text: "写四位数的年份，例如2026。" }}
      onType={(text) => {
        setTyped(text);
        if (text === "" || yearIn(text) !== undefined) onChange(yearIn(text));
      }}
    />
  );
}

function yearIn(text: string): number | undefined {
  const year = /^\d{4}$/u.test(text.trim()) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
