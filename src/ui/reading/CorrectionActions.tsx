import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formatLayoutProfile, parseLayoutProfile } from "../../core";
import { type DocumentStore, documentKeys } from "../../host";
import type { PageServices } from "../page-services";
import type { Revision } from "../shared/document-memory";
import { ExportedText, type UnsavedFile } from "../shared/ExportedText";
import { FileButton } from "../shared/FileButton";
import { correcting, correctionsOf, layoutOf } from "./corrections";
import styles from "./CorrectionActions.module.css";

export interface CorrectionActionsProps {
  readonly document: DocumentStore;
  readonly download: PageServices["download"];
  readonly onRevise: (revision: Revision) => void;
}

const FILE_NAME = "识别说明.json";

interface Answer {
  readonly isFailure?: boolean;
  readonly text: string;
  /** What was kept before, where it can be put back. */
  readonly before?: string;
}

/** What can be done with all corrections at once: handed to another document, taken from one, dropped. */
export function CorrectionActions({ document, download, onRevise }: CorrectionActionsProps) {
  const kept = document.get(documentKeys.layout);
  const hasCorrections = correctionsOf(layoutOf(kept)).length > 0;
  const [answer, setAnswer] = useState<Answer>();
  const [unsaved, setUnsaved] = useState<UnsavedFile>();

  const importFile = (name: string, text = "") => {
    const layout = parseLayoutProfile(text);
    if (!layout) {
      setAnswer({ isFailure: true, text: `没有导入：“${name}”不是从“识别说明”导出的文件。` });
      return;
    }
    const corrections = correctionsOf(layout);
    onRevise(correcting(...corrections));
    setAnswer({ text: `已经导入${corrections.length}条。` });
  };
  const exportFile = () => {
    const text = formatLayoutProfile(layoutOf(kept));
    if (download) download(FILE_NAME, text);
    else setUnsaved({ name: FILE_NAME, text });
  };
  const reset = () => {
    onRevise(() => undefined);
    setAnswer({ text: "已经恢复默认。", ...(kept !== undefined && { before: kept }) });
  };

  return (
    <div className={styles.actions}>
      {unsaved && (
        <ExportedText
          file={unsaved}
          onClose={() => {
            setUnsaved(undefined);
          }}
        />
      )}
      <div role={answer?.isFailure ? "alert" : "status"} className={styles.answer}>
        {answer?.text}
        {answer?.before !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              const { before } = answer;
              onRevise(() => before);
              setAnswer(undefined);
            }}
          >
            撤回
          </Button>
        )}
      </div>
      <FileButton label="导入" onOpen={importFile} />
      {hasCorrections && <Button onClick={exportFile}>导出</Button>}
      {hasCorrections && <Button onClick={reset}>恢复默认</Button>}
    </div>
  );
}
