import type { CellStyle } from "../host";
import { sameValue } from "./same-value";

/** The looks of a workbook under change; a look that is not there yet gets a key. */
export class StyleKeys {
  readonly #styles: Map<string, CellStyle>;
  /** A form has hundreds of cells and a dozen looks. */
  readonly #found = new Map<string, string>();

  constructor(styles: ReadonlyMap<string, CellStyle>) {
    this.#styles = new Map(styles);
  }

  /** The looks, by key. */
  get all(): ReadonlyMap<string, CellStyle> {
    return this.#styles;
  }

  /** Without key, the look of cells that have none of their own. */
  styleOf(key = "0"): CellStyle {
    return this.#styles.get(key) ?? {};
  }

  keyOf(style: CellStyle): string {
    const written = JSON.stringify(style);
    const key = this.#found.get(written) ?? this.#find(style) ?? `added-${this.#styles.size}`;
    this.#found.set(written, key);
    this.#styles.set(key, style);
    return key;
  }

  #find(style: CellStyle): string | undefined {
    for (const [key, known] of this.#styles) if (sameValue(known, style)) return key;
    return undefined;
  }
}
