/** @jest-environment jsdom */
import { act, renderHook, screen } from "@testing-library/react";
import { chooseTheme, useThemeName } from "../../src/ui/theme-choice";
import { TestHost, flawedWorkbook, openPane, openTab } from "./pane";

const KEY = "performance-target-assistant.theme";

afterEach(() => {
  act(() => {
    chooseTheme("system");
  });
  jest.restoreAllMocks();
});

test.each([
  ["system", undefined, "light"],
  ["system", "dark", "dark"],
  ["light", "dark", "light"],
  ["dark", "light", "dark"],
] as const)("%s chosen, %s around the pane: %s", (choice, surroundings, shown) => {
  const { result } = renderHook(() => useThemeName(surroundings));
  act(() => {
    chooseTheme(choice);
  });
  expect(result.current).toBe(shown);
});

test("the system's theme counts where nothing else is said, and is followed when it changes", () => {
  const query = Object.assign(new EventTarget(), { matches: true });
  jest.spyOn(window, "matchMedia").mockReturnValue(query as MediaQueryList);
  const { result } = renderHook(() => useThemeName(undefined));
  expect(result.current).toBe("dark");
  act(() => {
    query.matches = false;
    query.dispatchEvent(new Event("change"));
  });
  expect(result.current).toBe("light");
});

test("what is chosen in 设置 is there in the next page, and 跟随系统 leaves no trace", async () => {
  const { user } = openPane(new TestHost(flawedWorkbook()));
  await openTab(user, "设置");
  await user.click(await screen.findByRole("radio", { name: "深色" }));
  expect(localStorage.getItem(KEY)).toBe("dark");
  let next: string | undefined;
  await jest.isolateModulesAsync(async () => {
    const fresh = await import("../../src/ui/theme-choice");
    const library = await import("@testing-library/react/pure");
    next = library.renderHook(() => fresh.useThemeName("light")).result.current;
  });
  expect(next).toBe("dark");
  await user.click(screen.getByRole("radio", { name: "跟随系统" }));
  expect(localStorage.getItem(KEY)).toBeNull();
});

test("a browser that keeps nothing still shows the choice", () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const { result } = renderHook(() => useThemeName("light"));
  act(() => {
    chooseTheme("dark");
  });
  expect(result.current).toBe("dark");
});
