import { rename, rm, writeFile } from "node:fs/promises";
import { type StyledWorkbook, type XlsxFile, XlsxError, saveWorkbook } from "../xlsx";
import { describeLoss, describeXlsxError } from "../xlsx/messages";
import { CommandError } from "./command-error";

/** Writes an edited workbook, whole or not at all. @throws CommandError with a sentence for the user */
export async function saveFile(file: XlsxFile, edited: StyledWorkbook, output: string): Promise<void> {
  const { bytes, lost } = await save(file, edited);
  const temporary = `${output}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, output);
  } catch {
    await rm(temporary, { force: true });
    throw new CommandError(`写不了“${output}”。核对文件夹在不在、文件有没有打开，再试一次。`);
  }
  for (const loss of lost) process.stderr.write(`${describeLoss(loss)}\n`);
}

async function save(file: XlsxFile, edited: StyledWorkbook) {
  try {
    return await saveWorkbook(file, edited);
  } catch (failure) {
    if (failure instanceof XlsxError) throw new CommandError(describeXlsxError(failure.kind));
    throw failure;
  }
}
