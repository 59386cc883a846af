import * as v from "valibot";

/** What the user has chosen for checking a document. */
export interface CheckSettings {
  /** A profile for every form; without it each form gets the one that fits what is printed on it. */
  readonly profileId?: string;
  /** For forms that do not print the year of their budget. */
  readonly budgetYear?: number;
  /** Rules that the user does not want to hear of. */
  readonly rulesOff: readonly string[];
}

export const defaultSettings: CheckSettings = { rulesOff: [] };

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const schema = v.object({
  version: v.literal(1),
  profileId: v.optional(id),
  budgetYear: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))),
  rulesOff: v.pipe(v.array(id), v.maxLength(500)),
});

/** JSON for keeping in the document. */
export function formatSettings(settings: CheckSettings): string {
  return JSON.stringify({ version: 1, ...settings });
}

/** Reads what formatSettings has written; undefined for anything else, whoever wrote it. */
export function parseSettings(json: string): CheckSettings | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(json));
    if (!result.success) return undefined;
    const { profileId, budgetYear, rulesOff } = result.output;
    return {
      ...(profileId !== undefined && { profileId }),
      ...(budgetYear !== undefined && { budgetYear }),
      rulesOff,
    };
  } catch {
    return undefined;
  }
}
