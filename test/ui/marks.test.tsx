/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { TestHost, button, flawedWorkbook, openPane, press, silenceConsole } from "./pane";

silenceConsole();

const colours = (host: TestHost) => host.marks.map(({ at, severity }) => [at.row, at.column, severity]);

test("found cells are marked when asked for, once each and as grave as the gravest, and nothing else changes", async () => {
  const host = new TestHost(flawedWorkbook());
  const before = host.snapshot;
  const { user } = openPane(host);
  await press(user, "检查本表");
  expect(host.marks).toEqual([]);
  await press(user, "在表里标出");
  const cells = colours(host).map(([row, column]) => `${row},${column}`);
  expect(cells.length).toBeGreaterThan(2);
  expect(new Set(cells).size).toBe(cells.length);
  expect(colours(host)).toContainEqual([2, 3, "suggestion"]);
  expect(host.snapshot).toBe(before);
});

test("marks are brought up to date, and taken away as a whole", async () => {
  const host = new TestHost(flawedWorkbook());
  const { user } = openPane(host);
  await press(user, "检查本表");
  await press(user, "在表里标出");
  const count = host.marks.length;
  await host.types("项目表", "D3", "≥10次");
  await press(user, "重新检查");
  expect(host.marks).toHaveLength(count);
  await press(user, "更新标记");
  expect(host.marks.length).toBeLessThan(count);
  await press(user, "清除标记");
  expect(host.marks).toEqual([]);
  expect(screen.queryByRole("button", { name: "清除标记" })).toBeNull();
});

test("marks do not make the outcome out of date", async () => {
  const { user } = openPane(new TestHost(flawedWorkbook()));
  await press(user, "检查本表");
  await press(user, "在表里标出");
  expect(screen.queryByText(/结果已过期/)).toBeNull();
});

test("a file with marks from before says so, and they can be taken away without a check", async () => {
  const host = new TestHost(flawedWorkbook());
  const first = openPane(host);
  await press(first.user, "检查本表");
  await press(first.user, "在表里标出");
  first.unmount();
  const { user } = openPane(host);
  await screen.findByText("表里还有上次检查留下的标记。");
  await press(user, "清除标记");
  expect(host.marks).toEqual([]);
  expect(screen.queryByText(/上次检查留下的标记/)).toBeNull();
});

test("a host that refuses leaves the button as it was and says why", async () => {
  const host = new TestHost(flawedWorkbook());
  const { user } = openPane(host);
  await press(user, "检查本表");
  jest.spyOn(host, "mark").mockRejectedValue(new Error("no"));
  await press(user, "在表里标出");
  expect(button("在表里标出")).not.toBeNull();
  expect(screen.getByRole("alert").textContent).toContain("没有完成这一步");
});
