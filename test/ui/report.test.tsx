/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { TestHost, button, flawedWorkbook, openPane, press, rows, says } from "./pane";

const SHEET = "检查报告2026-11-22";
const today = () => "2026-11-22";

async function openChecked(
  host = new TestHost(flawedWorkbook()),
  download?: (name: string, text: string) => void,
) {
  const { user } = openPane(host, { today, ...(download && { download }) });
  await press(user, "检查本表");
  return { host, user };
}

describe("生成检查报告", () => {
  test("shows what it will write, writes a new sheet, goes there, and can be taken back", async () => {
    const { host, user } = await openChecked();
    const before = host.snapshot.sheets;
    await press(user, "生成检查报告");
    expect(says(new RegExp(`写在新工作表“${SHEET}”`))).toBe(true);
    const lines = within(screen.getByRole("region", { name: "报告内容" })).getAllByRole("listitem");
    expect(host.snapshot.sheets).toBe(before);

    await press(user, "生成");
    const { sheets } = host.snapshot;
    expect(sheets.map(({ name }) => name)).toEqual(["项目表", "说明", SHEET]);
    expect(sheets.slice(0, 2)).toEqual(before);
    expect(host.text(SHEET, "A4")).toBe("1");
    expect(host.text(SHEET, `A${3 + lines.length}`)).toBe(String(lines.length));
    expect(host.revealed).toEqual([`${SHEET}!1`]);
    expect(rows().length).toBeGreaterThan(0);

    await press(user, "撤销本次修改");
    expect(host.snapshot.sheets).toEqual(before);
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "检查" }));
  });

  test("a second one on the same day has a sheet of its own", async () => {
    const { host, user } = await openChecked();
    for (let times = 0; times < 2; times++) {
      await press(user, "生成检查报告");
      await press(user, "生成");
    }
    const names = host.snapshot.sheets.map(({ name }) => name).filter((name) => name.startsWith(SHEET));
    expect(new Set(names).size).toBe(2);
  });

  test("prints what was waived, and why", async () => {
    const { host, user } = await openChecked();
    await user.click(button(/D4.*≥300 册/));
    await user.click(button("忽略"));
    await user.click(await screen.findByRole("radio", { name: "已经和财政部门核对过" }));
    await press(user, "忽略这一处");
    await press(user, "生成检查报告");
    expect(says(/其中忽略的1条写明理由/)).toBe(true);
    await press(user, "生成");
    const replies = Array.from({ length: 40 }, (_each, row) => host.text(SHEET, `H${row + 1}`));
    expect(replies).toContain("忽略：已经和财政部门核对过");
  });

  test("says that it is about an older state, should the sheet have been changed since the check", async () => {
    const { host, user } = await openChecked();
    await host.types("项目表", "D6", "≥95%");
    await press(user, "生成检查报告");
    expect(says(/检查之后表里改过，报告写的是改之前的结果。/)).toBe(true);
  });

  test("can be had as a file where the page hands out files, and not elsewhere", async () => {
    const download = jest.fn();
    const { host, user } = await openChecked(undefined, download);
    const before = host.snapshot;
    await press(user, "生成检查报告");
    await press(user, "另存为CSV");
    expect(download).toHaveBeenCalledWith(`${SHEET}.csv`, expect.stringContaining("≥300 册"));
    await press(user, "取消");
    expect(host.snapshot).toBe(before);
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe("生成检查报告");
    });
  });

  test("a page without downloads offers the sheet alone", async () => {
    const { user } = await openChecked();
    await press(user, "生成检查报告");
    expect(screen.queryByRole("button", { name: "另存为CSV" })).toBeNull();
  });
});
