import type { StyleRole } from "../change/change-set";
import type { DraftIndicator, FormDraft } from "./draft";
import { frameworkOf } from "./form-layouts";
import { namesOfLevel } from "./level-names";
import type { Page } from "./page";

/** A column of the indicator table behind the two level columns. */
export interface IndicatorColumn {
  readonly header: string;
  readonly left: number;
  readonly right: number;
  readonly role: StyleRole;
  readonly of: keyof DraftIndicator;
}

/** The header and the rows below it; cells of one level are merged and offer the framework's names. */
export function putIndicatorTable(
  page: Page,
  headerRow: number,
  { layout, indicators }: FormDraft,
  columns: readonly IndicatorColumn[],
): void {
  page.put(headerRow, 0, 0, "一级指标", "tableHeader");
  page.put(headerRow, 1, 1, "二级指标", "tableHeader");
  for (const { header, left, right } of columns) page.put(headerRow, left, right, header, "tableHeader");
  const first = headerRow + 1;
  page.offer(first, 0, indicators.length, namesOfLevel(frameworkOf(layout), 1));
  page.offer(first, 1, indicators.length, namesOfLevel(frameworkOf(layout), 2));
  indicators.forEach((indicator, index) => {
    const row = first + index;
    putLevels(page, row, indicators, index);
    for (const { left, right, role, of } of columns) page.put(row, left, right, indicator[of] || null, role);
  });
}

function putLevels(page: Page, row: number, indicators: readonly DraftIndicator[], index: number): void {
  const indicator = indicators[index];
  const before = indicators[index - 1];
  if (!indicator) return;
  const { level1, level2 } = indicator;
  const isNewLevel1 = before?.level1 !== level1;
  if (isNewLevel1) {
    const rows = runLength(indicators, index, (other) => other.level1 === level1);
    page.put(row, 0, 0, level1 || null, "label", rows);
  }
  if (!isNewLevel1 && before.level2 === level2) return;
  const isSame = (other: DraftIndicator) => other.level1 === level1 && other.level2 === level2;
  page.put(row, 1, 1, level2 || null, "label", runLength(indicators, index, isSame));
}

function runLength<T>(items: readonly T[], start: number, isSame: (item: T) => boolean): number {
  const end = items.findIndex((item, index) => index > start && !isSame(item));
  return (end < 0 ? items.length : end) - start;
}
