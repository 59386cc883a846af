import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { describeFailure } from "../host";
import { describeLoss, describeXlsxError } from "../xlsx/messages";
import { XlsxError } from "../xlsx/xlsx-error";
import type { Grid } from "./grid";
import {
  type OpenDocument,
  type Sample,
  SampleMissingError,
  createGridIn,
  fetchSample,
  openDocument,
  samples,
  saveDocument,
} from "./open-document";

export interface Notice {
  readonly intent: "error" | "warning" | "success";
  readonly text: string;
}

/** A file on the page, numbered in the order of opening. */
export interface NumberedDocument extends OpenDocument {
  readonly number: number;
}

export interface WorkbenchState {
  readonly document: NumberedDocument | undefined;
  readonly isBusy: boolean;
  /** The user has changed something since the file was opened or saved. */
  readonly isEdited: boolean;
  readonly notice: Notice | undefined;
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: Sample) => void;
  readonly save: () => void;
  readonly dismissNotice: () => void;
}

/** What the page does with files; `container` is where the grid is put. */
export function useWorkbench(container: RefObject<HTMLElement | null>): WorkbenchState {
  const [document, setDocument] = useState<NumberedDocument>();
  const [isBusy, setBusy] = useState(true);
  const [isEdited, setEdited] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const grid = useRef<Promise<Grid>>(undefined);

  const attempt = useCallback(async (task: () => Promise<void>) => {
    setBusy(true);
    setNotice(undefined);
    try {
      await task();
    } catch (error) {
      setNotice({ intent: "error", text: failureMessage(error) });
    } finally {
      setBusy(false);
    }
  }, []);

  const open = useCallback(
    (name: string, read: () => Promise<Uint8Array>) =>
      attempt(async () => {
        if (!grid.current) return;
        const [shownIn, bytes] = await Promise.all([grid.current, read()]);
        const opened = await openDocument(shownIn, bytes, name);
        setDocument((previous) => ({ ...opened, number: (previous?.number ?? 0) + 1 }));
        setEdited(false);
      }),
    [attempt],
  );

  useEffect(() => {
    if (!container.current) return;
    const created = createGridIn(container.current);
    grid.current = created;
    const [first] = samples;
    void open(first.fileName, () => fetchSample(first));
    return () => {
      void created.then((each) => {
        each.dispose();
      });
    };
  }, [container, open]);

  useEffect(
    () =>
      document?.host.onEdit(() => {
        setEdited(true);
      }),
    [document],
  );

  return {
    document,
    isBusy,
    isEdited,
    notice,
    openFile: (file) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    openSample: (sample) => void open(sample.fileName, () => fetchSample(sample)),
    save: () => {
      if (!document) return;
      void attempt(async () => {
        const lost = await saveDocument(document);
        setEdited(false);
        setNotice(
          lost.length === 0
            ? { intent: "success", text: `已经保存“${document.file.name}”，在浏览器的下载里。` }
            : { intent: "warning", text: lost.map(describeLoss).join("") },
        );
      });
    },
    dismissNotice: () => {
      setNotice(undefined);
    },
  };
}

function failureMessage(error: unknown): string {
  if (error instanceof XlsxError) return describeXlsxError(error.kind);
  if (error instanceof SampleMissingError) return "示例文件没有取到。检查网络，再打开一次。";
  console.error(error);
  return describeFailure(error);
}
