import { useEffect, useRef, useState } from "react";
import {
  type FormInsertion,
  type Placement,
  type WorkbookSnapshot,
  draftFromTemplate,
  findTemplate,
  insertForm,
  templates,
} from "../../core";
import type { Host } from "../../host";
import type { Pane } from "../use-pane";
import { type InputHelps, helpWith } from "./input-help";
import { PROBLEMS, type PlacementKind } from "./messages";
import { type ProjectInput, emptyInput, projectFields } from "./project-input";

export interface NewProject {
  readonly templateId: string;
  readonly chooseTemplate: (id: string) => void;
  readonly input: ProjectInput;
  readonly type: (typed: Partial<ProjectInput>) => void;
  readonly helps: InputHelps;
  readonly placement: PlacementKind;
  readonly choosePlacement: (placement: PlacementKind) => void;
  /** Why there is no preview, or why it is another than before. */
  readonly hint: string | undefined;
  readonly preview: FormInsertion | undefined;
  readonly showPreview: () => void;
  readonly closePreview: () => void;
  readonly insert: () => void;
  /** The form that was made, until it is taken back or the next one is begun. */
  readonly made: FormInsertion | undefined;
  readonly beginNext: () => void;
}

/** A new project on its way from the gallery to the sheet. */
export function useNewProject(host: Host, pane: Pane): NewProject {
  const [templateId, setTemplateId] = useState(templates[0]?.id ?? "");
  const [input, setInput] = useState(emptyInput);
  const [placement, setPlacement] = useState<PlacementKind>("newSheet");
  const [hint, setHint] = useState<string>();
  const [preview, setPreview] = useState<FormInsertion>();
  const [made, setMade] = useState<FormInsertion>();
  const isPreviewOld = useRef(false);

  useEffect(
    () =>
      host.onChange(() => {
        isPreviewOld.current = true;
      }),
    [host],
  );

  const plan = async (): Promise<FormInsertion | undefined> => {
    const template = findTemplate(templateId);
    if (!template) return undefined;
    isPreviewOld.current = false;
    // A new sheet needs a name that no other has; elsewhere the sheet in front is enough.
    const workbook = await host.read({ kind: placement === "newSheet" ? "workbook" : "activeSheet" });
    const place = await choosePlace(host, workbook, placement);
    if (!place) {
      setHint(PROBLEMS.nothingSelected);
      return undefined;
    }
    const planned = insertForm(workbook, draftFromTemplate(template, projectFields(input)), place);
    if ("problem" in planned) {
      setHint(PROBLEMS[planned.problem]);
      return undefined;
    }
    return planned;
  };

  return {
    templateId,
    chooseTemplate: setTemplateId,
    input,
    type: (typed) => {
      setInput((before) => ({ ...before, ...typed }));
    },
    helps: helpWith(input),
    placement,
    choosePlacement: setPlacement,
    hint,
    preview,
    showPreview: () => {
      pane.run(async () => {
        setHint(undefined);
        setPreview(await plan());
      });
    },
    closePreview: () => {
      setPreview(undefined);
      setHint(undefined);
    },
    insert: () => {
      pane.run(async () => {
        if (!preview) return;
        if (isPreviewOld.current) {
          const planned = await plan();
          if (JSON.stringify(planned) !== JSON.stringify(preview)) {
            setPreview(planned);
            if (planned) setHint("表格刚才改过，位置重新算过了。看一遍再插入。");
            return;
          }
        }
        if (!(await pane.insert(preview))) return;
        // Before anything else can fail: what is made must not be offered once more.
        setMade(preview);
        setPreview(undefined);
        setHint(undefined);
        await host.reveal(preview.range);
      });
    },
    made: made && pane.changes.includes(made.change) ? made : undefined,
    beginNext: () => {
      setMade(undefined);
      setInput((before) => ({ ...emptyInput, budgetUnit: before.budgetUnit, amountUnit: before.amountUnit }));
    },
  };
}

async function choosePlace(
  host: Host,
  { activeSheet: sheet }: WorkbookSnapshot,
  kind: PlacementKind,
): Promise<Placement | undefined> {
  switch (kind) {
    case "newSheet":
      return { kind };
    case "belowLastForm":
      return { kind, sheet: sheet ?? "" };
    case "atSelection": {
      const selected = await host.selection();
      return selected && { kind, at: { sheet: selected.sheet, row: selected.top, column: selected.left } };
    }
  }
}
