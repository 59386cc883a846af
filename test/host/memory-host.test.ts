import { MemoryHost } from "../../src/host";
import { type WorkbookSnapshot, cellAt, contentOf, parseArea } from "../../src/core";
import { describeHost } from "./contract";

/** A MemoryHost whose user can type: the typing goes into the snapshot behind the host's back. */
class TypableHost extends MemoryHost {
  type(sheet: string, a1: string, text: string): Promise<void> {
    const area = parseArea(a1);
    if (!area) throw new Error(`Not a cell: ${a1}`);
    const at = { sheet, row: area.top, column: area.left };
    const expect = contentOf(cellAt(this.snapshot, at));
    return this.apply({ title: "输入", operations: [{ kind: "setCell", at, expect, write: text }] }).then(
      () => undefined,
    );
  }
}

describeHost("MemoryHost", (workbook: WorkbookSnapshot) => {
  const host = new TypableHost(workbook);
  return Promise.resolve({ host, userTypes: (sheet, a1, text) => host.type(sheet, a1, text) });
});
