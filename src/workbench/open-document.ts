import { download } from "./download";
import type { Grid, UniverHost } from "./grid";
import type { XlsxFile } from "../xlsx";

/** The grid and the .xlsx library come after the page itself, which shows at once. */
const loadGrid = () => import("./grid");
const loadXlsx = () => import("../xlsx");
const loadReading = () => import("../core");

/** A file on the page. */
export interface OpenDocument {
  readonly file: XlsxFile;
  readonly host: UniverHost;
}

export interface Sample {
  readonly title: string;
  readonly fileName: string;
}

export const samples: readonly [Sample, ...Sample[]] = [
  { title: "临西 2023", fileName: "linxi-2023.xlsx" },
  { title: "昌黎 2021", fileName: "changli-2021.xlsx" },
];

export async function createGridIn(container: HTMLElement): Promise<Grid> {
  const { createGrid } = await loadGrid();
  return createGrid(container);
}

/** @throws XlsxError when the bytes are no workbook that can be opened; then the grid keeps what it showed. */
export async function openDocument(grid: Grid, bytes: Uint8Array, name: string): Promise<OpenDocument> {
  const [{ openWorkbook }, { readWorkbook }] = await Promise.all([loadXlsx(), loadReading()]);
  const file = await openWorkbook(bytes, name);
  const firstWithForm = readWorkbook(file.snapshot).sheets.find((sheet) => sheet.forms.length > 0);
  const styled = file.styled();
  const frontSheet = firstWithForm?.name ?? styled.activeSheet;
  const host = grid.show({
    name,
    styled,
    documentStore: file.documentStore,
    ...(frontSheet !== undefined && { frontSheet }),
  });
  return { file, host };
}

/** The server did not hand a sample over. */
export class SampleMissingError extends Error {}

/** @throws SampleMissingError */
export async function fetchSample(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(`samples/${sample.fileName}`).catch((cause: unknown) => {
    throw new SampleMissingError(`${sample.fileName} could not be fetched.`, { cause });
  });
  if (!response.ok) throw new SampleMissingError(`${response.url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download, and says what of it the file could not hold. */
export async function saveDocument({ file, host }: OpenDocument) {
  const { saveWorkbook } = await loadXlsx();
  const { bytes, lost } = await saveWorkbook(file, await host.styled(), host.documentStore);
  download(new Uint8Array(bytes), file.name, WORKBOOK);
  return lost;
}
