import {
  Badge,
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DocumentTableRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { type ChangeEvent, useRef } from "react";
import { type Sample, samples } from "./open-document";

export interface PageToolbarProps {
  readonly fileName: string | undefined;
  readonly isBusy: boolean;
  readonly isEdited: boolean;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (sample: Sample) => void;
  readonly onSave: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: "flex",
    flex: "1 1 200px",
    minWidth: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  fileName: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  commands: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Name of the file and what can be done with files. */
export function PageToolbar(props: PageToolbarProps) {
  const { fileName, isBusy, isEdited, onOpenFile, onOpenSample, onSave } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);

  const takeFile = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) onOpenFile(file);
    // So that the same file can be chosen once more.
    event.target.value = "";
  };

  return (
    <header className={styles.bar}>
      <div className={styles.title}>
        <h1 className={styles.product}>绩效目标助手</h1>
        <span className={styles.fileName}>{fileName}</span>
        {isEdited && (
          <Badge appearance="tint" color="warning">
            未保存
          </Badge>
        )}
        {isBusy && <Spinner size="tiny" aria-label="正在打开文件" />}
      </div>
      <div className={styles.commands}>
        <input ref={input} type="file" accept=".xlsx,.xlsm" hidden onChange={takeFile} />
        <Button size="small" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          打开 .xlsx
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" icon={<DocumentTableRegular />}>
              打开示例
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {samples.map((sample) => (
                <MenuItem
                  key={sample.fileName}
                  onClick={() => {
                    onOpenSample(sample);
                  }}
                >
                  {sample.title}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button
          size="small"
          appearance={isEdited ? "primary" : "secondary"}
          icon={<SaveRegular />}
          disabled={isBusy || fileName === undefined}
          onClick={onSave}
        >
          保存 .xlsx
        </Button>
      </div>
    </header>
  );
}
