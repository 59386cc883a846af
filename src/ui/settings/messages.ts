/** What is wrong with a profile file, as the rest of a sentence that has said what came of it. */
export function describeMistake(file: string, place: string): string {
  return place === ""
    ? `：“${file}”不是方案文件。`
    : `：“${file}”里“${place}”这一处写得不对，要照导出的样子写。`;
}
