import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { App, type ProfileFile } from "../ui";
import { usePaneTheme } from "../ui/pane-theme";
import { ConfirmDiscard } from "./ConfirmDiscard";
import { downloadText } from "./download";
import { DropTarget } from "./DropTarget";
import { NoticeBar } from "./NoticeBar";
import type { Sample } from "./open-document";
import { PageToolbar } from "./PageToolbar";
import { Splitter } from "./Splitter";
import { useNarrow } from "./use-narrow";
import { useWorkbench } from "./use-workbench";

const useStyles = makeStyles({
  page: { height: "100dvh", display: "flex", flexDirection: "column" },
  work: { flex: 1, minHeight: 0, display: "flex" },
  stacked: { flexDirection: "column" },
  sheet: { flex: 1, minWidth: 0, minHeight: 0, position: "relative", overflow: "hidden" },
  grid: { position: "absolute", inset: 0 },
  waiting: { margin: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground3 },
  pane: { flexShrink: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The narrowest and lowest that the pane is made for. */
const leastPane = { width: 320, height: 200 };
/** What must be left of the grid. */
const leastGrid = { width: 320, height: 160 };

export interface WorkbenchProps {
  /** Checking profiles that an administrator has put beside the page. */
  readonly profiles: Promise<readonly ProfileFile[]>;
}

/** The page without Excel: files, a spreadsheet grid and the add-in's pane. */
export function Workbench({ profiles }: WorkbenchProps) {
  const styles = useStyles();
  const theme = usePaneTheme();
  const isNarrow = useNarrow();
  const grid = useRef<HTMLDivElement>(null);
  const workbench = useWorkbench(grid);
  const { document, isBusy, isEdited, notice } = workbench;
  const [paneWidth, setPaneWidth] = useState(380);
  const [paneHeight, setPaneHeight] = useState(() => Math.round(window.innerHeight / 2));
  const [wanted, setWanted] = useState<() => void>();

  useWarningBeforeLeaving(isEdited);

  const whenDiscardable = (action: () => void) => {
    if (isEdited) setWanted(() => action);
    else action();
  };
  const openFile = (file: File) => {
    whenDiscardable(() => {
      workbench.openFile(file);
    });
  };
  const openSample = (sample: Sample) => {
    whenDiscardable(() => {
      workbench.openSample(sample);
    });
  };

  return (
    <FluentProvider theme={theme}>
      <DropTarget className={styles.page} onDropFile={openFile}>
        <PageToolbar
          fileName={document?.file.name}
          isBusy={isBusy}
          isEdited={isEdited}
          onOpenFile={openFile}
          onOpenSample={openSample}
          onSave={workbench.save}
        />
        {notice && <NoticeBar notice={notice} onDismiss={workbench.dismissNotice} />}
        <div className={mergeClasses(styles.work, isNarrow && styles.stacked)}>
          <main aria-label="表格" className={styles.sheet}>
            <div ref={grid} className={styles.grid} />
            {isBusy && !document && (
              <p role="status" className={styles.waiting}>
                正在打开表格。
              </p>
            )}
          </main>
          {isNarrow ? (
            <Splitter
              orientation="horizontal"
              size={paneHeight}
              min={leastPane.height}
              max={Math.max(leastPane.height, window.innerHeight - leastGrid.height)}
              onResize={setPaneHeight}
            />
          ) : (
            <Splitter
              orientation="vertical"
              size={paneWidth}
              min={leastPane.width}
              max={Math.max(leastPane.width, window.innerWidth - leastGrid.width)}
              onResize={setPaneWidth}
            />
          )}
          <aside
            aria-label="绩效目标助手"
            className={styles.pane}
            style={isNarrow ? { height: paneHeight } : { width: paneWidth }}
          >
            {document && (
              <App key={document.number} host={document.host} profiles={profiles} download={downloadText} />
            )}
          </aside>
        </div>
        {wanted && document && (
          <ConfirmDiscard
            fileName={document.file.name}
            onKeep={() => {
              setWanted(undefined);
            }}
            onDiscard={() => {
              setWanted(undefined);
              wanted();
            }}
          />
        )}
      </DropTarget>
    </FluentProvider>
  );
}

function useWarningBeforeLeaving(isEdited: boolean): void {
  useEffect(() => {
    if (!isEdited) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [isEdited]);
}
