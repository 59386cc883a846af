import type { CheckedForm, SheetReading } from "../../core";

/** Forms below one header: a single one, or the projects of a list. */
export interface FormGroup {
  readonly key: string;
  readonly forms: readonly [CheckedForm, ...CheckedForm[]];
}

/** The forms of a sheet, those of one list together. */
export function groupForms({ name }: SheetReading, forms: readonly CheckedForm[]): FormGroup[] {
  const groups = new Map<string, [CheckedForm, ...CheckedForm[]]>();
  for (const checked of forms) {
    const { form } = checked;
    if (form.range.sheet !== name) continue;
    // The place of the header stays when a correction makes the form larger.
    const key = `${form.headerRow}/${form.columns[0]?.left ?? 0}`;
    const group = groups.get(key);
    if (group) group.push(checked);
    else groups.set(key, [checked]);
  }
  return Array.from(groups, ([key, together]) => ({ key, forms: together }));
}
