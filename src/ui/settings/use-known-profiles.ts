import { useEffect, useState } from "react";
import type { ProfileFile } from "../profile-files";
import { type KnownProfiles, knownProfiles } from "./known-profiles";

const ourOwn = knownProfiles([]);

/** Every profile that can be chosen; only the product's own until the others have come. */
export function useKnownProfiles(files: Promise<readonly ProfileFile[]>): KnownProfiles {
  const [known, setKnown] = useState<KnownProfiles>(ourOwn);
  useEffect(() => {
    void files.then((read) => {
      setKnown(knownProfiles(read));
    });
  }, [files]);
  return known;
}
