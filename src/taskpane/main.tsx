import { createRoot } from "react-dom/client";
import { ExcelHost, supportsApi } from "../excel";
import { App, type PaneCommand, fetchProfiles } from "../ui";
import { closeBootPage, explainOnBootPage } from "./boot-page";
import { officeThemeName } from "./office-theme";
import { listenToRibbon } from "./ribbon";

/** Below it there are no worksheet events and no ranges of several areas. */
const neededApi = "1.9";

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    explainOnBootPage("这个页面要在Excel的侧边栏里打开。");
    return;
  }
  if (!supportsApi(neededApi)) {
    explainOnBootPage("这个版本的Excel太旧，绩效目标助手在里面打不开。要用Excel 2021或更新的版本。");
    return;
  }
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root.");
  const excel = new ExcelHost();
  const profiles = fetchProfiles();
  const pane = createRoot(root);
  const show = (command?: PaneCommand) => {
    // No downloads: what becomes of one is up to the frame that Excel shows the pane in.
    pane.render(<App host={excel} command={command} profiles={profiles} theme={officeThemeName()} />);
  };
  show();
  listenToRibbon(show);
  closeBootPage();
}

void start();
