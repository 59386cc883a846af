/** What is wrong with a file of ours, as the rest of a sentence that has said what came of it. */
export function describeMistake(file: string, place: string, kind = "方案"): string {
  return place === ""
    ? `：“${file}”不是${kind}文件。`
    : `：“${file}”里“${place}”这一处写得不对，要照导出的样子写。`;
}
