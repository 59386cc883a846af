import type { FieldName } from "../form/field-labels";
import type { Field, Indicator, PerformanceForm } from "../form/model";
import { writtenValue } from "../indicator/kinds";
import { type Amount, toFen } from "../value/amount";
import type { DraftIndicator, FormDraft } from "./draft";
import { type FormLayoutId, frameworkOf } from "./form-layouts";
import { levelNames } from "./level-names";
import { moveYears, moveYearsOfValue } from "./moved-years";

/** Where something of last year's form stands in the draft, or stood in the form. */
export type ReviewPlace =
  | { readonly kind: "field"; readonly field: FieldName }
  /** `index` counts the draft's indicators. */
  | {
      readonly kind: "indicator";
      readonly index: number;
      readonly level3: string;
      readonly part: "level3" | "description" | "indicatorValue" | "basis";
    }
  /** A whole column that the new form does not have. */
  | { readonly kind: "column"; readonly column: "description" | "basis" | "longTermValue" };

/** Something carried over, to be looked at before the form is handed in. */
export interface ReviewNote {
  readonly place: ReviewPlace;
  /**
   * kept: as last year. yearMoved: a year was moved on. yearLeft: a year of before is still in it, as what something is
   * compared with or in a title. leftBlank: must be written anew. leftOut: the new form has no place for it.
   */
  readonly what: "kept" | "yearMoved" | "yearLeft" | "leftBlank" | "leftOut";
  readonly before: string;
  readonly after: string;
}

export interface LastYearDraft {
  readonly draft: FormDraft;
  readonly toReview: readonly ReviewNote[];
}

/** Last year's form as the start of a new one: years moved on, sums and values kept, the system's code left blank. */
export function draftFromForm(
  form: PerformanceForm,
  budgetYear: number,
  layout: FormLayoutId = form.framework === "2021" ? "mof-2021" : "hebei",
): LastYearDraft {
  const copy = new Copy(form.budgetYear ?? budgetYear - 1, budgetYear);
  const { fields } = form;
  const amount = (name: "budgetedAmount" | "fiscalFunds" | "otherFunds") =>
    copy.amount(name, fields[name], toFen(1, fields.amountUnit?.value ?? "万元"));
  const draft: FormDraft = {
    layout,
    budgetYear,
    projectCode: copy.leaveBlank("projectCode", fields.projectCode),
    projectName: copy.text("projectName", fields.projectName),
    budgetUnit: copy.text("budgetUnit", fields.budgetUnit),
    amountUnit: fields.amountUnit?.value ?? "万元",
    budgetedAmount: amount("budgetedAmount"),
    fiscalFunds: amount("fiscalFunds"),
    otherFunds: amount("otherFunds"),
    fundUse: copy.text("fundUse", fields.fundUse),
    expenditurePlan: copy.plan(form),
    performanceTarget: copy.text("performanceTarget", fields.performanceTarget),
    indicators: usedIndicators(form).map((indicator, index) => copy.indicator(indicator, index, layout)),
  };
  copy.leaveOut(form, layout);
  return { draft, toReview: copy.toReview };
}

function usedIndicators({ indicators }: PerformanceForm): Indicator[] {
  return indicators.filter(({ isUnused }) => !isUnused);
}

const PLAN_MONTHS = [3, 6, 10, 12];

/** Carries one form over and notes what is to be looked at. */
class Copy {
  readonly toReview: ReviewNote[] = [];
  readonly #from: number;
  readonly #to: number;

  constructor(from: number, to: number) {
    this.#from = from;
    this.#to = to;
  }

  text(field: FieldName, source: Field<string> | undefined): string {
    return this.#move({ kind: "field", field }, source?.value ?? "", "kept");
  }

  /** A code is given out by the system for each year's project. */
  leaveBlank(field: FieldName, source: Field<unknown> | undefined): string {
    const before = source?.text ?? "";
    if (before !== "") this.#note({ kind: "field", field }, "leftBlank", before, "");
    return "";
  }

  amount(field: FieldName, source: Field<Amount> | undefined, fenPerUnit: number): number | undefined {
    if (source?.value.kind !== "amount") {
      this.leaveBlank(field, source);
      return undefined;
    }
    this.#note({ kind: "field", field }, "kept", source.text, source.text);
    return source.value.fen / fenPerUnit;
  }

  /** The shares of the four months that the new form asks for. */
  plan({ fields }: PerformanceForm): (number | undefined)[] {
    const shares = fields.expenditurePlan ?? [];
    const written = shares.filter(({ text }) => text !== "");
    const plan = PLAN_MONTHS.map((month) => {
      const share = shares.find(({ label }) => Number.parseInt(label.replace(/^\D+/u, ""), 10) === month);
      return share?.value.kind === "share" ? share.value.fraction : undefined;
    });
    if (written.length > 0) {
      const text = written.map((share) => `${share.label}${share.text}`).join("、");
      const isWhole = plan.filter((share) => share !== undefined).length === written.length;
      this.#note({ kind: "field", field: "expenditurePlan" }, isWhole ? "kept" : "leftBlank", text, text);
    }
    return plan;
  }

  indicator(indicator: Indicator, index: number, layout: FormLayoutId): DraftIndicator {
    const { level1, level2, level3, description, basis } = indicator;
    const [name1, name2] =
      level2.kind === undefined ? [level1.text, level2.text] : levelNames(frameworkOf(layout), level2.kind);
    const at = (part: "level3" | "description" | "indicatorValue" | "basis"): ReviewPlace => ({
      kind: "indicator",
      index,
      level3: level3.value,
      part,
    });
    return {
      level1: name1,
      level2: name2,
      level3: this.#move(at("level3"), level3.value, undefined),
      description: this.#move(at("description"), description?.value ?? "", undefined),
      indicatorValue: this.#move(at("indicatorValue"), writtenValue(indicator), "kept"),
      basis: this.#keep(at("basis"), basis?.text ?? ""),
    };
  }

  /** What the form says and the draft has no place for. */
  leaveOut(form: PerformanceForm, layout: FormLayoutId): void {
    const { carriedOverFunds } = form.fields;
    if (carriedOverFunds?.value.kind === "amount") {
      this.#note({ kind: "field", field: "carriedOverFunds" }, "leftOut", carriedOverFunds.text, "");
    }
    const rows = usedIndicators(form);
    const columns = {
      description: layout === "hebei" ? [] : rows.map(({ description }) => description?.text ?? ""),
      basis: layout === "hebei" ? [] : rows.map(({ basis }) => basis?.text ?? ""),
      longTermValue: form.longTermIndicators.map(({ indicatorValue }) => indicatorValue.text),
    };
    for (const column of ["description", "basis", "longTermValue"] as const) {
      const written = columns[column].filter((text) => text !== "");
      if (written.length > 0) this.#note({ kind: "column", column }, "leftOut", written.join("、"), "");
    }
  }

  /** `otherwise` is what is noted of a text that names no year. */
  #move(place: ReviewPlace, before: string, otherwise: "kept" | undefined): string {
    const isValue = place.kind === "indicator" && place.part === "indicatorValue";
    const move = isValue ? moveYearsOfValue : moveYears;
    const { text, isMoved, hasOldYear } = move(before, this.#from, this.#to);
    const what = hasOldYear ? "yearLeft" : isMoved ? "yearMoved" : otherwise;
    if (what && before !== "") this.#note(place, what, before, text);
    return text;
  }

  /** What a basis cites stays as it was cited, whatever its year. */
  #keep(place: ReviewPlace, text: string): string {
    if (text === "") return text;
    const { hasOldYear, isMoved } = moveYears(text, this.#from, this.#to);
    this.#note(place, hasOldYear || isMoved ? "yearLeft" : "kept", text, text);
    return text;
  }

  #note(place: ReviewPlace, what: ReviewNote["what"], before: string, after: string): void {
    this.toReview.push({ place, what, before, after });
  }
}
