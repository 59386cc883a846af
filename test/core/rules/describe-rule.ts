import {
  type CellAddress,
  type Diagnostic,
  type SheetSnapshot,
  applyChange,
  cellAt,
  contentOf,
  findProfile,
  formatCell,
  formsOf,
  readWorkbook,
  sameContent,
} from "../../../src/core";
import type { ExampleSheet, Rule } from "../../../src/core/rules";
import { sheetOf, workbookOf } from "../sheet";

/** One finding that a case must yield; `at` without the sheet, as in "B2". */
export interface ExpectedFinding {
  readonly caseId: string;
  readonly at: string;
  /** Titles of the fixes offered, in order; safe ones end in "!". */
  readonly fixes?: readonly string[];
  readonly severity?: Diagnostic["severity"];
  /** The sentence a user reads, where its wording is worth pinning. */
  readonly what?: string;
  readonly related?: readonly string[];
}

export interface ReportingCase {
  readonly sheet: SheetSnapshot;
  readonly profile?: string;
  readonly findings: readonly ExpectedFinding[];
}

/** A sheet on which the rule says nothing, under another profile than the usual one. */
export interface SilentCase {
  readonly sheet: SheetSnapshot;
  readonly profile: string;
}

export interface RuleCases {
  /** Sheets on which the rule says nothing. */
  readonly silent: Readonly<Record<string, SheetSnapshot | SilentCase>>;
  readonly reports: Readonly<Record<string, ReportingCase>>;
}

/**
 * Tests a rule by table. Checks without being asked: the form is frozen, so a rule that mutates throws; a sheet that holds
 * no form is refused, because there every rule is silent; sentences are whole; each fix, applied alone, silences its
 * finding; a safe fix leaves nothing for itself to do; the examples are right and wrong as they say; every case of the
 * rule is reached.
 */
export function describeRule(rule: Rule, { silent, reports }: RuleCases): void {
  describe(rule.id, () => {
    test.each(Object.entries(silent))("silent: %s", (_, silentCase) => {
      const { sheet, profile } =
        "sheet" in silentCase ? silentCase : { sheet: silentCase, profile: undefined };
      expect(check(rule, sheet, profile).map((diagnostic) => summary(diagnostic))).toEqual([]);
    });

    test.each(Object.entries(reports))("reports: %s", (_, { sheet, findings, profile }) => {
      const found = check(rule, sheet, profile);
      expect(found.map((diagnostic, index) => summary(diagnostic, findings[index]))).toEqual(
        findings.map((finding) => ({ fixes: [], ...finding })),
      );
      for (const diagnostic of found) {
        expectWholeSentences(diagnostic);
        expectFixesToSilence(rule, sheet, diagnostic, profile);
      }
    });

    test("the wrong example is found, the right one is not", () => {
      expect(check(rule, drawExample(rule.example.wrong)).length).toBeGreaterThan(0);
      expect(check(rule, drawExample(rule.example.right))).toEqual([]);
    });

    test("every case is reached", () => {
      const reached = Object.values(reports).flatMap(({ findings }) => findings.map(({ caseId }) => caseId));
      expect(new Set(reached)).toEqual(new Set(Object.keys(rule.cases)));
    });
  });
}

export function drawExample(example: ExampleSheet): SheetSnapshot {
  return sheetOf(example);
}

/** What one rule finds on a sheet, whose reading it cannot change. */
export function check(rule: Rule, sheet: SheetSnapshot, profileId = "hebei"): readonly Diagnostic[] {
  const profile = findProfile(profileId);
  if (!profile) throw new Error(`No profile ${profileId}`);
  const reading = deepFreeze(readWorkbook(workbookOf(sheet)));
  if (rule.scope === "workbook") return rule.check(reading);
  const forms = formsOf(reading);
  if (forms.length === 0) throw new Error("No form on the sheet: any rule would be silent.");
  return forms.flatMap((form) => rule.check(form, { profile, budgetYear: form.budgetYear }));
}

/** The parts of a diagnostic that the expectation names. */
function summary(diagnostic: Diagnostic, expected?: ExpectedFinding) {
  return {
    caseId: diagnostic.caseId,
    at: formatCell(diagnostic.at),
    fixes: diagnostic.fixes.map(({ title, safe }) => title + (safe ? "!" : "")),
    ...(expected?.severity && { severity: diagnostic.severity }),
    ...(expected?.what && { what: diagnostic.what }),
    ...(expected?.related && { related: diagnostic.related.map(({ at }) => formatCell(at)) }),
  };
}

const SENTENCE = /^[^{}]+。$/u;

function expectWholeSentences({ what, why, how, basis, related, fixes }: Diagnostic): void {
  for (const sentence of [what, why, how, basis, ...related.map(({ note }) => note)]) {
    expect(sentence).toMatch(SENTENCE);
  }
  for (const { title } of fixes) expect(title).not.toMatch(/。$|[{}]/u);
  expect(new Set(fixes.map(({ title }) => title)).size).toBe(fixes.length);
}

function expectFixesToSilence(
  rule: Rule,
  sheet: SheetSnapshot,
  diagnostic: Diagnostic,
  profile?: string,
): void {
  const workbook = workbookOf(sheet);
  for (const fix of diagnostic.fixes) {
    for (const operation of fix.operations) {
      if (operation.kind !== "setCell") continue;
      expect(sameContent(contentOf(cellAt(workbook, operation.at)), operation.expect)).toBe(true);
    }
    const applied = applyChange(workbook, fix);
    if (applied.kind !== "applied") throw new Error(`${fix.title} was refused.`);
    const [fixed] = applied.snapshot.sheets;
    const rest = fixed ? check(rule, fixed, profile) : [];
    expect(
      rest.filter(({ at, caseId }) => isSame(at, diagnostic.at) && caseId === diagnostic.caseId),
    ).toEqual([]);
  }
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const child of Object.values(value)) deepFreeze(child);
  return value;
}
