/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { type HostErrorKind, type SheetChange, describeFailure, HostError } from "../../src/host";
import { TestHost, button, flawedWorkbook, openPane, press, rows, says } from "./pane";

const isMarkedStale = () => says(/结果已过期/);

describe("a result grows stale", () => {
  test("when the user types on a checked sheet, until it is checked again", async () => {
    const host = new TestHost(flawedWorkbook());
    const { user } = openPane(host);
    await press(user, "检查本表");
    expect(isMarkedStale()).toBe(false);
    await host.types("项目表", "D6", "≥95%");
    expect(isMarkedStale()).toBe(true);
    expect(rows().some((each) => each.includes("“95%”"))).toBe(true);
    await press(user, "重新检查");
    expect(isMarkedStale()).toBe(false);
    expect(rows().some((each) => each.includes("“95%”"))).toBe(false);
  });

  test("not when another sheet is changed, save where all were checked", async () => {
    const host = new TestHost(flawedWorkbook());
    const { user } = openPane(host);
    await press(user, "检查本表");
    await host.types("说明", "B1", "见正文");
    expect(isMarkedStale()).toBe(false);
    await press(user, "检查全部");
    await host.types("说明", "B1", "见附件");
    expect(isMarkedStale()).toBe(true);
  });

  test("not by our own writing, though the host may tell of it afterwards", async () => {
    const host = new LateHost(flawedWorkbook());
    const { user } = openPane(host);
    await press(user, "检查本表");
    await user.click(button(/D4.*≥300 册/));
    await press(user, "改为“≥300册”");
    act(() => {
      host.tell({ sheet: "项目表", range: { sheet: "项目表", top: 3, left: 3, bottom: 3, right: 3 } });
    });
    expect(isMarkedStale()).toBe(false);
    act(() => {
      host.tell({ sheet: "项目表", range: { sheet: "项目表", top: 5, left: 3, bottom: 5, right: 3 } });
    });
    expect(isMarkedStale()).toBe(true);
  });

  test("a change made while the sheet is being read is not overlooked", async () => {
    const host = new TestHost(flawedWorkbook());
    const { user } = openPane(host);
    await user.click(button("检查本表"));
    await host.types("项目表", "D6", "≥95%");
    await screen.findByRole("heading", { name: /^项目表 1张表/ });
    expect(isMarkedStale()).toBe(true);
  });
});

describe("what is refused or fails", () => {
  test("a fix whose cell was changed meanwhile writes nothing and says what stands there", async () => {
    const host = new TestHost(flawedWorkbook());
    const { user } = openPane(host);
    await press(user, "检查本表");
    await host.types("项目表", "D5", "≥12次");
    await user.click(button(/D3、D5/));
    await press(user, /^全部采用：改为“≥10次”/);
    expect(screen.getByRole("alert").textContent).toContain("没有修改：D5现在是“≥12次”。");
    expect(host.text("项目表", "D3")).toBe("≥10 次");
    expect(isMarkedStale()).toBe(true);
    await press(user, "关闭提示");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test.each<HostErrorKind>([
    "cellEditing",
    "sheetProtected",
    "disconnected",
    "busy",
    "tooLarge",
    "unsupported",
    "sheetMissing",
    "unknown",
  ])("a host that fails with %s is explained, and the pane goes on", async (kind) => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const host = new TestHost(flawedWorkbook());
    const { user } = openPane(host);
    host.failure = kind;
    await press(user, "检查本表");
    expect(screen.getByRole("alert").textContent).toContain(describeFailure(new HostError(kind, "")));
    host.failure = undefined;
    await press(user, "检查本表");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(rows().length).toBeGreaterThan(0);
    logged.mockRestore();
  });

  test("a result stays, marked stale, when the check after a fix fails", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const host = new TestHost(flawedWorkbook());
    const { user } = openPane(host);
    await press(user, "检查本表");
    jest.spyOn(host, "read").mockRejectedValueOnce(new HostError("busy", ""));
    await user.click(button(/D4.*≥300 册/));
    await press(user, "改为“≥300册”");
    expect(host.text("项目表", "D4")).toBe("≥300册");
    expect(screen.getByRole("alert").textContent).toContain("Excel正忙。");
    expect(isMarkedStale()).toBe(true);
    logged.mockRestore();
  });

  test("a re-check finds its sheet although another one is in front", async () => {
    const host = new TestHost(flawedWorkbook());
    const { user } = openPane(host);
    await press(user, "检查本表");
    await host.reveal({ sheet: "说明", top: 0, left: 0, bottom: 0, right: 0 });
    await user.click(button(/D4.*≥300 册/));
    await press(user, "改为“≥300册”");
    expect(screen.queryByRole("heading", { name: /^项目表 1张表/ })).not.toBeNull();
    expect(rows().some((each) => each.includes("≥300 册"))).toBe(false);
  });
});

test("a defect of ours leaves a sentence and the details for a developer, not an empty pane", () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const host = new TestHost(flawedWorkbook());
  jest.spyOn(host, "onChange").mockImplementation(() => {
    throw new Error("a defect");
  });
  openPane(host);
  expect(screen.getByRole("alert").textContent).toMatch(/^工具内部出错.*a defect/s);
  logged.mockRestore();
});

/** Says nothing while it writes, as Excel does, and later what the test wants. */
class LateHost extends TestHost {
  #listener: ((change: SheetChange) => void) | undefined;

  override onChange(listener: (change: SheetChange) => void): () => void {
    this.#listener = listener;
    return () => undefined;
  }

  tell(change: SheetChange): void {
    this.#listener?.(change);
  }
}
