/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { TestHost, button, flawedWorkbook, idle, openPane, press, rows, says } from "./pane";

async function openChecked(host = new TestHost(flawedWorkbook())) {
  const { user } = openPane(host);
  await press(user, "检查本表");
  return { host, user };
}

describe("an open row", () => {
  test("says how, why and on what grounds, shows an example, and gives way to the next one", async () => {
    const { user } = await openChecked();
    await user.click(button(/D4.*≥300 册/));
    expect(says("为什么")).toBe(true);
    expect(says("出处")).toBe(true);
    await user.click(screen.getByText("示例"));
    const wrong = screen.getByRole("table", { name: "这样写会被指出" });
    const right = screen.getByRole("table", { name: "这样写可以" });
    expect(within(wrong).queryAllByRole("cell").length).toBeGreaterThan(1);
    expect(wrong.textContent).not.toBe(right.textContent);

    await user.click(button(/D6.*95%/));
    expect(screen.getAllByText("为什么")).toHaveLength(1);
    expect(button(/D4.*≥300 册/).getAttribute("aria-expanded")).toBe("false");
  });

  test("leads to the cell, and to each of several", async () => {
    const { host, user } = await openChecked();
    await user.click(button(/D4.*≥300 册/));
    await user.click(button("定位"));
    await user.click(button(/D3、D5/));
    await user.click(button("定位D5"));
    expect(host.revealed).toEqual(["项目表!4", "项目表!5"]);
  });

  test("the keyboard goes through the rows, opens one and closes it", async () => {
    const { user } = await openChecked();
    const all = Array.from(document.querySelectorAll<HTMLElement>("[data-problem]"));
    all[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(all[1]);
    await user.keyboard("{End}{ArrowDown}");
    expect(document.activeElement).toBe(all.at(-1));
    await user.keyboard("{Home}{Enter}");
    expect(all[0]?.getAttribute("aria-expanded")).toBe("true");
    await user.tab();
    await user.keyboard("{Escape}");
    expect(all[0]?.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(all[0]);
  });
});

describe("taking a fix after rows came in above", () => {
  test("writes it where the cell is now", async () => {
    const { host, user } = await openChecked();
    await host.insertsRows("项目表", 0, 2);
    await user.click(button(/D4.*≥300 册/));
    await press(user, "改为“≥300册”");
    expect(host.text("项目表", "D6")).toBe("≥300册");
    expect(says(/没有修改/)).toBe(false);
    expect(rows().some((each) => each.includes("≥300 册"))).toBe(false);
    await press(user, /^撤销/);
    expect(host.text("项目表", "D6")).toBe("≥300 册");
  });

  test("leaves everything as it is where the cell says something else by now", async () => {
    const { host, user } = await openChecked();
    await host.insertsRows("项目表", 0, 2);
    await host.types("项目表", "D6", "≥301 册");
    await user.click(button(/D4.*≥300 册/));
    await press(user, "改为“≥300册”");
    expect(host.applied).toEqual([]);
    expect(says(/没有修改/)).toBe(true);
  });
});

describe("taking a fix", () => {
  test("writes it and checks again: the finding goes, the rest stays in order, the focus is on the next row", async () => {
    const { host, user } = await openChecked();
    const before = rows();
    const gone = before.findIndex((each) => each.includes("≥300 册"));
    await user.click(button(/D4.*≥300 册/));
    await press(user, "改为“≥300册”");
    expect(host.text("项目表", "D4")).toBe("≥300册");
    expect(rows()).toEqual(before.filter((_each, index) => index !== gone));
    expect(document.activeElement?.textContent).toBe(rows()[Math.min(gone, rows().length - 1)]);
  });

  test("one of several places can be fixed alone; the row stays open and where it was", async () => {
    const { host, user } = await openChecked();
    const place = rows().findIndex((each) => each.includes("≥10 次"));
    await user.click(button(/D3、D5/));
    await press(user, /^只改这一处：D3/);
    expect(host.text("项目表", "D3")).toBe("≥10次");
    expect(host.text("项目表", "D5")).toBe("≥10 次");
    expect(rows()[place]).toMatch(/D5.*≥10 次/);
    expect(document.querySelectorAll("[data-problem]")[place]?.getAttribute("aria-expanded")).toBe("true");
  });

  test("全部采用 of a row writes all its places in one change", async () => {
    const { host, user } = await openChecked();
    await user.click(button(/D3、D5/));
    await press(user, /^全部采用：改为“≥10次”（2处）$/);
    expect([host.text("项目表", "D3"), host.text("项目表", "D5")]).toEqual(["≥10次", "≥10次"]);
    expect(host.applied).toHaveLength(1);
  });

  test("全部采用 of a rule shows every cell before it writes", async () => {
    const { host, user } = await openChecked();
    const rule = screen.getByRole("region", { name: /空格/ });
    await user.click(within(rule).getByRole("button", { name: "全部采用" }));
    const preview = within(screen.getByRole("region", { name: "修改前后" }));
    expect(preview.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^D3.*讲座场次原来：≥10 次改成：≥10次$/),
      expect.stringMatching(/^D4.*赠书册数原来：≥300 册改成：≥300册$/),
      expect.stringMatching(/^D5.*展览场次原来：≥10 次改成：≥10次$/),
    ]);
    expect(host.applied).toEqual([]);
    await press(user, "改这3处");
    expect(rows().some((each) => each.includes("≥300 册"))).toBe(false);
  });

  test("全部安全修正 shows before and after, a no changes nothing and gives the focus back, a yes writes", async () => {
    const { host, user } = await openChecked();
    const before = host.snapshot;
    await press(user, "全部安全修正");
    expect(screen.queryByRole("heading", { name: /^全部安全修正（3处）/ })).toBe(document.activeElement);
    expect(screen.queryByRole("button", { name: "检查本表" })).toBeNull();
    await user.keyboard("{Escape}");
    expect(host.snapshot).toBe(before);
    await waitFor(() => {
      expect(document.activeElement).toBe(button("全部安全修正"));
    });
    await press(user, "全部安全修正");
    await press(user, "改这3处");
    expect(["D3", "D5", "D4"].map((a1) => host.text("项目表", a1))).toEqual(["≥10次", "≥10次", "≥300册"]);
    expect(screen.queryByRole("button", { name: "全部安全修正" })).toBeNull();
  });
});

test("a fix that is pressed twice is taken once", async () => {
  const { host, user } = await openChecked();
  await user.click(button(/D4.*≥300 册/));
  const fix = button("改为“≥300册”");
  act(() => {
    fix.click();
    fix.click();
  });
  await idle();
  expect(host.applied).toHaveLength(1);
  expect(screen.queryByRole("alert")).toBeNull();
});

describe("撤销本次修改", () => {
  test("takes back change after change, the newest first, and the findings return to their places", async () => {
    const { host, user } = await openChecked();
    const before = rows();
    expect(screen.queryByRole("button", { name: "撤销本次修改" })).toBeNull();
    await user.click(button(/D4.*≥300 册/));
    await press(user, "改为“≥300册”");
    await user.click(button(/D6.*95%/));
    await press(user, "改为“≥95%”");
    expect(host.text("项目表", "D6")).toBe("≥95%");
    await press(user, "撤销本次修改");
    expect(host.text("项目表", "D6")).toBe("95%");
    expect(host.text("项目表", "D4")).toBe("≥300册");
    await press(user, "撤销本次修改");
    expect(host.snapshot).toEqual(flawedWorkbook());
    expect(rows()).toEqual(before);
    expect(screen.queryByRole("button", { name: "撤销本次修改" })).toBeNull();
  });

  test("is refused with a sentence once the user has typed there, and can be given up for the one before", async () => {
    const { host, user } = await openChecked();
    await user.click(button(/D4.*≥300 册/));
    await press(user, "改为“≥300册”");
    await user.click(button(/D6.*95%/));
    await press(user, "改为“≥95%”");
    await host.types("项目表", "D6", "≥97%");
    await press(user, "撤销本次修改");
    expect(screen.getByRole("alert").textContent).toContain("没有修改：D6现在是“≥97%”。");
    await press(user, "不再撤销这一步");
    expect(screen.queryByRole("alert")).toBeNull();
    await press(user, "撤销本次修改");
    expect(host.text("项目表", "D4")).toBe("≥300 册");
    expect(host.text("项目表", "D6")).toBe("≥97%");
  });
});

describe("copying", () => {
  test("puts where, what, why and how on the clipboard", async () => {
    const { user } = await openChecked();
    await user.click(button(/D3、D5/));
    await press(user, "复制意见");
    expect(await screen.findByText("已经复制，可以粘贴到别处。")).not.toBeNull();
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^项目表D3、D5（全民阅读推广）：指标值写的是“≥10 次”.*。.*。（.*）$/);
  });

  test("offers the text for Ctrl+C where the clipboard is forbidden", async () => {
    const { user } = await openChecked();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await user.click(button(/D3、D5/));
    await press(user, "复制意见");
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /按Ctrl\+C复制/ });
    expect(document.activeElement).toBe(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toMatch(/^项目表D3、D5/);
  });
});
