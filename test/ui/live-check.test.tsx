/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { chooseLiveCheck } from "../../src/ui/live-choice";
import { TestHost, flawedWorkbook, openPane, press, rows } from "./pane";

afterEach(() => {
  act(() => {
    chooseLiveCheck("off");
  });
});

/** Longer than the pane waits. */
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 1500)));
const stale = () => screen.queryByText(/结果已过期/);

test("off, the outcome is only marked as out of date", async () => {
  const host = new TestHost(flawedWorkbook());
  const { user } = openPane(host);
  await press(user, "检查本表");
  const before = rows();
  await host.types("项目表", "D3", "≥10次");
  await pause();
  expect(stale()).not.toBeNull();
  expect(rows()).toEqual(before);
});

test("on, the check follows what the user types; nothing is written, nothing selected", async () => {
  const host = new TestHost(flawedWorkbook());
  const { user } = openPane(host);
  act(() => {
    chooseLiveCheck("on");
  });
  await press(user, "检查本表");
  const before = rows();
  await host.types("项目表", "D3", "≥10次");
  const typed = host.snapshot;
  await waitFor(() => {
    expect(stale()).toBeNull();
  });
  await waitFor(() => {
    expect(rows()).not.toEqual(before);
  });
  expect(host.snapshot).toBe(typed);
  expect(host.revealed).toEqual([]);
});

test("a check that fails meanwhile says nothing; the next one does better", async () => {
  const host = new TestHost(flawedWorkbook());
  const { user } = openPane(host);
  act(() => {
    chooseLiveCheck("on");
  });
  await press(user, "检查本表");
  host.failure = "cellEditing";
  await host.types("项目表", "D3", "≥10次");
  await pause();
  expect(stale()).not.toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
  host.failure = undefined;
  await host.types("项目表", "D4", "≥300册");
  await waitFor(() => {
    expect(stale()).toBeNull();
  });
});
