import type { WorkbookSnapshot } from "../../src/core";
import { describeHost } from "../host/contract";
import { latestApiLevel } from "../office-host";
import { openExcel } from "./open-excel";
import { stateOf } from "./workbook-state";

/** The floor, Excel 2021, Excel 2024, and the newest; the played Excel refuses whatever came later than its own. */
for (const apiLevel of [9, 14, 17, latestApiLevel]) {
  describeHost(`ExcelHost at ExcelApi 1.${apiLevel}`, (workbook: WorkbookSnapshot) => {
    const { host, office, user } = openExcel(workbook, { apiLevel });
    return Promise.resolve({
      host,
      userTypes: (sheet, a1, text) => {
        user.types(sheet, a1, text);
        return Promise.resolve();
      },
      looks: () => Promise.resolve(stateOf(office.workbook)),
      roundTrips: () => office.trips.length,
    });
  });
}
