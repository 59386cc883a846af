import type { Loss } from "./save";
import type { XlsxErrorKind } from "./xlsx-error";

const XLSX_ERRORS: Readonly<Record<XlsxErrorKind, string>> = {
  notXlsx: "这不是.xlsx文件。用Excel或WPS打开它，另存为.xlsx，再打开一次。",
  encrypted: "这个文件要密码才能打开。在Excel里去掉打开密码并保存，再打开一次。",
  damaged: "这个文件已经损坏，没法读完。在Excel里打开并修复，另存一份，再打开一次。",
  tooLarge: "这个文件太大，这里打不开。删掉用不到的工作表，保存后再打开一次。",
  notSaved: "没有保存：写出来的文件和改过的内容不一致。原来的文件没有变。",
};

/** What the user reads when a file cannot be opened or saved. */
export function describeXlsxError(kind: XlsxErrorKind): string {
  return XLSX_ERRORS[kind];
}

/** What the user reads when a file was saved without part of it. */
export function describeLoss(loss: Loss): string {
  switch (loss.kind) {
    case "longList":
      return `“${loss.sheet}”里的一个下拉列表太长，文件里放不下，没有保存这个列表。`;
    case "signature":
      return "文件里原有的数字签名没有保留：内容改过以后，签名就不再成立。";
  }
}
