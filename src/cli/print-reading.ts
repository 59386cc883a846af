import {
  type Field,
  type FormFields,
  type Indicator,
  type IndicatorValue,
  type PerformanceForm,
  type WorkbookReading,
  formatArea,
  formatCell,
} from "../core";
import { describeSkip } from "../host";

/** The JSON of `read`: cells as in A1, rows counted from 1, texts as shown. */
export function readingToJson(file: string, reading: WorkbookReading) {
  return {
    file,
    sheets: reading.sheets.map(({ name, forms, skipped }) => ({
      name,
      forms: forms.map(formToJson),
      skipped: skipped.map(({ range, reason }) => ({
        range: formatArea(range),
        reason: describeSkip(reason),
      })),
    })),
  };
}

function formToJson(form: PerformanceForm) {
  const { kind, framework, range, headerRow, fields, indicators, longTermIndicators } = form;
  return {
    kind,
    framework,
    range: formatArea(range),
    headerRow: headerRow + 1,
    ...(form.title && { title: cellText(form.title) }),
    fields: fieldsToJson(fields),
    indicators: inSheetOrder(indicators, longTermIndicators),
  };
}

/** Where a form has a 长期 block beside the 年度 block, a row gives two indicators, each with its period. */
function inSheetOrder(annual: readonly Indicator[], longTerm: readonly Indicator[]) {
  if (longTerm.length === 0) return annual.map(indicatorToJson);
  return [
    ...longTerm.map((indicator) => ({ ...indicatorToJson(indicator), period: "longTerm" })),
    ...annual.map((indicator) => ({ ...indicatorToJson(indicator), period: "annual" })),
  ].sort((a, b) => a.row - b.row);
}

function fieldsToJson({ expenditurePlan, ...fields }: FormFields) {
  const printed = Object.entries(fields).flatMap(([name, field]) =>
    field ? [[name, cellText(field as Field<unknown>)] as const] : [],
  );
  return {
    ...Object.fromEntries(printed),
    ...(expenditurePlan && {
      expenditurePlan: expenditurePlan.map((share) => ({ ...cellText(share), label: share.label })),
    }),
  };
}

function indicatorToJson(indicator: Indicator) {
  const { row, level1, level2, level3, description, indicatorValue, basis, actualValue, maxScore, score } =
    indicator;
  return {
    row: row + 1,
    level1: level1.text,
    level2: level2.text,
    level3: level3.text,
    ...(description && { description: description.text }),
    indicatorValue: { ...cellText(indicatorValue), ...valueToJson(indicatorValue.value) },
    ...(basis && { basis: basis.text }),
    ...(actualValue && { actualValue: { ...cellText(actualValue), ...valueToJson(actualValue.value) } }),
    ...(maxScore && { maxScore: maxScore.text }),
    ...(score && { score: score.text }),
  };
}

function valueToJson(value: IndicatorValue) {
  if (value.kind === "quantitative") {
    const { kind, comparator, number, upper, measureUnit } = value;
    return { kind, comparator, number, upper, measureUnit };
  }
  return value.kind === "unreadable" ? { kind: value.kind, reason: value.reason } : { kind: value.kind };
}

function cellText({ at, text }: Field<unknown>) {
  return { cell: formatCell(at), text };
}

/** One line per form and per skipped range. */
export function readingToText(file: string, { sheets }: WorkbookReading): string {
  const lines = sheets.flatMap(({ name, forms, skipped }) => [
    ...forms.map(({ range, fields, indicators }) => {
      const project = fields.projectName?.text ?? "（没有项目名称）";
      return `${file} ${name}!${formatArea(range)} ${project}：${indicators.length}个指标。`;
    }),
    ...skipped.map(
      ({ range, reason }) => `${file} ${name}!${formatArea(range)} 跳过：${describeSkip(reason)}`,
    ),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}
