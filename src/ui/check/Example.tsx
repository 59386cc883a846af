import type { Rule } from "../../core";
import styles from "./Example.module.css";

/** What the rule finds fault with, and the same put right. */
export function Example({ example }: Pick<Rule, "example">) {
  return (
    <details>
      <summary className={styles.summary}>示例</summary>
      <ExampleTable caption="这样写会被指出" sheet={example.wrong} />
      <ExampleTable caption="这样写可以" sheet={example.right} />
    </details>
  );
}

interface ExampleTableProps {
  readonly caption: string;
  readonly sheet: Rule["example"]["wrong"];
}

function ExampleTable({ caption, sheet }: ExampleTableProps) {
  const width = Math.max(...sheet.map((row) => row.length));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {sheet.map((row, index) => (
          <tr key={index}>
            {Array.from({ length: width }, (_cell, column) => (
              <td key={column} className={styles.cell}>
                {row[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
