import { FluentProvider } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useState } from "react";
import type { Host } from "../host";
import { CheckTab } from "./check/CheckTab";
import { STEP_WORDS } from "./check/messages";
import { type PaneThemeName, usePaneTheme } from "./pane-theme";
import { FailureBoundary } from "./shared/FailureBoundary";
import { NoticeBar } from "./shared/NoticeBar";
import { ProgressLine } from "./shared/ProgressLine";
import { Tabs, tabPanelProps } from "./shared/Tabs";
import { UndoBar } from "./shared/UndoBar";
import { usePane } from "./use-pane";
import styles from "./App.module.css";

const NewProjectTab = lazy(() => import("./new-project/NewProjectTab"));

/** An order from outside the pane, such as a ribbon button. */
export interface PaneCommand {
  readonly kind: "checkSheet" | "newProject";
}

export interface AppProps {
  /** Where the workbook lives. Another host needs another App: give it a key. */
  readonly host: Host;
  /** "light" when left out. */
  readonly theme?: PaneThemeName;
  /** Each new object is carried out once, also the one that the App starts with. */
  readonly command?: PaneCommand | undefined;
}

type TabId = "check" | "newProject";

const TABS = [
  { id: "check", title: "检查" },
  { id: "newProject", title: "新建项目" },
] as const satisfies readonly { id: TabId; title: string }[];

/** The task pane: what every host shows beside its grid. It fills the height of its parent. */
export function App({ host, theme = "light", command }: AppProps) {
  return (
    <FluentProvider theme={usePaneTheme(theme)} className={styles.pane}>
      <FailureBoundary>
        <TaskPane host={host} command={command} />
      </FailureBoundary>
    </FluentProvider>
  );
}

function TaskPane({ host, command }: Pick<AppProps, "host" | "command">) {
  const pane = usePane(host);
  const [tab, setTab] = useState<TabId>("check");
  const [isNewProjectOpened, setNewProjectOpened] = useState(false);
  const [obeyed, setObeyed] = useState<PaneCommand>();

  const select = (id: TabId) => {
    setTab(id);
    // Stays mounted from then on, so that what was typed is not lost by a look at the other tab.
    if (id === "newProject") setNewProjectOpened(true);
  };
  if (command && command !== obeyed) {
    setObeyed(command);
    select(command.kind === "newProject" ? "newProject" : "check");
  }
  const { checkSheet } = pane;
  useEffect(() => {
    if (command?.kind === "checkSheet") checkSheet();
  }, [command, checkSheet]);

  const newest = pane.changes.at(-1);
  const panelProps = (id: TabId) => ({
    ...tabPanelProps(id),
    hidden: id !== tab,
    className: id === tab ? styles.panel : undefined,
  });
  return (
    <>
      <Tabs tabs={TABS} selected={tab} onSelect={select} />
      <div className={styles.progress}>
        {pane.isBusy && <ProgressLine label={STEP_WORDS[pane.checked.step]} />}
      </div>
      {pane.notice && <NoticeBar notice={pane.notice} onClose={pane.closeNotice} />}
      <div {...panelProps("check")}>
        <CheckTab pane={pane} />
      </div>
      <div {...panelProps("newProject")}>
        {isNewProjectOpened && (
          <FailureBoundary>
            <Suspense fallback={<ProgressLine label="正在打开新建项目。" />}>
              <NewProjectTab
                host={host}
                pane={pane}
                onCheck={() => {
                  select("check");
                  checkSheet();
                }}
              />
            </Suspense>
          </FailureBoundary>
        )}
      </div>
      {newest && <UndoBar title={newest.title} isBusy={pane.isBusy} onUndo={pane.undo} />}
    </>
  );
}
