import type { WorkbookSnapshot } from "../../src/core";
import { ExcelHost } from "../../src/excel";
import { type OfficeHost, type OfficeHostOptions, User, connectNode, officeHostWith } from "../office-host";

/** An Excel host in front of a played Excel that has this workbook open. */
export interface OpenedExcel {
  readonly host: ExcelHost;
  readonly office: OfficeHost;
  readonly user: User;
}

const opened: OfficeHost[] = [];

/** A test that asks for something this Excel does not model has proven nothing, even where the failure was caught. */
afterEach(async () => {
  await eventsDelivered();
  for (const office of opened.splice(0)) expect(office.gaps).toEqual([]);
});

/** Events reach the add-in a turn of the loop after what caused them, and its listeners run in that turn. */
export async function eventsDelivered(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function openExcel(workbook: WorkbookSnapshot, options: OfficeHostOptions = {}): OpenedExcel {
  const office = officeHostWith(workbook, options);
  connectNode(office);
  opened.push(office);
  return { host: new ExcelHost(), office, user: new User(office.workbook) };
}
