import { FluentProvider } from "@fluentui/react-components";
import { lazy, useEffect, useState } from "react";
import type { Host } from "../host";
import { CheckTab } from "./check/CheckTab";
import { STEP_WORDS } from "./check/messages";
import { type PageServices, localDay } from "./page-services";
import { usePaneTheme } from "./pane-theme";
import type { ProfileFile } from "./profile-files";
import { FailureBoundary } from "./shared/FailureBoundary";
import { LatePart } from "./shared/LatePart";
import { NoticeBar } from "./shared/NoticeBar";
import { ProgressLine } from "./shared/ProgressLine";
import { Tabs, tabPanelProps } from "./shared/Tabs";
import { UndoBar } from "./shared/UndoBar";
import { type PaneThemeName, useThemeName } from "./theme-choice";
import { usePane } from "./use-pane";
import styles from "./App.module.css";

const LibraryTab = lazy(() => import("./library/LibraryTab"));
const NewProjectTab = lazy(() => import("./new-project/NewProjectTab"));
const SettingsTab = lazy(() => import("./settings/SettingsTab"));

/** An order from outside the pane, such as a ribbon button. */
export interface PaneCommand {
  readonly kind: "checkSheet" | "newProject";
}

export interface AppProps {
  /** Where the workbook lives. Another host needs another App: give it a key. */
  readonly host: Host;
  /** What is around the pane; the system's when left out. The user may choose otherwise in 设置. */
  readonly theme?: PaneThemeName | undefined;
  /** Each new object is carried out once, also the one that the App starts with. */
  readonly command?: PaneCommand | undefined;
  /** Checking profiles that an administrator has put beside the page; a check waits for them. */
  readonly profiles?: Promise<readonly ProfileFile[]>;
  /** Hands a text to the user as a file; left out where downloads cannot be relied on. */
  readonly download?: (name: string, text: string) => void;
  /** The day for reports as YYYY-MM-DD; the user's own when left out. */
  readonly today?: () => string;
}

type TabId = "check" | "newProject" | "library" | "settings";

const TABS = [
  { id: "check", title: "检查" },
  { id: "newProject", title: "新建项目" },
  { id: "library", title: "指标库" },
  { id: "settings", title: "设置" },
] as const satisfies readonly { id: TabId; title: string }[];

const NO_PROFILES = Promise.resolve<readonly ProfileFile[]>([]);

/** The task pane: what every host shows beside its grid. It fills the height of its parent. */
export function App({ host, theme, command, profiles = NO_PROFILES, download, today = localDay }: AppProps) {
  return (
    // What the browser draws itself, such as empty radio buttons and scroll bars, is to fit too.
    <FluentProvider
      theme={usePaneTheme(theme)}
      className={styles.pane}
      style={{ colorScheme: useThemeName(theme) }}
    >
      <FailureBoundary>
        <TaskPane host={host} command={command} page={{ profiles, download, today }} />
      </FailureBoundary>
    </FluentProvider>
  );
}

interface TaskPaneProps extends Pick<AppProps, "host" | "command"> {
  readonly page: PageServices;
}

function TaskPane({ host, command, page }: TaskPaneProps) {
  const pane = usePane(host, page.profiles);
  const [tab, setTab] = useState<TabId>("check");
  // They stay mounted from then on, so that what was typed is not lost by a look at another tab.
  const [opened, setOpened] = useState<readonly TabId[]>([]);
  const [pressed, setPressed] = useState<{ readonly tab: TabId }>();
  const [obeyed, setObeyed] = useState<PaneCommand>();

  const select = (id: TabId) => {
    setTab(id);
    if (!opened.includes(id)) setOpened([...opened, id]);
  };
  if (command && command !== obeyed) {
    setObeyed(command);
    select(command.kind === "newProject" ? "newProject" : "check");
  }
  const { checkSheet } = pane;
  useEffect(() => {
    if (command?.kind === "checkSheet") checkSheet();
  }, [command, checkSheet]);

  const selectByHand = (id: TabId, how: "pressed" | "walkedTo") => {
    select(id);
    setPressed(how === "pressed" ? { tab: id } : undefined);
    // What was changed in 设置 counts from here on.
    if (id === "check") pane.reconsider();
  };

  const newest = pane.changes.at(-1);
  const panelProps = (id: TabId) => ({
    ...tabPanelProps(id),
    hidden: id !== tab,
    className: id === tab ? styles.panel : undefined,
  });
  return (
    <>
      <Tabs tabs={TABS} selected={tab} onSelect={selectByHand} />
      <div className={styles.progress}>
        {pane.isBusy && <ProgressLine label={STEP_WORDS[pane.checked.step]} />}
      </div>
      {pane.notice && <NoticeBar notice={pane.notice} onClose={pane.closeNotice} />}
      <div {...panelProps("check")}>
        <CheckTab
          host={host}
          pane={pane}
          page={page}
          onOpenSettings={() => {
            select("settings");
          }}
        />
      </div>
      <div {...panelProps("newProject")}>
        {opened.includes("newProject") && (
          <LatePart title="新建项目">
            <NewProjectTab
              host={host}
              pane={pane}
              page={page}
              onCheck={() => {
                select("check");
                checkSheet();
              }}
              onCheckAll={() => {
                select("check");
                pane.checkWorkbook();
              }}
            />
          </LatePart>
        )}
      </div>
      <div {...panelProps("library")}>
        {opened.includes("library") && (
          <LatePart title="指标库">
            <LibraryTab
              host={host}
              pane={pane}
              page={page}
              pressed={pressed?.tab === "library" ? pressed : undefined}
            />
          </LatePart>
        )}
      </div>
      <div {...panelProps("settings")}>
        {opened.includes("settings") && (
          <LatePart title="设置">
            <SettingsTab pane={pane} page={page} />
          </LatePart>
        )}
      </div>
      {newest && <UndoBar title={newest.title} isBusy={pane.isBusy} onUndo={pane.undo} />}
    </>
  );
}
