import { describeTemplateForms, plainWorkbook } from "../host/template-contract";
import { openExcel } from "./open-excel";

describeTemplateForms("ExcelHost", () => Promise.resolve(openExcel(plainWorkbook).host));
