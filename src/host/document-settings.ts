import {
  type CheckOptions,
  type Profile,
  defaultSettings,
  parseLayoutProfile,
  parseProfile,
  parseSettings,
  parseWaivers,
  profiles,
} from "../core";
import { documentKeys } from "./document-keys";

/**
 * What a document's own texts say for checking it. A text that nobody of ours has written counts as none; `known` are the
 * profiles that its settings may name besides the one that it keeps itself.
 */
export function documentOptions(
  read: (key: string) => string | undefined,
  known: readonly Profile[] = profiles,
): CheckOptions {
  const waivers = parseWaivers(read(documentKeys.waivers) ?? "");
  const layout = parseLayoutProfile(read(documentKeys.layout) ?? "");
  const { profileId, budgetYear, rulesOff } =
    parseSettings(read(documentKeys.settings) ?? "") ?? defaultSettings;
  const kept = parseProfile(read(documentKeys.profile) ?? "");
  // The document's own goes before one of the same id that this machine knows.
  const all = kept.kind === "profile" ? [kept.profile, ...known] : known;
  const profile = all.find(({ id }) => id === profileId);
  return {
    ...(waivers && { waivers }),
    ...(layout && { layout }),
    ...(profile && { profile }),
    ...(budgetYear !== undefined && { budgetYear }),
    rulesOff,
  };
}
