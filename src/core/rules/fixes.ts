import type { Fix } from "../diagnostics/diagnostic";
import type { Field } from "../form/model";
import type { CellContent } from "../grid/snapshot";
import type { Comparator } from "../value/comparator";
import { shorten } from "../text/normalize";

/** How much of the new text a title shows. */
const TITLE_LENGTH = 40;

/**
 * The fix that writes something else into a field's cell; none where the field is spread over cells or shares its cell
 * with a label, because there a new text would destroy the rest.
 */
export function rewrite(
  field: Field<unknown>,
  write: CellContent,
  { safe }: { readonly safe: boolean },
): Fix[] {
  if (!field.isWholeCell) return [];
  const shown = typeof write === "object" ? (write?.formula ?? "") : String(write);
  return [
    {
      title: `改为“${shorten(shown, TITLE_LENGTH)}”`,
      safe,
      operations: [{ kind: "setCell", at: field.at, expect: field.content, write }],
    },
  ];
}

/** The fix that puts another comparator in place of a sign; none where it is told in words or stands in its own cell. */
export function replaceSign(field: Field<unknown>, comparator: Comparator): Fix[] {
  const result = field.text.replace(/[≥≤≧≦⩾⩽>＞<＜=＝]+/u, comparator);
  return result === field.text ? [] : rewrite(field, result, { safe: false });
}
