import { type Profile, findProfile, profiles } from "../core";
import { CommandError } from "./command-error";

/** The profile of `--profile`; undefined where each form is to get the one that fits it. @throws CommandError */
export function chosenProfile(id: string | undefined): Profile | undefined {
  if (id === undefined) return undefined;
  const profile = findProfile(id);
  if (profile) return profile;
  throw new CommandError(
    `没有“${id}”这个方案。可以用的方案：${profiles.map((known) => known.id).join("、")}。`,
  );
}
