import type { Operation } from "../change/change-set";
import type { CellAddress } from "../grid/address";
import type { FormDraft } from "./draft";
import type { FormLayoutId } from "./form-layouts";
import { hebeiLayout } from "./hebei-layout";
import { mof2021Layout } from "./mof-2021-layout";
import { Page } from "./page";

/** How a layout is printed. Rows and columns count from the form's first cell. */
export interface PrintedLayout {
  /** In characters. */
  readonly columnWidths: readonly number[];
  /** The row of the indicator header; above it stand title and fields, below it one row for each indicator. */
  readonly headerRow: number;
  readonly put: (page: Page, draft: FormDraft, title: string) => void;
}

const LAYOUTS: Readonly<Record<FormLayoutId, PrintedLayout>> = {
  hebei: hebeiLayout,
  "mof-2021": mof2021Layout,
};

export function printedLayout({ layout }: FormDraft): PrintedLayout {
  return LAYOUTS[layout];
}

/** How many rows a draft takes. */
export function rowCount(draft: FormDraft): number {
  return printedLayout(draft).headerRow + 1 + draft.indicators.length;
}

/** The steps that write a draft, its title in the cell `at` of a blank place. */
export function layoutForm(draft: FormDraft, title: string, at: CellAddress): Operation[] {
  const { columnWidths, put } = printedLayout(draft);
  const page = new Page(at, columnWidths);
  put(page, draft, title);
  return page.operations();
}
