import {
  type CheckOptions,
  type Profile,
  defaultSettings,
  parseLayoutProfile,
  parseSettings,
  parseWaivers,
  profiles,
} from "../core";

/** Keys under which a document keeps what the user has decided about it. */
export const documentKeys = { waivers: "waivers", layout: "layout", settings: "settings" } as const;

/**
 * What a document's own texts say for checking it. A text that nobody of ours has written counts as none; `known` are the
 * profiles that its settings may name.
 */
export function documentOptions(
  read: (key: string) => string | undefined,
  known: readonly Profile[] = profiles,
): CheckOptions {
  const waivers = parseWaivers(read(documentKeys.waivers) ?? "");
  const layout = parseLayoutProfile(read(documentKeys.layout) ?? "");
  const { profileId, budgetYear, rulesOff } =
    parseSettings(read(documentKeys.settings) ?? "") ?? defaultSettings;
  const profile = known.find(({ id }) => id === profileId);
  return {
    ...(waivers && { waivers }),
    ...(layout && { layout }),
    ...(profile && { profile }),
    ...(budgetYear !== undefined && { budgetYear }),
    rulesOff,
  };
}
