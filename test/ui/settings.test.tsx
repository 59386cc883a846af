/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { findProfile, formatProfile } from "../../src/core";
import { TestHost, button, chooseFile, flawedWorkbook, openPane, openTab, press, rows, says } from "./pane";

const hebei = findProfile("hebei");
if (!hebei) throw new Error("There is no profile named hebei.");
const county = {
  ...hebei,
  id: "county",
  title: "某县方案",
  severities: { "indicator-value-spacing": "off" },
} as const;
const spacing = () => rows().some((each) => each.includes("里面有空格"));
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("radio", { name });

async function openSettings(
  host = new TestHost(flawedWorkbook()),
  props: Parameters<typeof openPane>[1] = {},
) {
  const { user } = openPane(host, props);
  await press(user, "检查本表");
  await openTab(user, "设置");
  await screen.findByRole("heading", { name: "规则" });
  return { host, user };
}

async function switchSpacing(user: UserEvent): Promise<void> {
  const box = screen.getByRole("textbox", { name: "找规则" });
  await user.clear(box);
  await user.type(box, "空格");
  await user.click(screen.getByRole("checkbox", { name: /^指标值里有空格/ }));
}

describe("rules", () => {
  test("one that is switched off is silent, the result says so, and leads back to the switches", async () => {
    const { user } = await openSettings();
    await switchSpacing(user);
    await openTab(user, "检查");
    expect(spacing()).toBe(false);
    await press(user, "有1条规则关闭");
    expect(screen.getByRole("tab", { name: "设置" }).getAttribute("aria-selected")).toBe("true");
    await press(user, "全部打开");
    await openTab(user, "检查");
    expect(spacing()).toBe(true);
    expect(screen.queryByRole("button", { name: /条规则关闭/ })).toBeNull();
  });

  test("a word that no rule has is answered", async () => {
    const { user } = await openSettings();
    await user.type(screen.getByRole("textbox", { name: "找规则" }), "月球");
    expect(says("没有包含“月球”的规则。")).toBe(true);
  });
});

describe("profiles", () => {
  test("the chosen one counts for every form, and 识别说明 names it", async () => {
    const { user } = await openSettings();
    await user.click(radio(/^2021年框架/));
    await openTab(user, "检查");
    await press(user, "识别说明");
    expect(says(/^按“2021年框架.*”检查$/)).toBe(true);
  });

  test("one of a file is kept in the document and chosen; removed, it can be put back", async () => {
    const { host, user } = await openSettings();
    await chooseFile(user, "导入方案", "某县.json", formatProfile(county));
    expect(radio("某县方案 记在这个文件里").checked).toBe(true);
    await openTab(user, "检查");
    expect(spacing()).toBe(false);

    document.body.replaceChildren();
    const later = await openSettings(host);
    expect(radio(/^某县方案/).checked).toBe(true);
    await press(later.user, "移除方案“某县方案”");
    expect(radio(/^自动/).checked).toBe(true);
    expect(says("已经移除“某县方案”。")).toBe(true);
    await press(later.user, "撤回");
    expect(radio(/^某县方案/).checked).toBe(true);
  });

  test.each([
    ["乱写.json", "{", "没有导入：“乱写.json”不是方案文件。"],
    [
      "缺项.json",
      formatProfile({ ...county, lowestCostShare: 2 }),
      "没有导入：“缺项.json”里“lowestCostShare”这一处写得不对，要照导出的样子写。",
    ],
  ])("%s is refused in one sentence", async (name, text, sentence) => {
    const { host, user } = await openSettings();
    await chooseFile(user, "导入方案", name, text);
    expect(screen.getByRole("alert").textContent).toBe(sentence);
    expect((await host.readStore()).size).toBe(0);
  });

  test("an administrator's can be chosen; a malformed one is told, and the check goes on", async () => {
    const files = [
      { name: "profile.json", text: formatProfile(county) },
      { name: "坏.json", text: "{" },
    ];
    const { user } = await openSettings(undefined, { profiles: Promise.resolve(files) });
    expect(says("管理员提供的方案没有用上：“坏.json”不是方案文件。联系系统管理员改正。")).toBe(true);
    await user.click(await screen.findByRole("radio", { name: "某县方案 管理员提供" }));
    await openTab(user, "检查");
    expect(spacing()).toBe(false);
  });

  test("one that this machine does not know is named, and the automatic choice holds", async () => {
    const host = new TestHost(flawedWorkbook());
    await host.writeStore("settings", '{"version":1,"profileId":"county","rulesOff":[]}');
    await openSettings(host);
    expect(says("这个文件选的方案“county”这里没有，先按“自动”检查。")).toBe(true);
    expect(radio(/^自动/).checked).toBe(true);
  });

  test("is exported as it can be imported", async () => {
    const download = jest.fn();
    const { user } = await openSettings(undefined, { download });
    await press(user, `导出方案“${hebei.title}”`);
    expect(download).toHaveBeenCalledWith(`${hebei.title}.json`, formatProfile(hebei));
  });
});

describe("the budget year", () => {
  const year = () => screen.getByRole<HTMLInputElement>("textbox", { name: "按哪一年检查" });

  test("is kept in the document and there again in a pane that is opened later", async () => {
    const { host, user } = await openSettings();
    await user.type(year(), "２０２６");
    await waitFor(async () => {
      expect((await host.readStore()).get("settings")).toContain("2026");
    });
    document.body.replaceChildren();
    const later = await openSettings(host);
    expect(year().value).toBe("2026");
    await later.user.clear(year());
    await waitFor(async () => {
      expect((await host.readStore()).size).toBe(0);
    });
  });

  test("half a year changes nothing, and on leaving says what holds", async () => {
    const { host, user } = await openSettings();
    await user.type(year(), "2026");
    await user.type(year(), "{Backspace}");
    expect(says(/写四位数的年份/)).toBe(false);
    await user.tab();
    expect(says("写四位数的年份，例如2026。现在仍按2026年检查。")).toBe(true);
    expect((await host.readStore()).get("settings")).toContain("2026");
  });
});

test("findings that were waived are listed in 设置, with the way back", async () => {
  const host = new TestHost(flawedWorkbook());
  const { user } = openPane(host);
  await press(user, "检查本表");
  await user.click(button(/D4.*≥300 册/));
  await user.click(button("忽略"));
  await screen.findByRole("form");
  await press(user, "忽略这一处");
  const settings = await openTab(user, "设置");
  await user.click(await within(settings).findByRole("button", { name: "忽略的问题（1）" }));
  await press(user, /^恢复：全民阅读推广/);
  await user.keyboard("{Escape}");
  await waitFor(() => {
    expect(document.activeElement).toBe(button("忽略的问题（0）"));
  });
  await openTab(user, "检查");
  expect(rows().some((each) => each.includes("≥300 册"))).toBe(true);
});
