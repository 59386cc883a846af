import { Button } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type OwnLibrary, type PerformanceForm, isBlank, ownTemplateFromForm, trimBlanks } from "../../core";
import { type InputHelp, TextBox } from "../shared/TextBox";
import { listNames } from "./messages";
import type { TakeIn } from "./OwnThings";
import styles from "./TemplateTitle.module.css";

export interface TemplateTitleProps {
  readonly form: PerformanceForm;
  readonly own: OwnLibrary;
  readonly onTake: TakeIn;
  readonly onCancel: () => void;
}

/** What the template is to be called, and what it will hold of the form. */
export function TemplateTitle({ form, own, onTake, onCancel }: TemplateTitleProps) {
  const [title, setTitle] = useState(() => ownTemplateFromForm(form)?.template.title ?? "");
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const box = panel.current?.querySelector("input");
    box?.focus();
    box?.select();
  }, []);
  const made = ownTemplateFromForm(form, trimBlanks(title));
  if (!made) return null;
  const { template, leftOut } = made;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBlank(title)) return;
    onTake({ templates: [template], indicators: [] }, (_added, replaced) =>
      replaced.length > 0
        ? `换掉了原来的模板“${template.title}”。`
        : `已经存成模板“${template.title}”，在“新建项目”里可以选。`,
    );
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
  };
  return (
    <form
      ref={panel}
      aria-label="存成模板"
      className={styles.panel}
      onSubmit={submit}
      onKeyDown={cancelOnEscape}
    >
      <TextBox label="模板名称" value={title} onType={setTitle} help={helpWith(title, template.id, own)} />
      <p className={styles.hint}>
        收进{template.indicators.length}个指标，指标值里的数换成要填的空。
        {leftOut.length > 0 && `没有收进来：${listNames(leftOut)}，它们的二级指标不是常用的名称。`}
      </p>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBlank(title)}>
          存成模板
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </div>
    </form>
  );
}

function helpWith(title: string, id: string, own: OwnLibrary): InputHelp | undefined {
  if (isBlank(title)) return { blocks: true, text: "写上模板名称。" };
  const isTaken = own.templates.some((each) => each.id === id);
  return isTaken ? { blocks: false, text: "已经有同名的模板，存了就换成这一个。" } : undefined;
}
