import * as v from "valibot";
import type { FieldKey, Profile } from "./profile";

const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const severity = v.picklist(["error", "warning", "suggestion"]);
const field = v.picklist([
  "projectCode",
  "projectName",
  "budgetedAmount",
  "fiscalFunds",
  "otherFunds",
  "fundUse",
  "expenditurePlan",
  "performanceTarget",
] satisfies readonly FieldKey[]);

const schema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/u)),
  title: shortText,
  requiredLevel1: v.strictObject({
    cost: v.optional(severity),
    output: v.optional(severity),
    benefit: v.optional(severity),
    satisfaction: v.optional(severity),
  }),
  requiredLevel2: v.strictObject({
    quantity: v.optional(severity),
    quality: v.optional(severity),
    timeliness: v.optional(severity),
    cost: v.optional(severity),
  }),
  requiredFields: v.array(field),
  requiredColumns: v.array(v.picklist(["description", "basis"])),
  severities: v.record(shortText, v.picklist(["error", "warning", "suggestion", "off"])),
  lowestCostShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  weightSums: v.pipe(
    v.array(v.pipe(v.number(), v.minValue(1), v.maxValue(200))),
    v.minLength(1),
    v.maxLength(10),
  ),
});

/** JSON that a county can change and put beside the page. */
export function formatProfile(profile: Profile): string {
  return `${JSON.stringify(profile, undefined, 2)}\n`;
}

/** A profile as somebody else has written it, or what is wrong with it: the place in the JSON, in English. */
export type ParsedProfile =
  | { readonly kind: "profile"; readonly profile: Profile }
  | { readonly kind: "malformed"; readonly place: string };

export function parseProfile(json: string): ParsedProfile {
  try {
    const result = v.safeParse(schema, JSON.parse(json));
    if (result.success) return { kind: "profile", profile: withoutUndefined(result.output) };
    return { kind: "malformed", place: v.getDotPath(result.issues[0]) ?? "" };
  } catch {
    return { kind: "malformed", place: "" };
  }
}

function withoutUndefined(output: v.InferOutput<typeof schema>): Profile {
  return JSON.parse(JSON.stringify(output)) as Profile;
}
