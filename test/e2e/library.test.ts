import type { Page } from "playwright-core";
import { formatArea, readForms } from "../../src/core";
import { accessibilityFindings } from "./accessibility";
import { browserSession } from "./browser-session";
import { openWorkbench, selectedCell } from "./workbench-page";

jest.setTimeout(90_000);

const session = browserSession();

const sheet = "预算项目绩效目标";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("an indicator found by its initials gets a row of its group in the form, and the file has it", async () => {
  const { page, select, save, complaints } = await openWorkbench(session.browser, session.origin);
  await page.getByRole("tab", { name: "指标库" }).click();
  await select("C17");
  await page.getByRole("searchbox", { name: "找指标" }).fill("xtsyry myd");
  await page.getByRole("checkbox", { name: "系统使用人员满意度" }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  await button(page, "插入“系统使用人员满意度”").click();
  await page.getByText("插在第18行，服务对象满意度指标里。").waitFor();
  expect(await selectedCell(page)).toBe("C18:G18");
  expect(await accessibilityFindings(page)).toEqual([]);

  const saved = await save();
  const [form, ...others] = readForms(saved.snapshot);
  expect(form?.indicators.at(-1)).toMatchObject({
    row: 17,
    level1: { text: "满意度指标" },
    level3: { text: "系统使用人员满意度" },
    indicatorValue: { text: "≥__%" },
  });
  expect(others.map(({ indicators }) => indicators.length)).toEqual([7, 7]);
  const styled = saved.styled();
  const written = styled.sheets.find(({ name }) => name === sheet);
  expect(written?.merges.map(formatArea)).toEqual(expect.arrayContaining(["A17:A18", "B17:B18", "D18:E18"]));
  const borders = Array.from({ length: 7 }, (_each, column) => {
    const key = written?.rows.get(17)?.cells.get(column)?.style ?? "";
    return Object.keys(styled.styles.get(key)?.borders ?? {}).sort();
  });
  expect(borders).toEqual(borders.map(() => ["bottom", "left", "right", "top"]));

  await button(page, "撤销本次修改").click();
  await page.getByText("插在第18行").waitFor({ state: "detached" });
  expect(
    (await save()).snapshot.sheets.find(({ name }) => name === sheet)?.rows[17]?.some(Boolean),
  ).toBeFalsy();
  expect(complaints).toEqual([]);
});
