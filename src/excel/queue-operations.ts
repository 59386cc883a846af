import type { CellContent, Operation } from "../core";
import { contentOf } from "./cell-block";
import { groupWrites, matrixOf } from "./cell-groups";
import type { ChangeBatch } from "./change-batch";
import { queueLook } from "./looks";
import { queueCells, queueNumberFormat } from "./queue-cells";
import { rangeAt, rowsAt } from "./ranges";
import { queueStyles } from "./styles";
import { writtenValue } from "./written-value";

type Of<Kind extends Operation["kind"]> = Extract<Operation, { kind: Kind }>;

/** Queues a whole change; neighbouring writes and neighbouring styles of a sheet go together. */
export function queueOperations(batch: ChangeBatch, operations: readonly Operation[]): void {
  for (const run of runsOf(operations)) {
    switch (run.kind) {
      case "setCell":
        queueCells(batch, run.operations);
        break;
      case "style":
        queueStyleRun(batch, run.operations);
        break;
      case "other":
        queueOne(batch, run.operation);
    }
  }
}

type Run =
  | { readonly kind: "setCell"; readonly operations: Of<"setCell">[] }
  | { readonly kind: "style"; readonly operations: [Of<"style">, ...Of<"style">[]] }
  | { readonly kind: "other"; readonly operation: Exclude<Operation, Of<"setCell" | "style">> };

function runsOf(operations: readonly Operation[]): Run[] {
  const runs: Run[] = [];
  for (const operation of operations) {
    const last = runs.at(-1);
    if (operation.kind === "setCell") {
      if (last?.kind === "setCell") last.operations.push(operation);
      else runs.push({ kind: "setCell", operations: [operation] });
    } else if (operation.kind === "style") {
      const continues = last?.kind === "style" && last.operations[0].range.sheet === operation.range.sheet;
      if (continues) last.operations.push(operation);
      else runs.push({ kind: "style", operations: [operation] });
    } else {
      runs.push({ kind: "other", operation });
    }
  }
  return runs;
}

function queueStyleRun(batch: ChangeBatch, operations: [Of<"style">, ...Of<"style">[]]): void {
  const [first] = operations;
  const { sheet } = first.range;
  const styled = operations.map(({ range, role }) => ({ area: range, role }));
  queueStyles(batch.sheet(sheet), styled, batch.made.isMadeSheet(sheet));
  batch.endStep(first);
}

function queueOne(batch: ChangeBatch, operation: Exclude<Operation, Of<"setCell" | "style">>): void {
  switch (operation.kind) {
    case "numberFormat":
      queueNumberFormat(batch, operation);
      return;
    case "insertRows":
      queueInsertion(batch, operation);
      return;
    case "deleteRows":
      queueDeletion(batch, operation);
      return;
    case "merge":
      queueMerge(batch, operation);
      return;
    case "unmerge": {
      const { range } = operation;
      rangeAt(batch.sheet(range.sheet), range).unmerge();
      batch.endStep(operation, () => {
        rangeAt(batch.existingSheet(range.sheet), range).merge(false);
      });
      return;
    }
    case "addSheet":
      queueNewSheet(batch, operation);
      return;
    case "deleteSheet":
      batch.sheet(operation.sheet).delete();
      batch.endStep(operation);
      return;
    case "copyFormat":
    case "rowHeights":
    case "columnWidths":
    case "hyperlink":
    case "listValidation":
    case "pageSetup":
      // Looks concern what the change itself has made, and go away with it.
      queueLook((name) => batch.sheet(name), operation);
      batch.endStep(operation);
  }
}

function queueNewSheet(batch: ChangeBatch, operation: Of<"addSheet">): void {
  const { sheet: name, after } = operation;
  const sheet = batch.addSheet(name);
  batch.made.follow(operation);
  batch.endStep(operation, () => {
    batch.existingSheet(name).delete();
  });
  const place = after === undefined ? -1 : batch.sheetOrder.indexOf(after);
  if (place < 0) {
    batch.sheetOrder.push(name);
    return;
  }
  batch.sheetOrder.splice(place + 1, 0, name);
  sheet.position = place + 1;
  batch.endStep(operation);
}

function queueInsertion(batch: ChangeBatch, operation: Of<"insertRows">): void {
  const { sheet, row, count } = operation;
  rowsAt(batch.sheet(sheet), row, count).insert("Down").untrack();
  batch.made.follow(operation);
  batch.endStep(operation, () => {
    rowsAt(batch.existingSheet(sheet), row, count).delete("Up");
  });
}

/** Rows that come back bring their contents, but not their looks; so nothing that may fail follows a deletion. */
function queueDeletion(batch: ChangeBatch, operation: Of<"deleteRows">): void {
  const { sheet, row, count, expect } = operation;
  rowsAt(batch.sheet(sheet), row, count).delete("Up");
  batch.endStep(operation, () => {
    rowsAt(batch.existingSheet(sheet), row, count).insert("Down").untrack();
    const writes = expect.map(({ at, content }) => ({ at, expect: null, write: content }));
    for (const group of groupWrites(writes)) {
      const target = rangeAt(batch.existingSheet(sheet), group.area);
      target.formulas = matrixOf(group.area, group.writes, ({ write }) => writtenValue(write));
    }
  });
}

/** Merging keeps one content only: where there are others that are not ours to lose, it is taken back. */
function queueMerge(batch: ChangeBatch, operation: Of<"merge">): void {
  const { range: area } = operation;
  const range = rangeAt(batch.sheet(area.sheet), area);
  const isMade = batch.made.covers(area.sheet, area.top, area.bottom);
  if (!isMade) range.load("values,formulas");
  range.merge(false);
  batch.endStep(operation, () => {
    const target = rangeAt(batch.existingSheet(area.sheet), area);
    target.unmerge();
    const lost = contentsOf(range);
    if (hasCoveredContent(lost)) target.formulas = lost.map((row) => row.map(writtenValue));
  });
  if (isMade) return;
  batch.addCheck(() => {
    return hasCoveredContent(contentsOf(range)) ? { kind: "impossible", sheet: area.sheet } : undefined;
  });
}

/** Empty where nothing was loaded. */
function contentsOf(range: Excel.Range): CellContent[][] {
  const { values, formulas } = range.toJSON();
  if (!values || !formulas) return [];
  return values.map((row, down) => row.map((_, across) => contentOf({ values, formulas }, down, across)));
}

function hasCoveredContent(contents: readonly (readonly CellContent[])[]): boolean {
  return contents.some((row, down) => {
    return row.some((content, across) => (down > 0 || across > 0) && content !== null);
  });
}
