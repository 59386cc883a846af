/** Names and ids of the sheets by position, hidden ones included, as they were last loaded. */
export class SheetDirectory {
  #sheets: readonly { readonly id: string; readonly name: string }[] = [];

  /** Loads them with the next synchronisation. */
  queue(context: Excel.RequestContext): void {
    context.workbook.worksheets.load("items/id,items/name");
  }

  /** Takes note of what the synchronisation has loaded. */
  note(context: Excel.RequestContext): void {
    this.#sheets = context.workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
  }

  get names(): readonly string[] {
    return this.#sheets.map(({ name }) => name);
  }

  nameOf(id: string): string | undefined {
    return this.#sheets.find((sheet) => sheet.id === id)?.name;
  }

  idOf(name: string): string | undefined {
    return this.#sheets.find((sheet) => sheet.name === name)?.id;
  }
}
