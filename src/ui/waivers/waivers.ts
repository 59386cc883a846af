import { type Waiver, type WorkbookSnapshot, formatWaivers, parseWaivers, waiverFor } from "../../core";
import type { Place } from "../check/problems";
import type { Revision } from "../shared/document-memory";

/** Adds a waiver for each place; one for the same finding with another reason goes. */
export function waiving(places: readonly Place[], snapshot: WorkbookSnapshot, reason: string): Revision {
  const added = new Map(
    places.flatMap(({ form, diagnostic }) => {
      if (!form) return [];
      const waiver = waiverFor(snapshot, form, diagnostic, reason);
      return [[waiverKey(waiver), waiver] as const];
    }),
  );
  return (text) => formatWaivers([...kept(text, (key) => !added.has(key)), ...added.values()]);
}

/** Takes a waiver back: what it silenced is reported again. */
export function restoring(waiver: Waiver): Revision {
  const restored = waiverKey(waiver);
  return (text) => {
    const rest = kept(text, (key) => key !== restored);
    return rest.length === 0 ? undefined : formatWaivers(rest);
  };
}

/** What tells one waiver from another; a reason alone makes none. */
export function waiverKey({ ruleId, project, indicator, text }: Waiver): string {
  return JSON.stringify([ruleId, project, indicator, text]);
}

function kept(text: string | undefined, isWanted: (key: string) => boolean): Waiver[] {
  return (parseWaivers(text ?? "") ?? []).filter((waiver) => isWanted(waiverKey(waiver)));
}
