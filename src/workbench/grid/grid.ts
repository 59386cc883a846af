import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "./grid.css";
import {
  type IRange,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
  mergeLocales,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingLocale from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  ScrollToCellCommand,
  SetCellEditVisibleOperation,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import sheetsLocale from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationLocale from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { RowFitter } from "./fit-rows";
import { univerWorkbook } from "./to-univer";
import { type OpenedWorkbook, type GridView, UniverHost } from "./univer-host";

/** The spreadsheet on the page. */
export interface Grid {
  /** Shows a workbook in the place of the one shown before; that one's host must not be used again. */
  show(opened: OpenedWorkbook): UniverHost;
  dispose(): void;
}

export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(sheetsLocale, dataValidationLocale, conditionalFormattingLocale),
    },
  });
  registerPlugins(univer, container);
  let shown: Workbook | undefined;
  let rows: RowFitter | undefined;
  let count = 0;
  return {
    show(opened) {
      if (shown) univer.__getInjector().get(IUniverInstanceService).disposeUnit(shown.getUnitId());
      rows?.dispose();
      count += 1;
      shown = univer.createUnit<object, Workbook>(
        UniverInstanceType.UNIVER_SHEET,
        univerWorkbook(opened.styled, `workbook-${count}`, opened.name),
      );
      bringToFront(univer, shown, opened.frontSheet);
      rows = new RowFitter(shown, univer.__getInjector());
      return new UniverHost(shown, univer.__getInjector(), opened, viewOf(univer, shown, rows));
    },
    dispose() {
      univer.dispose();
    },
  };
}

/** What a saved file would not hold is not offered. */
const unsavedCommands = [
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.set-tab-color",
];

/** The presets name some plugins twice; Univer wants each once. */
function registerPlugins(univer: Univer, container: HTMLElement): void {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      footer: { zoomSlider: false, statisticBar: false, menus: false },
      menu: Object.fromEntries(unsavedCommands.map((id) => [id, { hidden: true }])),
      // The page decides where the keyboard goes.
      disableAutoFocus: true,
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, config);
  }
}

function bringToFront(univer: Univer, workbook: Workbook, name: string | undefined): void {
  const sheet = workbook.getSheets().find((each) => each.getName() === name);
  if (!sheet) return;
  univer.__getInjector().get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, {
    unitId: workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
  });
}

function viewOf(univer: Univer, workbook: Workbook, rows: RowFitter): GridView {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  return {
    async finishTyping() {
      if (!injector.get(IEditorBridgeService).isVisible().visible) return;
      // As if the user had clicked elsewhere: Enter would move the selection.
      commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.PointerDown,
        unitId: workbook.getUnitId(),
      });
      await nextTask();
    },
    fitRows(sheets) {
      rows.refit(sheets);
    },
    scrollTo(range: IRange) {
      // A sheet that has just come to the front can be scrolled once it has been drawn.
      requestAnimationFrame(() => {
        const { startRow, startColumn, endRow } = range;
        commands.syncExecuteCommand(ScrollToCellCommand.id, {
          range: { startRow, startColumn, endRow: startRow, endColumn: startColumn },
          // What is larger than the window is shown from its beginning.
          forceTop: endRow > startRow,
        });
      });
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
