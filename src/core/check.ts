import type { ChangeSet } from "./change/change-set";
import { applyChange } from "./change/apply";
import type { Diagnostic, Fix } from "./diagnostics/diagnostic";
import { type Waiver, coveringWaiver } from "./diagnostics/waiver";
import type { LayoutProfile } from "./form/layout-profile";
import { readWorkbook } from "./form/read-workbook";
import type { PerformanceForm, WorkbookReading } from "./form/model";
import { type CellAddress, containsCell } from "./grid/address";
import { type WorkbookSnapshot, cellAt, contentOf, sameContent } from "./grid/snapshot";
import { type Profile, profileFor } from "./profiles";
import { type Rule, rules } from "./rules";

export interface CheckOptions {
  /** One profile for every form; by default each form gets the one that fits what is printed on it. */
  readonly profile?: Profile;
  /** For forms that do not print the year of their budget. */
  readonly budgetYear?: number;
  /** What the user has taught about the words of this document. */
  readonly layout?: LayoutProfile;
  /** Rules that the user does not want to hear of. */
  readonly rulesOff?: readonly string[];
  /** Findings that the user has decided to leave as they are. */
  readonly waivers?: readonly Waiver[];
}

/** A finding that a waiver silences. */
export interface WaivedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly waiver: Waiver;
}

/** A form with what was found on it, in the order of the sheet. */
export interface CheckedForm {
  readonly form: PerformanceForm;
  readonly profile: Profile;
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly WaivedDiagnostic[];
}

export interface CheckResult {
  readonly reading: WorkbookReading;
  readonly forms: readonly CheckedForm[];
  /** Of all forms, in the order of the sheets. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every form of the workbook and runs the rules on it. Writes nothing. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions = {}): CheckResult {
  const reading = readWorkbook(snapshot, options.layout);
  const wanted = rules.filter(({ id }) => !options.rulesOff?.includes(id));
  const ofWorkbook = bySheet(
    wanted.flatMap((rule) => (rule.scope === "workbook" ? rule.check(reading) : [])),
  );
  const sheets = reading.sheets.map((sheet) => {
    const ofSheet = ofWorkbook.get(sheet.name) ?? [];
    const forms = checkForms(snapshot, sheet.forms, wanted, ofSheet, options);
    // What concerns a sheet without a form comes first: there nothing else can be said.
    const others = ofSheet.filter(({ at }) => !sheet.forms.some((form) => isOnForm(form, at)));
    return { forms, others };
  });
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const others = sheets.flatMap((sheet) => sheet.others);
  return { reading, forms, diagnostics: [...others, ...forms.flatMap(({ diagnostics }) => diagnostics)] };
}

function bySheet(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const sheets = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const ofSheet = sheets.get(diagnostic.at.sheet);
    if (ofSheet) ofSheet.push(diagnostic);
    else sheets.set(diagnostic.at.sheet, [diagnostic]);
  }
  return sheets;
}

/** Runs each rule on all forms of a sheet before the next one: so its code stays at hand, a tenth faster than form by form. */
function checkForms(
  snapshot: WorkbookSnapshot,
  forms: readonly PerformanceForm[],
  wanted: readonly Rule[],
  ofSheet: readonly Diagnostic[],
  options: CheckOptions,
): CheckedForm[] {
  const checks = forms.map((form) => {
    const profile = options.profile ?? profileFor(form);
    const context = { profile, budgetYear: form.budgetYear ?? options.budgetYear };
    return { form, context, found: ofSheet.filter(({ at }) => isOnForm(form, at)) };
  });
  for (const rule of wanted) {
    if (rule.scope !== "form") continue;
    for (const { form, context, found } of checks)
      for (const diagnostic of rule.check(form, context)) found.push(diagnostic);
  }
  return checks.map(({ form, context: { profile }, found }) => ({
    form,
    profile,
    ...withoutWaived(snapshot, form, found.sort(byPlace), options.waivers),
  }));
}

function withoutWaived(
  snapshot: WorkbookSnapshot,
  form: PerformanceForm,
  found: readonly Diagnostic[],
  waivers: readonly Waiver[] | undefined,
): Pick<CheckedForm, "diagnostics" | "waived"> {
  if (!waivers) return { diagnostics: found, waived: [] };
  const diagnostics: Diagnostic[] = [];
  const waived: WaivedDiagnostic[] = [];
  for (const diagnostic of found) {
    const waiver = coveringWaiver(snapshot, form, diagnostic, waivers);
    if (waiver) waived.push({ diagnostic, waiver });
    else diagnostics.push(diagnostic);
  }
  return { diagnostics, waived };
}

function isOnForm({ range }: PerformanceForm, at: CellAddress): boolean {
  return at.sheet === range.sheet && containsCell(range, at.row, at.column);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.at.row - b.at.row || a.at.column - b.at.column;
}

/** More rounds than any cell has safe fixes. */
const MOST_ROUNDS = 8;

/**
 * One change that applies every safe fix. Where several concern one cell, each is made on what the one before has left,
 * so the user sees a single step from the old text to the new one. Undefined when there is nothing to do.
 *
 * `found` is what a check of this very snapshot has found, for who has it at hand.
 */
export function safeFixes(
  snapshot: WorkbookSnapshot,
  options: CheckOptions = {},
  found: readonly Diagnostic[] = checkWorkbook(snapshot, options).diagnostics,
): ChangeSet | undefined {
  let current = snapshot;
  const touched = new Map<string, Diagnostic["at"]>();
  let fixes = firstSafeFixPerCell(found);
  for (let round = 0; round < MOST_ROUNDS && fixes.length > 0; round++) {
    const operations = fixes.flatMap((fix) => fix.operations);
    const applied = applyChange(current, { title: "", operations });
    if (applied.kind === "refused") break;
    current = applied.snapshot;
    const sheetNames = new Set<string>();
    for (const operation of operations) {
      if (operation.kind !== "setCell") continue;
      touched.set(JSON.stringify(operation.at), operation.at);
      sheetNames.add(operation.at.sheet);
    }
    const sheets = current.sheets.filter(({ name }) => sheetNames.has(name));
    fixes = firstSafeFixPerCell(checkWorkbook({ ...current, sheets }, options).diagnostics);
  }
  const operations = Array.from(touched.values(), (at) => ({
    kind: "setCell" as const,
    at,
    expect: contentOf(cellAt(snapshot, at)),
    write: contentOf(cellAt(current, at)),
  })).filter(({ expect, write }) => !sameContent(expect, write));
  return operations.length === 0
    ? undefined
    : { title: `全部安全修正（${operations.length}处）`, operations };
}

function firstSafeFixPerCell(diagnostics: readonly Diagnostic[]): Fix[] {
  const cells = new Set<string>();
  const fixes: Fix[] = [];
  for (const { fixes: offered } of diagnostics) {
    const safe = offered.find((fix) => fix.safe);
    const keys = safe?.operations.map((operation) =>
      operation.kind === "setCell" ? JSON.stringify(operation.at) : "",
    );
    if (!safe || !keys || keys.some((key) => key === "" || cells.has(key))) continue;
    for (const key of keys) cells.add(key);
    fixes.push(safe);
  }
  return fixes;
}
