import type { WorkbookSnapshot } from "../../src/core";
import { describeHost } from "../host/contract";
import { openExcel } from "./open-excel";

for (const apiLevel of [9, 13, 17]) {
  describeHost(`ExcelHost at ExcelApi 1.${apiLevel}`, (workbook: WorkbookSnapshot) => {
    const { host, office, user } = openExcel(workbook, { apiLevel });
    return Promise.resolve({
      host,
      userTypes: (sheet, a1, text) => {
        user.types(sheet, a1, text);
        return Promise.resolve();
      },
      roundTrips: () => office.trips.length,
    });
  });
}
