import { type Profile, parseProfile, profiles } from "../../core";
import type { ProfileFile } from "../profile-files";

/** A profile file that cannot be used. */
export interface MalformedProfile {
  readonly file: string;
  /** The place in the JSON; empty where it is none at all. */
  readonly place: string;
}

export interface KnownProfiles {
  /** The product's own and those of the files; a file's goes before one of ours with the same id. */
  readonly profiles: readonly Profile[];
  /** Ids of those that came with a file. */
  readonly fromFiles: readonly string[];
  readonly malformed: readonly MalformedProfile[];
}

/** Every profile that can be chosen on this machine. */
export function knownProfiles(files: readonly ProfileFile[]): KnownProfiles {
  const read = files.map(({ name, text }) => ({ name, parsed: parseProfile(text) }));
  const fromFiles = read.flatMap(({ parsed }) => (parsed.kind === "profile" ? [parsed.profile] : []));
  const ids = fromFiles.map(({ id }) => id);
  return {
    profiles: [...profiles.filter(({ id }) => !ids.includes(id)), ...fromFiles],
    fromFiles: ids,
    malformed: read.flatMap(({ name, parsed }) =>
      parsed.kind === "malformed" ? [{ file: name, place: parsed.place }] : [],
    ),
  };
}
