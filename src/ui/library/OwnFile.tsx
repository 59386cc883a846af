import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type OwnLibrary, formatOwnLibrary, parseOwnLibrary } from "../../core";
import type { PageServices } from "../page-services";
import { describeMistake } from "../settings/messages";
import { ExportedText, type UnsavedFile } from "../shared/ExportedText";
import { FileButton } from "../shared/FileButton";
import { describeImport } from "./messages";
import type { TakeIn } from "./OwnThings";
import { isEmptyLibrary } from "./own-revisions";
import styles from "./OwnFile.module.css";

export interface OwnFileProps {
  readonly own: OwnLibrary;
  readonly download: PageServices["download"];
  readonly onTake: TakeIn;
  readonly onRefuse: (text: string) => void;
}

const FILE_NAME = "自建指标库.json";

/** From one document to another. */
export function OwnFile({ own, download, onTake, onRefuse }: OwnFileProps) {
  const [unsaved, setUnsaved] = useState<UnsavedFile>();
  const importFile = (name: string, text = "") => {
    const parsed = parseOwnLibrary(text);
    if (parsed.kind === "malformed") onRefuse(`没有导入${describeMistake(name, parsed.place, "指标库")}`);
    else if (isEmptyLibrary(parsed.library)) onRefuse(`没有导入：“${name}”里没有模板，也没有指标。`);
    else onTake(parsed.library, describeImport);
  };
  const exportFile = () => {
    const text = formatOwnLibrary(own);
    if (download) download(FILE_NAME, text);
    else setUnsaved({ name: FILE_NAME, text });
  };
  return (
    <div className={styles.actions}>
      <FileButton label="导入" onOpen={importFile} />
      {!isEmptyLibrary(own) && <Button onClick={exportFile}>导出</Button>}
      {unsaved && (
        <ExportedText
          file={unsaved}
          onClose={() => {
            setUnsaved(undefined);
          }}
        />
      )}
    </div>
  );
}
