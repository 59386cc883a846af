import { useMemo, useState } from "react";
import {
  type CellRange,
  type ProjectList,
  type Template,
  type WorkbookSnapshot,
  findSheet,
  maxColumn,
  readProjectList,
} from "../../core";
import type { Host } from "../../host";
import type { Pane } from "../use-pane";
import { useReadSheet } from "./use-read-sheet";

/** What was read, and from where. */
export interface ListReading {
  readonly area: CellRange;
  /** Not a part of the sheet, all of it. */
  readonly isWholeSheet: boolean;
  /** Undefined where no row has the headers of a list. */
  readonly list: ProjectList | undefined;
  /** Some rows do not say which template they want. */
  readonly lacksKinds: boolean;
}

export interface ProjectListReader {
  readonly reading: ListReading | undefined;
  /** The sheet was changed since. */
  readonly isOutdated: boolean;
  /** Reads what is selected, or the whole sheet in front where that can be no list. */
  readonly read: () => void;
}

interface Source extends Pick<ListReading, "area" | "isWholeSheet"> {
  readonly snapshot: WorkbookSnapshot;
}

/** The list of projects that the user has selected; rows without 类型 take `fallback`. */
export function useProjectList(
  host: Host,
  pane: Pane,
  templates: readonly Template[],
  fallback: Template | undefined,
): ProjectListReader {
  const [source, setSource] = useState<Source>();
  const { markRead, isOutdated } = useReadSheet(host);
  const reading = useMemo((): ListReading | undefined => {
    if (!source) return undefined;
    const { snapshot, area, isWholeSheet } = source;
    const bare = readProjectList(snapshot, area, templates, undefined);
    const lacksKinds = bare?.unusable.some(({ problem }) => problem.kind === "kindMissing") ?? false;
    const list = fallback && lacksKinds ? readProjectList(snapshot, area, templates, fallback) : bare;
    return { area, isWholeSheet, list, lacksKinds };
  }, [source, templates, fallback]);

  return {
    reading,
    isOutdated,
    read: () => {
      pane.run(async () => {
        const selected = await host.selection();
        const snapshot = await host.read({ kind: "activeSheet" });
        const sheet = snapshot.activeSheet ?? "";
        markRead(sheet);
        setSource({ snapshot, ...areaToRead(snapshot, sheet, selected) });
      });
    },
  };
}

/** A list has a header and a row at least: a single row, which every selected cell is, stands for the whole sheet. */
function areaToRead(
  snapshot: WorkbookSnapshot,
  sheet: string,
  selected: CellRange | undefined,
): Pick<Source, "area" | "isWholeSheet"> {
  if (selected?.sheet === sheet && selected.bottom > selected.top) {
    return { area: selected, isWholeSheet: false };
  }
  const bottom = Math.max(0, (findSheet(snapshot, sheet)?.rows.length ?? 0) - 1);
  return { area: { sheet, top: 0, left: 0, bottom, right: maxColumn }, isWholeSheet: true };
}
