import { charity } from "./kinds/charity";
import { commissionedResearch } from "./kinds/commissioned-research";
import { equipment } from "./kinds/equipment";
import { generalAffairs } from "./kinds/general-affairs";
import { informationSystem } from "./kinds/information-system";
import { labourSubsidy } from "./kinds/labour-subsidy";
import { lease } from "./kinds/lease";
import { meeting } from "./kinds/meeting";
import { partyBuilding } from "./kinds/party-building";
import { printingPublicity } from "./kinds/printing-publicity";
import { renovation } from "./kinds/renovation";
import { training } from "./kinds/training";
import type { BuiltInTemplate } from "./template";

export {
  type BuiltInTemplate,
  type IndicatorRows,
  type ProjectKind,
  type Template,
  type TemplateIndicator,
  indicatorsOf,
} from "./template";
export {
  type DraftIndicator,
  type FormDraft,
  type ProjectFields,
  draftFromTemplate,
  emptyProject,
} from "./draft";
export { type FormLayout, type FormLayoutId, formLayouts, frameworkOf } from "./form-layouts";
export {
  type FormInsertion,
  type ImpossiblePlacement,
  type Placement,
  formInRows,
  insertForm,
} from "./insert-form";
export { type LastYearDraft, type ReviewNote, type ReviewPlace, draftFromForm } from "./last-year";
export { type LevelNames, level2Kinds, levelNames } from "./level-names";
export { BLANK, type Direction, type ValueShape, shapeOf } from "./value-shape";

/** Every template, in the order shown. */
export const templates: readonly BuiltInTemplate[] = [
  generalAffairs,
  meeting,
  training,
  equipment,
  informationSystem,
  printingPublicity,
  renovation,
  lease,
  commissionedResearch,
  charity,
  partyBuilding,
  labourSubsidy,
];

export function findTemplate(id: string): BuiltInTemplate | undefined {
  return templates.find((template) => template.id === id);
}
