import type { PerformanceForm } from "../form/model";
import { hebei } from "./hebei";
import { mof2015 } from "./mof-2015";
import { mof2021 } from "./mof-2021";
import type { Profile } from "./profile";

export type { FieldKey, Profile } from "./profile";

/** Every profile, in the order shown. */
export const profiles: readonly Profile[] = [hebei, mof2015, mof2021];

export function findProfile(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

/** The profile that fits a form by what is printed on it. */
export function profileFor(form: PerformanceForm): Profile {
  if (form.framework === "2021") return mof2021;
  const roles = new Set(form.columns.map(({ role }) => role));
  const isHebeiForm = roles.has("basis") && roles.has("description");
  return isHebeiForm || form.fields.expenditurePlan ? hebei : mof2015;
}
