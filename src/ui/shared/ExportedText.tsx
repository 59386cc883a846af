import { Button } from "@fluentui/react-components";
import { SelectedText } from "./SelectedText";
import styles from "./ExportedText.module.css";

/** A file that the page could not hand out. */
export interface UnsavedFile {
  readonly name: string;
  readonly text: string;
}

export interface ExportedTextProps {
  readonly file: UnsavedFile;
  readonly onClose: () => void;
}

/** What would have been a download, for Ctrl+C. */
export function ExportedText({ file, onClose }: ExportedTextProps) {
  return (
    <div className={styles.exported}>
      <SelectedText
        label={`这里不能存文件。按Ctrl+C复制下面选中的文字，存成“${file.name}”。`}
        text={file.text}
      />
      <Button size="small" onClick={onClose}>
        收起
      </Button>
    </div>
  );
}
