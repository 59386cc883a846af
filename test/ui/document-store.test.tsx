/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { type DocumentStore, HostError, describeFailure, documentKeys } from "../../src/host";
import {
  TestHost,
  button,
  flawedWorkbook,
  idle,
  openPane,
  openTab,
  press,
  rows,
  says,
  silenceConsole,
} from "./pane";

silenceConsole();

const BUSY = describeFailure(new HostError("busy", ""));

async function waive(user: ReturnType<typeof openPane>["user"]): Promise<void> {
  const row = button(/D4.*≥300 册/);
  if (row.getAttribute("aria-expanded") === "false") await user.click(row);
  await user.click(button("忽略"));
  await screen.findByRole("form");
  await press(user, "忽略这一处");
}

test("a decision that the document does not take is taken back, and that is said", async () => {
  const host = new TestHost(flawedWorkbook());
  const { user } = openPane(host);
  await press(user, "检查本表");
  const before = rows();
  host.storeFailure = "busy";
  await waive(user);
  expect((await screen.findByRole("alert")).textContent).toContain(BUSY);
  host.storeFailure = undefined;
  await press(user, "检查本表");
  expect(rows()).toEqual(before);
  await waive(user);
  expect(button("已忽略1处")).not.toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a switch in 设置 goes back to what is kept, and says why", async () => {
  const host = new TestHost(flawedWorkbook());
  const { user } = openPane(host);
  await openTab(user, "设置");
  host.storeFailure = "busy";
  const choice = await screen.findByRole("radio", { name: /2021年框架/ });
  await user.click(choice);
  expect((await screen.findByRole("alert")).textContent).toContain(BUSY);
  await waitFor(() => {
    expect(screen.getByRole("radio", { name: /^自动/ })).toHaveProperty("checked", true);
  });
  await user.type(screen.getByRole("textbox", { name: "按哪一年检查" }), "2026");
  await waitFor(() => {
    expect(screen.getByRole("textbox", { name: "按哪一年检查" })).toHaveProperty("value", "");
  });
});

test("a store that cannot be read keeps the check from passing for a whole one", async () => {
  const host = new TestHost(flawedWorkbook());
  host.storeFailure = "busy";
  const { user } = openPane(host);
  await press(user, "检查本表");
  expect(screen.getByRole("alert").textContent).toContain(BUSY);
  expect(rows()).toEqual([]);
  host.storeFailure = undefined;
  await press(user, "检查本表");
  expect(rows().length).toBeGreaterThan(0);
});

test("what somebody else has decided meanwhile is found at a check after a change, and kept", async () => {
  const host = new TestHost(flawedWorkbook());
  const { user } = openPane(host);
  await press(user, "检查本表");
  await host.writeStore(documentKeys.settings, '{"version":1,"rulesOff":["indicator-value-spacing"]}');
  await host.types("说明", "B1", "见正文");
  await press(user, "检查本表");
  await waitFor(() => {
    expect(says("结果已过期：检查之后设置改过。")).toBe(true);
  });
  await press(user, "重新检查");
  expect(rows().some((each) => each.includes("里面有空格"))).toBe(false);
  await openTab(user, "设置");
  await user.click(await screen.findByRole("radio", { name: /2021年框架/ }));
  await act(idle);
  const kept: DocumentStore = await host.readStore();
  expect(kept.get(documentKeys.settings)).toContain("indicator-value-spacing");
  expect(kept.get(documentKeys.settings)).toContain("mof-2021");
});
