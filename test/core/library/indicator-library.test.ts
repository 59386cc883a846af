import {
  type FormDraft,
  type FormLayoutId,
  applyChange,
  checkWorkbook,
  draftFromTemplate,
  formLayouts,
  indicatorLibrary,
  insertForm,
  parseIndicatorValue,
  readForms,
  shapeOf,
  templates,
} from "../../../src/core";
import { sheetOf, workbookOf } from "../sheet";
import { fillBlanks, filled, typedProject } from "../templates/filled";

const names = indicatorLibrary.map(({ level3 }) => level3);

test("holds at least 200 indicators, each under a name of its own", () => {
  expect(names.length).toBeGreaterThanOrEqual(200);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("no two names differ by a sign only", () => {
  const bare = names.map((name) => name.replace(/[数量额度的总（）()]/gu, ""));
  expect(bare.filter((name, index) => bare.indexOf(name) !== index)).toEqual([]);
});

test("every kind of project finds at least ten of its own, and every second level some that suit any project", () => {
  for (const { id } of templates) {
    const own = indicatorLibrary.filter(({ projectKinds }) => projectKinds.includes(id));
    expect(own.length).toBeGreaterThanOrEqual(10);
  }
  const general = indicatorLibrary.filter(({ projectKinds }) => projectKinds.includes("general"));
  expect(new Set(general.map(({ level2 }) => level2)).size).toBeGreaterThanOrEqual(11);
});

test.each(indicatorLibrary)("$level3: a description and a value that says how it is counted", (indicator) => {
  const { level3, description, indicatorValue } = indicator;
  expect(description.length).toBeGreaterThanOrEqual(6);
  expect(description).not.toBe(level3);
  expect(indicatorValue).toContain("__");
  expect(parseIndicatorValue(indicatorValue).kind).toBe("placeholder");
  const { direction, measureUnit } = shapeOf(indicatorValue);
  const value = parseIndicatorValue(fillBlanks(indicatorValue));
  if (direction === "deadline") {
    expect(value.kind).toBe("date");
    return;
  }
  expect(value).toMatchObject({ kind: "quantitative", measureUnit });
  expect(measureUnit).toBeDefined();
  // A share says of what, or what it changed against.
  if (measureUnit === "%") expect(description).toMatch(/占.+的比例|下降的幅度/u);
});

describe.each(formLayouts)("in a form, $title", ({ id }) => {
  test("none has a finding but its blanks", () => {
    const draft = draftFromTemplate({ indicators: indicatorLibrary }, typedProject, id);
    expect(findings(draft)).toEqual(new Set(["placeholder-left"]));
  });

  test("filled in, none has any finding", () => {
    const draft = filled(draftFromTemplate({ indicators: indicatorLibrary }, typedProject, id));
    expect(findings(draft)).toEqual(new Set());
  });

  test("all read back under their levels", () => {
    const draft = draftFromTemplate({ indicators: indicatorLibrary }, typedProject, id);
    const read = readForms(inserted(draft)).flatMap(({ indicators }) =>
      indicators.map(({ level1, level2, level3, indicatorValue }) => [
        level1.text,
        level2.text,
        level3.text,
        indicatorValue.text,
      ]),
    );
    const written = draft.indicators.map(({ level1, level2, level3, indicatorValue }) => [
      level1,
      level2,
      level3,
      indicatorValue,
    ]);
    expect(read).toEqual(written);
  });
});

function inserted(draft: FormDraft) {
  const empty = workbookOf(sheetOf([[""]], []));
  const insertion = insertForm(empty, draft, { kind: "newSheet" });
  if ("problem" in insertion) throw new Error(insertion.problem);
  const applied = applyChange(empty, insertion.change);
  if (applied.kind === "refused") throw new Error(applied.refusal.kind);
  return applied.snapshot;
}

/** What is found, by rule; findings other than blanks with their sentence. */
function findings(draft: FormDraft): Set<string> {
  const { diagnostics } = checkWorkbook(inserted(draft));
  return new Set(
    diagnostics.map(({ ruleId, what }) => (ruleId === "placeholder-left" ? ruleId : `${ruleId}: ${what}`)),
  );
}

test.each(["hebei", "mof-2021"] satisfies FormLayoutId[])(
  "%s: costs stand where the framework has them",
  (layout) => {
    const cost = draftFromTemplate({ indicators: indicatorLibrary }, typedProject, layout).indicators.filter(
      ({ level2 }) => level2.endsWith("成本指标"),
    );
    const places = new Set(cost.map(({ level1, level2 }) => `${level1}/${level2}`));
    expect(places).toEqual(
      new Set(
        layout === "hebei"
          ? ["产出指标/成本指标"]
          : ["成本指标/经济成本指标", "成本指标/社会成本指标", "成本指标/生态环境成本指标"],
      ),
    );
  },
);
