import {
  type IMutationInfo,
  type ISheetDataValidationRule,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { type RowShift, shiftArea, shiftFormula } from "../../core";
import { areaOf, univerRange } from "./areas";
import type { Injector, Step } from "./transaction";

type Rule = ISheetDataValidationRule;

/** The validations of the whole workbook as they are once rows of one sheet have moved. */
export function movedValidations(moving: Worksheet, shift: RowShift, injector: Injector): Step {
  const unitId = moving.getUnitId();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const model = injector.get(SheetDataValidationModel);
  const steps = (workbook?.getSheets() ?? []).flatMap((sheet) => {
    const target = { unitId, subUnitId: sheet.getSheetId() };
    const rules = model.getRules(unitId, target.subUnitId);
    return rules.flatMap((rule) => movedRule(rule, target, sheet === moving, sheet.getName(), shift) ?? []);
  });
  return { redos: steps.flatMap(({ redos }) => redos), undos: steps.flatMap(({ undos }) => undos) };
}

function movedRule(
  rule: Rule,
  target: { readonly unitId: string; readonly subUnitId: string },
  isMoving: boolean,
  sheet: string,
  shift: RowShift,
): Step | undefined {
  if (!(isMoving && reaches(rule, shift)) && !hasFormula(rule)) return undefined;
  const before = structuredClone(rule);
  const ranges = isMoving
    ? before.ranges.flatMap((range) => shiftArea(areaOf(range), shift) ?? []).map(univerRange)
    : before.ranges;
  if (ranges.length === 0) {
    return {
      redos: [{ id: RemoveDataValidationMutation.id, params: { ...target, ruleId: rule.uid } }],
      undos: [{ id: AddDataValidationMutation.id, params: { ...target, rule: before } }],
    };
  }
  const after = { ...before, ranges, ...movedFormulas(before, sheet, shift) };
  if (JSON.stringify(after) === JSON.stringify(before)) return undefined;
  const update = ({ uid, ...payload }: Rule): IMutationInfo => ({
    id: UpdateDataValidationMutation.id,
    params: { ...target, ruleId: uid, payload: { type: UpdateRuleType.ALL, payload } },
  });
  return { redos: [update(after)], undos: [update(before)] };
}

function reaches({ ranges }: Rule, { row }: RowShift): boolean {
  return ranges.some(({ endRow }) => endRow >= row);
}

function hasFormula({ formula1, formula2 }: Rule): boolean {
  return [formula1, formula2].some((formula) => formula !== undefined && isFormula(formula));
}

/** A list of written-out items has no leading "=". */
function isFormula(text: string): boolean {
  return text.startsWith("=");
}

function movedFormulas({ formula1, formula2 }: Rule, sheet: string, shift: RowShift): Partial<Rule> {
  const moved = (formula: string) => (isFormula(formula) ? shiftFormula(formula, sheet, shift) : formula);
  return {
    ...(formula1 !== undefined && { formula1: moved(formula1) }),
    ...(formula2 !== undefined && { formula2: moved(formula2) }),
  };
}
