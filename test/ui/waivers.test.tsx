/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { documentKeys } from "../../src/host";
import { TestHost, button, flawedWorkbook, idle, openPane, press, rows, says } from "./pane";

const BOOKS = /D4.*≥300 册/;
const isListed = () => rows().some((each) => BOOKS.test(each));

async function openChecked(host = new TestHost(flawedWorkbook())) {
  const { user } = openPane(host);
  await press(user, "检查本表");
  return { host, user };
}

/** Waives the finding on D4 for the first of the ready reasons. */
async function waiveBooks(user: UserEvent): Promise<void> {
  await user.click(button(BOOKS));
  await user.click(button("忽略"));
  await screen.findByRole("form");
  await press(user, "忽略这一处");
}

describe("a finding that is waived", () => {
  test("leaves the list and the counts, is listed with its reason, and can be restored", async () => {
    const { host, user } = await openChecked();
    const before = rows();
    const cells = host.snapshot;
    await waiveBooks(user);
    expect(rows()).toEqual(before.filter((each) => !BOOKS.test(each)));
    expect(host.snapshot).toBe(cells);

    await press(user, "已忽略1处");
    const waiver = within(screen.getByRole("list", { name: "忽略的问题" }));
    expect(waiver.getByRole("listitem").textContent).toMatch(/全民阅读推广 · 赠书册数：“≥300册”本项目不适用/);
    await press(user, /^恢复：全民阅读推广，赠书册数/);
    expect(says("没有忽略的问题。")).toBe(true);
    await press(user, "返回");
    expect(rows()).toEqual(before);
    expect(screen.queryByRole("button", { name: /^已忽略/ })).toBeNull();
  });

  test("is still away after a check, after inserted rows, and in a pane that is opened later", async () => {
    const { host, user } = await openChecked();
    await waiveBooks(user);
    await press(user, "检查本表");
    expect(isListed()).toBe(false);
    await host.insertsRows("项目表", 0, 2);
    await press(user, "重新检查");
    expect(rows().some((each) => each.includes("≥300 册"))).toBe(false);
    expect(button("已忽略1处")).not.toBeNull();

    document.body.replaceChildren();
    const later = openPane(host);
    await press(later.user, "检查本表");
    expect(button("已忽略1处")).not.toBeNull();
    expect(rows().some((each) => each.includes("≥300 册"))).toBe(false);
  });

  test("comes back when the value changes", async () => {
    const { host, user } = await openChecked();
    await waiveBooks(user);
    await host.types("项目表", "D4", "≥301 册");
    await press(user, "重新检查");
    expect(rows().some((each) => each.includes("≥301 册"))).toBe(true);
    expect(screen.queryByRole("button", { name: /^已忽略/ })).toBeNull();
  });
});

test("a waiver whose value was changed says that it is no longer at work", async () => {
  const LAPSED = "内容改过，或问题已经没有了，这一条不再起作用。";
  const { host, user } = await openChecked();
  await waiveBooks(user);
  const listed = async () => {
    await user.click(screen.getByRole("tab", { name: "设置" }));
    await user.click(await screen.findByRole("button", { name: "忽略的问题（1）" }));
    const isLapsed = says(LAPSED);
    await press(user, "返回");
    await user.click(screen.getByRole("tab", { name: "检查" }));
    return isLapsed;
  };
  await press(user, "检查全部");
  expect(await listed()).toBe(false);
  await host.types("项目表", "D4", "≥301 册");
  await press(user, "重新检查");
  expect(await listed()).toBe(true);

  await user.click(screen.getByRole("tab", { name: "设置" }));
  await user.click(await screen.findByRole("button", { name: "忽略的问题（1）" }));
  await press(user, /^删除：全民阅读推广，赠书册数/);
  expect(says("没有忽略的问题。")).toBe(true);
});

describe("the reason", () => {
  test("can be the user's own; without one, or with a very long one, nothing is waived", async () => {
    const { host, user } = await openChecked();
    await user.click(button(BOOKS));
    await user.click(button("忽略"));
    expect(document.activeElement).toBe(await screen.findByRole("radio", { name: "本项目不适用" }));
    await user.click(screen.getByRole("radio", { name: "其他理由" }));
    await press(user, "忽略这一处");
    expect(says("写一句理由，检查报告里会用到。")).toBe(true);
    const box = screen.getByRole("textbox", { name: "理由" });
    expect(document.activeElement).toBe(box);
    await user.paste("册".repeat(101));
    await press(user, "忽略这一处");
    expect(says("理由写了101个字，最多100个。")).toBe(true);
    expect(isListed()).toBe(true);

    await user.clear(box);
    await user.type(box, "捐赠清单就这样写{Enter}");
    await idle();
    expect(isListed()).toBe(false);
    expect((await host.readStore()).get(documentKeys.waivers)).toContain("捐赠清单就这样写");
  });

  test("is asked for one place of several, or for all; Escape leaves everything as it is", async () => {
    const { user } = await openChecked();
    await user.click(button(/D3、D5/));
    const one = button("忽略这一处：D5");
    await user.click(one);
    await screen.findByRole("form", { name: "忽略这一处（D5）" });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(document.activeElement).toBe(one);

    await user.click(one);
    await press(user, "忽略这一处");
    const left = rows().find((each) => each.includes("≥10 次"));
    expect(left).toMatch(/D3/);
    expect(left).not.toMatch(/D5/);
  });

  test("one reason serves all places of a problem", async () => {
    const { user } = await openChecked();
    await user.click(button(/D3、D5/));
    await user.click(button("忽略这2处"));
    await user.click(within(await screen.findByRole("form", { name: "忽略这2处" })).getByText("忽略这2处"));
    await idle();
    expect(rows().some((each) => each.includes("≥10 次"))).toBe(false);
    expect(button("已忽略2处")).not.toBeNull();
  });
});
