import { Button, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { FormInsertion, StyleRole } from "../../core";
import { Cover } from "../shared/Cover";
import { formTable } from "./form-table";
import { describeInsertion } from "./messages";
import styles from "./FormPreview.module.css";

export interface FormPreviewProps {
  readonly insertion: FormInsertion;
  readonly hint: string | undefined;
  /** Stands above the form. */
  readonly review?: ReactNode;
  readonly isBusy: boolean;
  readonly onInsert: () => void;
  readonly onCancel: () => void;
}

/** The form as it will stand on the sheet, and in which cells. */
export function FormPreview({ insertion, hint, review, isBusy, onInsert, onCancel }: FormPreviewProps) {
  const rows = useMemo(() => formTable(insertion), [insertion]);
  const remarks = (
    <>
      <p className={styles.sentence}>{describeInsertion(insertion)}</p>
      {hint !== undefined && (
        <p role="alert" className={styles.hint}>
          {hint}
        </p>
      )}
    </>
  );
  const actions = (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onInsert}>
        插入
      </Button>
      <Button onClick={onCancel}>返回修改</Button>
    </>
  );
  return (
    <Cover title="预览" remarks={remarks} contentLabel="将要写入的内容" actions={actions} onCancel={onCancel}>
      {review}
      <table className={styles.table}>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              {cells.map(({ column, text, rowSpan, columnSpan, role }) => (
                <td
                  key={column}
                  rowSpan={rowSpan}
                  colSpan={columnSpan}
                  className={mergeClasses(styles.cell, role && styles[lookOf(role)])}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Cover>
  );
}

function lookOf(role: StyleRole): "title" | "plain" | "label" | "centred" | "cell" {
  switch (role) {
    case "formTitle":
    case "reportTitle":
      return "title";
    case "unitLine":
    case "note":
      return "plain";
    case "label":
    case "tableHeader":
      return "label";
    case "centredText":
    case "amount":
    case "percent":
      return "centred";
    case "text":
      return "cell";
  }
}
