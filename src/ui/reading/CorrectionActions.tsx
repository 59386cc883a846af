import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import { formatLayoutProfile, parseLayoutProfile } from "../../core";
import { type DocumentStore, documentKeys } from "../../host";
import type { PageServices } from "../page-services";
import { type Answer, AnswerLine } from "../shared/AnswerLine";
import type { Revision } from "../shared/document-memory";
import { ExportedText, type UnsavedFile } from "../shared/ExportedText";
import { FileButton } from "../shared/FileButton";
import { useRemovalFocus } from "../shared/use-removal-focus";
import { correcting, correctionsOf, layoutOf } from "./corrections";
import styles from "./CorrectionActions.module.css";

export interface CorrectionActionsProps {
  readonly document: DocumentStore;
  readonly download: PageServices["download"];
  readonly onRevise: (revision: Revision) => void;
  /** What can be done besides, before the rest. */
  readonly children: ReactNode;
}

const FILE_NAME = "识别说明.json";

/** What can be done with all corrections at once: handed to another document, taken from one, dropped. */
export function CorrectionActions({ document, download, onRevise, children }: CorrectionActionsProps) {
  const kept = document.get(documentKeys.layout);
  const hasCorrections = correctionsOf(layoutOf(kept)).length > 0;
  const [answer, setAnswer] = useState<Answer>();
  const [unsaved, setUnsaved] = useState<UnsavedFile>();
  const buttons = useRef<HTMLDivElement>(null);
  const leave = useRemovalFocus(buttons, answer);

  /** Says what was done, with the way back to what was kept before. */
  const revise = (text: string, revision: Revision) => {
    leave();
    onRevise(revision);
    const takeBack = () => {
      leave();
      onRevise(() => kept);
      setAnswer(undefined);
    };
    setAnswer({ text, takeBack });
  };
  const importFile = (name: string, text = "") => {
    const layout = parseLayoutProfile(text);
    if (!layout) {
      setAnswer({ isFailure: true, text: `没有导入：“${name}”不是从“识别说明”导出的文件。` });
      return;
    }
    const corrections = correctionsOf(layout);
    if (corrections.length === 0) setAnswer({ text: `没有导入：“${name}”里没有改过的识别。` });
    else revise(`已经导入${corrections.length}条。`, correcting(...corrections));
  };
  const exportFile = () => {
    const text = formatLayoutProfile(layoutOf(kept));
    if (download) download(FILE_NAME, text);
    else setUnsaved({ name: FILE_NAME, text });
  };

  return (
    <div ref={buttons} className={styles.actions}>
      {unsaved && (
        <ExportedText
          file={unsaved}
          onClose={() => {
            setUnsaved(undefined);
          }}
        />
      )}
      <AnswerLine answer={answer} />
      {children}
      <FileButton label="导入" onOpen={importFile} />
      {hasCorrections && <Button onClick={exportFile}>导出</Button>}
      {hasCorrections && (
        <Button
          onClick={() => {
            revise("已经恢复默认。", () => undefined);
          }}
        >
          恢复默认
        </Button>
      )}
    </div>
  );
}
