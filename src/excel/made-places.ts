import type { Operation } from "../core";

/** Sheets and rows that a change has made so far: blank, and nobody else's. */
export class MadePlaces {
  readonly #sheets = new Set<string>();
  #rows: { readonly sheet: string; readonly row: number; readonly count: number }[] = [];

  follow(operation: Operation): void {
    if (operation.kind === "addSheet") this.#sheets.add(operation.sheet);
    if (operation.kind !== "insertRows") return;
    const { sheet, row, count } = operation;
    this.#rows = this.#rows.flatMap((made) => {
      if (made.sheet !== sheet || made.row + made.count <= row) return [made];
      if (made.row >= row) return [{ ...made, row: made.row + count }];
      const above = row - made.row;
      return [
        { ...made, count: above },
        { ...made, row: row + count, count: made.count - above },
      ];
    });
    this.#rows.push({ sheet, row, count });
  }

  isMadeSheet(sheet: string): boolean {
    return this.#sheets.has(sheet);
  }

  covers(sheet: string, first: number, last = first): boolean {
    if (this.#sheets.has(sheet)) return true;
    const covered = this.#rows.filter((made) => made.sheet === sheet);
    for (let row = first; row <= last; row++) {
      if (!covered.some((made) => row >= made.row && row < made.row + made.count)) return false;
    }
    return true;
  }
}
