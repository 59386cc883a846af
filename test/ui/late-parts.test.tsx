/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { TestHost, flawedWorkbook, openPane, press, rows } from "./pane";

let mockIsServerGone = false;

jest.mock("../../src/ui/check/checker", () => {
  if (mockIsServerGone) throw new Error("ChunkLoadError");
  return jest.requireActual<object>("../../src/ui/check/checker");
});

test("rules that cannot be fetched are explained, and the next press tries again", async () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { user } = openPane(new TestHost(flawedWorkbook()));
  mockIsServerGone = true;
  await press(user, "检查本表");
  expect(screen.getByRole("alert").textContent).toContain("检查规则没有取到，没有检查。");
  mockIsServerGone = false;
  await press(user, "检查本表");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(rows().length).toBeGreaterThan(0);
  logged.mockRestore();
});

jest.mock("../../src/ui/new-project/NewProjectTab", () => {
  throw new Error("ChunkLoadError");
});

test("a tab that cannot be fetched leaves the other one as it is", async () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { user } = openPane(new TestHost(flawedWorkbook()));
  await user.click(screen.getByRole("tab", { name: "新建项目" }));
  expect((await screen.findByRole("alert")).textContent).toContain("这一页显示不出来。");
  await user.click(screen.getByRole("tab", { name: "检查" }));
  await press(user, "检查本表");
  expect(rows().length).toBeGreaterThan(0);
  logged.mockRestore();
});
