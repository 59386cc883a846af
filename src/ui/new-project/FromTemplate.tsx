import { useState } from "react";
import { type FormLayoutId, type OwnLibrary, draftFromTemplate, templates } from "../../core";
import type { Host } from "../../host";
import { Section } from "../shared/Section";
import { typedYear } from "../shared/typed-year";
import type { Pane } from "../use-pane";
import { helpWith } from "./input-help";
import { InsertionFlow } from "./InsertionFlow";
import { LayoutChoice, layoutOf } from "./LayoutChoice";
import { ProjectForm } from "./ProjectForm";
import { emptyInput, projectFields } from "./project-input";
import { TemplateGallery } from "./TemplateGallery";
import { useInsertion } from "./use-insertion";

export interface FromTemplateProps {
  readonly host: Host;
  readonly pane: Pane;
  readonly library: OwnLibrary;
  readonly onCheck: () => void;
}

/** 从模板: a kind of project, what is known of it, and a place make a whole form. */
export function FromTemplate({ host, pane, library, onCheck }: FromTemplateProps) {
  const [templateId, setTemplateId] = useState<string>();
  const [layout, setLayout] = useState<FormLayoutId>("hebei");
  const [input, setInput] = useState(emptyInput);
  const offered = [...templates, ...library.templates];
  const template = offered.find(({ id }) => id === templateId) ?? templates[0];
  const { fields } = layoutOf(layout);
  const helps = helpWith(input, fields);
  const cannotRead = Object.values(helps).some(({ blocks }) => blocks);
  const year = typedYear(input.budgetYear);
  const draft = template && {
    ...draftFromTemplate(template, projectFields(input), layout),
    ...(year !== undefined && { budgetYear: year }),
  };
  const insertion = useInsertion(host, pane, draft);

  return (
    <InsertionFlow
      insertion={insertion}
      isBusy={pane.isBusy}
      blocked={cannotRead ? "有看不懂的数，改好以后再预览。" : undefined}
      advice="把“__”换成数，把“（待填）”换成依据，填完检查一遍。插错了可以撤销本次修改。"
      onCheck={onCheck}
      onNext={() => {
        const { budgetUnit, amountUnit, budgetYear } = input;
        setInput({ ...emptyInput, budgetUnit, amountUnit, budgetYear });
      }}
    >
      <Section title="项目类型">
        <TemplateGallery own={library.templates} chosen={template} onChoose={setTemplateId} />
      </Section>
      <Section title="项目内容" aside={<LayoutChoice chosen={layout} onChoose={setLayout} />}>
        <ProjectForm
          asked={fields}
          input={input}
          helps={helps}
          onType={(typed) => {
            setInput((before) => ({ ...before, ...typed }));
          }}
        />
      </Section>
    </InsertionFlow>
  );
}
