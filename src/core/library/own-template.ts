import type { Level2Kind } from "../form/levels";
import type { Indicator, PerformanceForm } from "../form/model";
import { writtenValue } from "../indicator/kinds";
import { BLANK, type Template, type TemplateIndicator } from "../templates";
import { shorten } from "../text/normalize";
import type { QuantitativeValue } from "../value/indicator-value";
import { longest, most } from "./own-limits";

/** A template that the user has made, and the indicators that it could not take. */
export interface MadeTemplate {
  readonly template: Template;
  /** Names of indicators under a level that no framework knows. */
  readonly leftOut: readonly string[];
}

/** The id of an own template; two of one title are the same. */
export function ownTemplateId(title: string): string {
  return `own:${title}`;
}

/**
 * Makes a template of a form as read: levels, names and descriptions kept, numbers in values turned into blanks.
 * Undefined for a form without an indicator that a template can take.
 */
export function ownTemplateFromForm(
  form: PerformanceForm,
  title = form.fields.projectName?.value ?? "",
): MadeTemplate | undefined {
  const used = form.indicators.filter(({ isUnused, level3 }) => !isUnused && level3.value !== "");
  const rows = used.map((indicator) => ({ indicator, kind: kindOf(indicator) }));
  const taken = rows.flatMap(({ indicator, kind }) => (kind ? [ownIndicator(indicator, kind)] : []));
  if (taken.length === 0) return undefined;
  const indicators = taken.slice(0, most.indicatorsOfTemplate);
  const leftOut = [
    ...rows.filter(({ kind }) => kind === undefined).map(({ indicator }) => indicator.level3.value),
    ...taken.slice(most.indicatorsOfTemplate).map(({ level3 }) => level3),
  ];
  const ownTitle = shorten(title === "" ? "自建模板" : title, longest.title - 2);
  const names = indicators.slice(0, 3).map(({ level3 }) => shorten(level3));
  const summary = `${names.join("、")}等。`;
  return { template: { id: ownTemplateId(ownTitle), title: ownTitle, summary, indicators }, leftOut };
}

/** Makes an own indicator of one as read, as above; undefined under a level that no framework knows. */
export function ownIndicatorFromRow(indicator: Indicator): TemplateIndicator | undefined {
  const kind = kindOf(indicator);
  return kind && ownIndicator(indicator, kind);
}

/** Costs of the 2021 framework's first kind are the costs of every framework. */
function kindOf({ level1, level2 }: Indicator): Level2Kind | undefined {
  if (level2.kind === "economicCost") return "cost";
  if (level2.kind) return level2.kind;
  return level1.kind === "satisfaction" || level1.kind === "cost" ? level1.kind : undefined;
}

function ownIndicator(indicator: Indicator, level2: Level2Kind): TemplateIndicator {
  return {
    level2,
    level3: indicator.level3.value.slice(0, longest.name),
    description: (indicator.description?.value ?? "").slice(0, longest.description),
    indicatorValue: withBlanks(indicator).slice(0, longest.value),
  };
}

/** ≥95% → ≥__%, 2023年12月底前 → __月底前; words stay. */
function withBlanks(indicator: Indicator): string {
  const { value } = indicator.indicatorValue;
  const written = writtenValue(indicator);
  switch (value.kind) {
    case "quantitative":
      return quantityWithBlank(value);
    case "date":
      return numbersBlanked(written.replace(/(?:19|20)\d{2}年(?=\d)/gu, ""));
    case "unreadable":
      return numbersBlanked(written);
    case "qualitative":
    case "placeholder":
      return written;
    case "empty":
      return "";
  }
}

function quantityWithBlank({
  prefix,
  comparator,
  number,
  upper,
  more,
  measureUnit,
  suffix,
}: QuantitativeValue) {
  const range = number === -(upper ?? NaN) ? `±${BLANK}` : `${BLANK}-${BLANK}`;
  const figures = upper === undefined ? BLANK : range;
  return [prefix, comparator, figures, more, measureUnit, suffix].map((part) => part ?? "").join("");
}

function numbersBlanked(text: string): string {
  return text.replace(/\d+(?:,\d{3})*(?:\.\d+)?/gu, BLANK);
}
