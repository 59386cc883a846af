import { useState } from "react";
import { TextBox } from "../shared/TextBox";
import { typedYear } from "../shared/typed-year";

export interface BudgetYearProps {
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

/** The year of the budget for forms that do not print it. */
export function BudgetYear({ year, onChange }: BudgetYearProps) {
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  // A year that the document did not take, or that somebody else has changed, is shown as it is kept.
  const isOutdated = typed !== undefined && isUsable(typed) && typedYear(typed) !== year;
  const shown = typed === undefined || isOutdated ? String(year ?? "") : typed;
  const isWrong = !isUsable(shown) && (isLeft || shown.length >= 4);
  return (
    <div
      onBlur={() => {
        setLeft(true);
      }}
    >
      <TextBox
        label="按哪一年检查"
        value={shown}
        hint="表上没有印年度时用；空着就不检查年度。"
        help={isWrong ? { blocks: true, text: `写四位数的年份，例如2026。${whatHolds(year)}` } : undefined}
        onType={(text) => {
          setTyped(text);
          setLeft(false);
          if (isUsable(text)) onChange(typedYear(text));
        }}
      />
    </div>
  );
}

function whatHolds(year: number | undefined): string {
  return year === undefined ? "现在不检查年度。" : `现在仍按${year}年检查。`;
}

function isUsable(text: string): boolean {
  return text.trim() === "" || typedYear(text) !== undefined;
}
