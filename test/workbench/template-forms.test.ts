import { describeTemplateForms } from "../host/template-contract";
import { newWorkbook } from "../../src/xlsx";
import { closeHeadless, openHeadless } from "./headless-univer";

afterEach(closeHeadless);

describeTemplateForms("UniverHost", async () => {
  const file = await newWorkbook("测试.xlsx", "说明");
  return openHeadless(file.styled()).host;
});
