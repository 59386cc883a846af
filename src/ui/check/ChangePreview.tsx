import { Button } from "@fluentui/react-components";
import { type ChangeSet, type CheckedForm, type Operation, formatCell } from "../../core";
import { Cover } from "../shared/Cover";
import { MoreButton } from "../shared/MoreButton";
import { useFirstFew } from "../shared/use-first-few";
import { Difference } from "./Difference";
import { showContent } from "./messages";
import { placeName } from "./place-names";
import styles from "./ChangePreview.module.css";

export interface ChangePreviewProps {
  readonly change: ChangeSet;
  /** Where the cells belong, to name them. */
  readonly forms: readonly CheckedForm[];
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const MOST_EDITS = 200;

/** Every cell that a change would write, before and after. */
export function ChangePreview({ change, forms, isBusy, onConfirm, onCancel }: ChangePreviewProps) {
  const edits = change.operations.flatMap((operation) => (operation.kind === "setCell" ? operation : []));
  const { shown, rest, showMore } = useFirstFew(edits, MOST_EDITS);
  const actions = (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onConfirm}>
        改这{edits.length}处
      </Button>
      <Button onClick={onCancel}>取消</Button>
    </>
  );
  return (
    <Cover title={change.title} contentLabel="修改前后" actions={actions} onCancel={onCancel}>
      <ul className={styles.list}>
        {shown.map((edit) => (
          <li key={`${edit.at.sheet}!${formatCell(edit.at)}`} className={styles.edit}>
            <span className={styles.where}>{describe(edit, forms)}</span>
            <Difference before={showContent(edit.expect)} after={showContent(edit.write)} />
          </li>
        ))}
      </ul>
      <MoreButton rest={rest} what="处" onShow={showMore} />
    </Cover>
  );
}

function describe({ at }: Extract<Operation, { kind: "setCell" }>, forms: readonly CheckedForm[]): string {
  const isSeveralSheets = new Set(forms.map(({ form }) => form.range.sheet)).size > 1;
  const form = forms.find(
    ({ form: { range } }) => range.sheet === at.sheet && at.row >= range.top && at.row <= range.bottom,
  );
  const parts = [isSeveralSheets ? at.sheet : "", formatCell(at), placeName(form?.form, at)];
  return parts.filter((part) => part !== "").join(" · ");
}
