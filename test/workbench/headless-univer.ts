import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { univerWorkbook } from "../../src/workbench/grid/to-univer";
import { UniverHost } from "../../src/workbench/grid/univer-host";
import type { StyledWorkbook } from "../../src/xlsx";

const plugins: PluginCtor[] = [
  UniverFormulaEnginePlugin,
  UniverDocsPlugin,
  UniverSheetsPlugin,
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
];

/** A grid without a page, and the host over it. */
export interface HeadlessGrid {
  readonly host: UniverHost;
  readonly workbook: Workbook;
  readonly univer: Univer;
}

const opened: Univer[] = [];
/** Univer's formula engine remembers cells by the workbook's id, for all grids together. */
let count = 0;

export function openHeadless(styled: StyledWorkbook, name = "测试.xlsx"): HeadlessGrid {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
  });
  opened.push(univer);
  for (const plugin of plugins) univer.registerPlugin(plugin);
  count += 1;
  const id = `workbook-${count}`;
  const workbook = univer.createUnit<object, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    univerWorkbook(styled, id, name),
  );
  univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
  const host = new UniverHost(workbook, univer.__getInjector(), { name, styled, documentStore: new Map() });
  return { host, workbook, univer };
}

export function closeHeadless(): void {
  for (const univer of opened.splice(0)) univer.dispose();
}
