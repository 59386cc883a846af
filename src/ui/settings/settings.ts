import { type CheckSettings, defaultSettings, formatSettings, parseSettings } from "../../core";
import type { Revision } from "../shared/document-memory";

/** What a document keeps of the user's choices; the defaults where the text is not ours. */
export function settingsOf(text: string | undefined): CheckSettings {
  return parseSettings(text ?? "") ?? defaultSettings;
}

/** "" for the profile that fits what is printed on each form. */
export function choosingProfile(id: string): Revision {
  return revising(({ budgetYear, rulesOff }) => ({
    ...(id !== "" && { profileId: id }),
    ...(budgetYear !== undefined && { budgetYear }),
    rulesOff,
  }));
}

/** Undefined for the year printed on each form alone. */
export function choosingYear(year: number | undefined): Revision {
  return revising(({ profileId, rulesOff }) => ({
    ...(profileId !== undefined && { profileId }),
    ...(year !== undefined && { budgetYear: year }),
    rulesOff,
  }));
}

export function switchingRule(id: string, isOn: boolean): Revision {
  return revising((settings) => {
    const others = settings.rulesOff.filter((off) => off !== id);
    return { ...settings, rulesOff: isOn ? others : [...others, id] };
  });
}

/** Switches every rule on. */
export const switchingAllOn: Revision = revising((settings) => ({ ...settings, rulesOff: [] }));

function revising(revise: (settings: CheckSettings) => CheckSettings): Revision {
  return (text) => {
    const settings = revise(settingsOf(text));
    const isDefault = JSON.stringify(settings) === JSON.stringify(defaultSettings);
    return isDefault ? undefined : formatSettings(settings);
  };
}
