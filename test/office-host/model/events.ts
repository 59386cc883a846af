import type { EventEntry, Json } from "../wire";

export type ChangeKind = "RangeEdited" | "RowInserted" | "RowDeleted";
/** Who did it: the add-in by the API, or the user by hand. */
export type EventSource = "addin" | "user";

/** Numbers of the events on the wire. */
const messageType = { changed: 10, added: 13, selectionChanged: 14, deleted: 15 } as const;
export type EventName = keyof typeof messageType;

const eventMessageCategory = 65_536;
const workbookTarget = "Workbook";

export interface CellsChanged {
  readonly worksheetId: string;
  readonly address: string;
  readonly kind: ChangeKind;
  readonly by: EventSource;
}

/** Raises events for those kinds that the client has registered for. */
export class WorkbookEvents {
  readonly #registered = new Set<EventName>();
  #listener: ((entry: EventEntry) => void) | undefined;
  /** Before ExcelApi 1.14 a client is not told whether it made the change itself. */
  tellsTriggerSource = true;

  /** The one connection to the client. */
  connect(listener: (entry: EventEntry) => void): void {
    this.#listener = listener;
  }

  register(name: EventName): void {
    this.#registered.add(name);
  }

  unregister(name: EventName): void {
    this.#registered.delete(name);
  }

  isRegistered(name: EventName): boolean {
    return this.#registered.has(name);
  }

  raiseChanged({ worksheetId, address, kind, by }: CellsChanged): void {
    const triggerSource = by === "addin" ? "ThisLocalAddin" : "Unknown";
    this.#raise("changed", {
      changeType: kind,
      source: "Local",
      worksheetId,
      address,
      shiftDirection: "None",
      valueBefore: null,
      valueAfter: null,
      ...(this.tellsTriggerSource ? { triggerSource } : {}),
    });
  }

  raiseSelectionChanged(worksheetId: string, address: string): void {
    this.#raise("selectionChanged", { worksheetId, address });
  }

  raiseSheetEvent(name: "added" | "deleted", worksheetId: string): void {
    this.#raise(name, { worksheetId, source: "Local" });
  }

  #raise(name: EventName, message: Json): void {
    if (!this.#registered.has(name)) return;
    this.#listener?.({
      messageCategory: eventMessageCategory,
      messageType: messageType[name],
      targetId: workbookTarget,
      message: JSON.stringify(message),
    });
  }
}
