/**
 * What Excel on the web and an add-in's page say to each other: JSON texts by postMessage. office.js writes and expects
 * these names; they are not ours to change.
 */

/** Something that the page asks for. */
export interface WebRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: RequestData | null;
}

/** Present where a method of the document is called. */
export interface RequestData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

export const messageType = { request: 0, response: 1 } as const;
export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseType = { answer: 0, event: 1 } as const;

/** The methods of the document, by the number that the page calls them. */
export const dispatchId = { executeBatch: 93, commandCompleted: 94 } as const;

/** Where a request for executeBatch has its parts. */
export const batchPart = { body: 4, flags: 6 } as const;

/** Given back for a method that this host does not play. */
export const unsupported = { Error: 5000, Version: 1 } as const;
export const done = { Error: 0, Version: 1 } as const;
