import { type IndicatorRows, type ProjectKind, indicatorsOf, templates } from "../templates";
import { charity } from "./kinds/charity";
import { commissionedResearch } from "./kinds/commissioned-research";
import { equipment } from "./kinds/equipment";
import { generalAffairs } from "./kinds/general-affairs";
import { generalEffect } from "./kinds/general-effect";
import { generalOutput } from "./kinds/general-output";
import { informationSystem } from "./kinds/information-system";
import { labourSubsidy } from "./kinds/labour-subsidy";
import { lease } from "./kinds/lease";
import { meeting } from "./kinds/meeting";
import { partyBuilding } from "./kinds/party-building";
import { printingPublicity } from "./kinds/printing-publicity";
import { renovation } from "./kinds/renovation";
import { training } from "./kinds/training";
import type { LibraryIndicator } from "./library-indicator";

/** What a kind of project has besides the indicators of its template. */
const FURTHER: Readonly<Record<ProjectKind, IndicatorRows>> = {
  "general-affairs": generalAffairs,
  meeting,
  training,
  equipment,
  "information-system": informationSystem,
  "printing-publicity": printingPublicity,
  renovation,
  lease,
  "commissioned-research": commissionedResearch,
  charity,
  "party-building": partyBuilding,
  "labour-subsidy": labourSubsidy,
};

/** 指标库: the indicators of every template, further ones of its kind, and those that suit any project. */
export const indicatorLibrary: readonly LibraryIndicator[] = [
  ...templates.flatMap(({ id, indicators }) =>
    [...indicators, ...indicatorsOf(FURTHER[id])].map((indicator) => ({ ...indicator, projectKinds: [id] })),
  ),
  ...[generalOutput, generalEffect].flatMap((rows) =>
    indicatorsOf(rows).map((indicator) => ({ ...indicator, projectKinds: ["general" as const] })),
  ),
];
