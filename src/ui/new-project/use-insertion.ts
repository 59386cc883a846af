import { useEffect, useRef, useState } from "react";
import {
  type FormDraft,
  type FormInsertion,
  type Placement,
  type WorkbookSnapshot,
  insertForm,
} from "../../core";
import type { Host } from "../../host";
import type { Pane } from "../use-pane";
import { PROBLEMS, type PlacementKind } from "./messages";

export interface Insertion {
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

/** A draft on its way to the sheet: where it goes, how it will stand there, and the writing. */
export function useInsertion(host: Host, pane: Pane, draft: FormDraft | undefined): Insertion {
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
    if (!draft) return undefined;
    isPreviewOld.current = false;
    // A new sheet needs a name that no other has; elsewhere the sheet in front is enough.
    const workbook = await host.read({ kind: placement === "newSheet" ? "workbook" : "activeSheet" });
    const place = await choosePlace(host, workbook, placement);
    if (!place) {
      setHint(PROBLEMS.nothingSelected);
      return undefined;
    }
    const planned = insertForm(workbook, draft, place);
    if ("problem" in planned) {
      setHint(PROBLEMS[planned.problem]);
      return undefined;
    }
    return planned;
  };

  return {
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
