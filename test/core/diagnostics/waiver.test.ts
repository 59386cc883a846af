import {
  type Diagnostic,
  type SheetSnapshot,
  checkWorkbook,
  formatWaivers,
  lapsedWaivers,
  parseWaivers,
  waiverFor,
} from "../../../src/core";
import { sheet, workbookOf } from "../sheet";

const drawn = sheet`
  | 项目编码 | 13053523P00000111157F | 项目名称 | 培训 |
  | 二级指标 | 三级指标 | 指标值 |
  | 时效指标 | 换届及时性 | 按时完成 |
  | 时效指标 | 培训及时性 | 按时完成 |
`;

function vague(drawing: SheetSnapshot, waivers: Parameters<typeof checkWorkbook>[1] = {}) {
  return checkWorkbook(workbookOf(drawing), waivers).diagnostics.filter(
    ({ ruleId }) => ruleId === "timeliness-vague",
  );
}

function waive(diagnostic: Diagnostic | undefined) {
  const workbook = workbookOf(drawn);
  const [checked] = checkWorkbook(workbook).forms;
  if (!checked || !diagnostic) throw new Error("There is a finding to waive.");
  return waiverFor(workbook, checked.form, diagnostic, "本项目不适用");
}

const waiver = waive(vague(drawn)[0]);

test("a waiver silences its finding and no other", () => {
  const left = vague(drawn, { waivers: [waiver] });
  expect(left.map(({ at }) => at.row)).toEqual([3]);
  const [checked] = checkWorkbook(workbookOf(drawn), { waivers: [waiver] }).forms;
  expect(checked?.waived.map(({ waiver: { reason } }) => reason)).toEqual(["本项目不适用"]);
});

test("it survives inserted rows and another sheet name", () => {
  const moved = { ...drawn, name: "改名", rows: [[], [], ...drawn.rows] };
  expect(vague(moved, { waivers: [waiver] }).map(({ at }) => at.row)).toEqual([5]);
});

test("it lapses when the value changes, not when only blanks do", () => {
  const retyped = (text: string): SheetSnapshot => ({
    ...drawn,
    rows: drawn.rows.map((row, index) => (index === 2 ? [row[0], row[1], { value: text, text }] : row)),
  });
  expect(vague(retyped("及时完成"), { waivers: [waiver] })).toHaveLength(2);
  expect(vague(retyped("按时 完成"), { waivers: [waiver] })).toHaveLength(1);
});

test("it is told to have lapsed once its project is checked and it silences nothing", () => {
  const lapsed = (drawing: SheetSnapshot, rulesOff: readonly string[] = []) => {
    const options = { waivers: [waiver], rulesOff };
    return lapsedWaivers(checkWorkbook(workbookOf(drawing), options), options);
  };
  const mended = sheet`
    | 项目编码 | 13053523P00000111157F | 项目名称 | 培训 |
    | 二级指标 | 三级指标 | 指标值 |
    | 时效指标 | 换届及时性 | 12月底前 |
  `;
  const other = sheet`
    | 项目编码 | 13053523P000001111583 | 项目名称 | 宣传 |
    | 二级指标 | 三级指标 | 指标值 |
    | 时效指标 | 换届及时性 | 按时完成 |
  `;
  expect(lapsed(drawn)).toEqual([]);
  expect(lapsed(mended)).toEqual([waiver]);
  expect(lapsed(mended, ["timeliness-vague"])).toEqual([]);
  expect(lapsed(other)).toEqual([]);
});

test("it does not reach into another project", () => {
  const other: SheetSnapshot = {
    ...drawn,
    rows: drawn.rows.map((row, index) =>
      index === 0
        ? [row[0], { value: "13053523P000001111583", text: "13053523P000001111583" }, row[2], row[3]]
        : row,
    ),
  };
  expect(vague(other, { waivers: [waiver] })).toHaveLength(2);
});

test("what is kept in the document is read again; anything else is not", () => {
  expect(parseWaivers(formatWaivers([waiver]))).toEqual([waiver]);
  expect(parseWaivers("[]")).toBeUndefined();
  expect(parseWaivers('{"version":1,"waivers":[{"ruleId":1}]}')).toBeUndefined();
  expect(parseWaivers("不是JSON")).toBeUndefined();
});
