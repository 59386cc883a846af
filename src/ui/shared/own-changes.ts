import { type ChangeSet, type Operation, areasOverlap, cellRange } from "../../core";
import type { SheetChange } from "../../host";

/** How long after a write Excel may still report it. */
const ECHO_MILLISECONDS = 2000;

interface OwnChange {
  readonly operations: readonly Operation[];
  /** Infinity while the host is still at it. */
  until: number;
}

/**
 * Tells the echo of our own writing from what other hands do: hosts report both alike, some of them after the write is
 * done. An edit of the very cells that were just written passes for an echo; a later change of them is refused by what
 * it expects.
 */
export class OwnChanges {
  #changes: OwnChange[] = [];

  async during<T>({ operations }: ChangeSet, write: () => Promise<T>): Promise<T> {
    const change = { operations, until: Infinity };
    this.#changes.push(change);
    try {
      return await write();
    } finally {
      change.until = performance.now() + ECHO_MILLISECONDS;
    }
  }

  isEcho(heard: SheetChange): boolean {
    const now = performance.now();
    this.#changes = this.#changes.filter(({ until }) => until > now);
    return this.#changes.some(({ operations, until }) =>
      operations.some((operation) => mayReport(operation, heard, { isWriting: until === Infinity })),
    );
  }
}

/**
 * Whether a host may report this step in these words. Where nobody knows which cells, a late report of mere typing is
 * another's: hosts that are late name the cells.
 */
function mayReport(
  operation: Operation,
  { sheet, range }: SheetChange,
  { isWriting }: { readonly isWriting: boolean },
): boolean {
  switch (operation.kind) {
    case "setCell":
    case "numberFormat":
      if (operation.at.sheet !== sheet) return false;
      return range === undefined ? isWriting : areasOverlap(cellRange(operation.at), range);
    case "insertRows":
    case "deleteRows":
    case "addSheet":
    case "deleteSheet":
      return operation.sheet === sheet;
    case "merge":
    case "unmerge":
      return operation.range.sheet === sheet;
    case "style":
    case "copyFormat":
    case "rowHeights":
    case "columnWidths":
    case "hyperlink":
    case "listValidation":
    case "pageSetup":
      return false;
  }
}
