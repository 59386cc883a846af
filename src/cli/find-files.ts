import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The files named, and of folders every .xlsx in them and below; in the order of their names. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? filesIn(path) : [path])),
  );
  return found.flat();
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A file that is not there is reported when it is opened.
    return false;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isWorkbook(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => a.localeCompare(b, "zh-CN"));
}

/** "~$预算.xlsx" is the mark that Excel leaves while 预算.xlsx is open. */
function isWorkbook(name: string): boolean {
  return /\.xls[xm]$/iu.test(name) && !name.startsWith("~$");
}
