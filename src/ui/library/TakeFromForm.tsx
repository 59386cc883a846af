import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import {
  type OwnLibrary,
  type PerformanceForm,
  ownIndicatorFromRow,
  ownTemplateFromForm,
  shorten,
} from "../../core";
import type { Host } from "../../host";
import type { Pane } from "../use-pane";
import { describeNoForm } from "./messages";
import type { TakeIn } from "./OwnThings";
import { type SelectedForm, readSelectedForm } from "./selected-form";
import { TemplateTitle } from "./TemplateTitle";
import styles from "./TakeFromForm.module.css";

export interface TakeFromFormProps {
  readonly host: Host;
  readonly pane: Pane;
  readonly own: OwnLibrary;
  readonly onTake: TakeIn;
  readonly onRefuse: (text: string) => void;
}

/** Makes templates and indicators of what the user has filled in. */
export function TakeFromForm({ host, pane, own, onTake, onRefuse }: TakeFromFormProps) {
  const [form, setForm] = useState<PerformanceForm>();
  const opener = useRef<HTMLDivElement>(null);

  const withForm = (use: (selected: SelectedForm) => void) => {
    pane.run(async () => {
      const place = await readSelectedForm(host, pane.document);
      if (place.kind === "form") use(place);
      else onRefuse(describeNoForm(place));
    });
  };
  const askTitle = (selected: SelectedForm) => {
    if (ownTemplateFromForm(selected.form)) setForm(selected.form);
    else onRefuse("没有存：这张表里没有填好的指标，或者二级指标都不是常用的名称。");
  };
  const takeIndicator = ({ form: { indicators }, selected }: SelectedForm) => {
    const indicator = indicators.find(({ row, isUnused }) => row === selected?.top && !isUnused);
    if (!indicator || indicator.level3.value === "") {
      onRefuse("没有存：选中的一行不是指标。在表里点一下要存的指标，再点一次。");
      return;
    }
    const taken = ownIndicatorFromRow(indicator);
    if (!taken) onRefuse(`没有存：“${indicator.level2.text}”不是常用的二级指标，指标库里放不进去。`);
    else {
      onTake({ templates: [], indicators: [taken] }, (_added, replaced) => {
        const name = shorten(taken.level3);
        return replaced.length > 0 ? `换掉了原来的“${name}”。` : `已经存进指标库：“${name}”。`;
      });
    }
  };
  const closeTitle = () => {
    setForm(undefined);
    opener.current?.querySelector("button")?.focus();
  };
  return (
    <>
      <div ref={opener} className={styles.actions}>
        <Button
          disabledFocusable={pane.isBusy}
          aria-expanded={form !== undefined}
          onClick={() => {
            withForm(askTitle);
          }}
        >
          把表存成模板
        </Button>
        <Button
          disabledFocusable={pane.isBusy}
          onClick={() => {
            withForm(takeIndicator);
          }}
        >
          把选中的指标存进指标库
        </Button>
      </div>
      {form && (
        <TemplateTitle
          key={`${form.range.sheet}!${form.range.top}`}
          form={form}
          own={own}
          onTake={(news, tell) => {
            closeTitle();
            onTake(news, tell);
          }}
          onCancel={closeTitle}
        />
      )}
    </>
  );
}
