/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { checkWorkbook, formatCell } from "../../src/core";
import { sheet, workbookOf } from "../core/sheet";
import {
  TestHost,
  button,
  flawed,
  flawedWorkbook,
  idle,
  named,
  notes,
  openPane,
  press,
  rows,
  says,
} from "./pane";

const WORDS = { error: "必须修改", warning: "需要核对", suggestion: "建议" } as const;

describe("checking", () => {
  test("before the first check the pane says what it does and promises not to write", () => {
    openPane(new TestHost(flawedWorkbook()));
    expect(says(/检查只读取内容，不改动表格。/)).toBe(true);
  });

  test("the sheet's findings are listed with severity, cell and sentence; nothing is written or selected", async () => {
    const host = new TestHost(flawedWorkbook());
    const before = host.snapshot;
    const { user } = openPane(host);
    await press(user, "检查本表");
    await user.click(screen.getByRole("radio", { name: "按项目" }));
    const { diagnostics } = checkWorkbook(workbookOf(flawed));
    expect(diagnostics.length).toBeGreaterThan(4);
    expect(rows()).toHaveLength(diagnostics.length);
    for (const [index, { severity, at, what }] of diagnostics.entries()) {
      expect(rows()[index]).toMatch(new RegExp(`^${WORDS[severity]}${formatCell(at)}`));
      expect(rows()[index]).toContain(what);
    }
    expect(host.snapshot).toBe(before);
    expect(host.revealed).toEqual([]);
    expect(await host.selection()).toBeUndefined();
  });

  test("检查全部 reads every sheet, and a place says where it is", async () => {
    const host = new TestHost(workbookOf(notes, flawed, named("另一张", flawed)));
    const { user } = openPane(host);
    await press(user, "检查全部");
    expect(screen.queryByRole("heading", { name: /^整个工作簿 2张表/ })).not.toBeNull();
    await user.click(button(/≥300 册/));
    const places = within(screen.getByRole("list", { name: "位置" }));
    expect(places.queryByText("项目表 · 全民阅读推广 · 赠书册数")).not.toBeNull();
    expect(places.queryByText("另一张 · 全民阅读推广 · 赠书册数")).not.toBeNull();
  });

  test("a count filters the list, and pressed again shows all", async () => {
    const { user } = openPane(new TestHost(flawedWorkbook()));
    await press(user, "检查本表");
    const all = rows();
    const filter = within(screen.getByRole("group", { name: "按级别筛选" })).getByRole("button", {
      name: /建议/,
    });
    await user.click(filter);
    expect(filter.getAttribute("aria-pressed")).toBe("true");
    expect(rows()).toEqual(all.filter((each) => each.startsWith("建议")));
    expect(rows().length).toBeLessThan(all.length);
    await user.click(filter);
    expect(rows()).toEqual(all);
  });

  test("equal sentences are one row with all its places; by form each place has its own", async () => {
    const { user } = openPane(new TestHost(flawedWorkbook()));
    await press(user, "检查本表");
    const spacing = () => rows().filter((each) => each.includes("≥10 次"));
    expect(spacing()).toEqual([expect.stringContaining("D3、D5")]);
    await user.click(screen.getByRole("radio", { name: "按项目" }));
    expect(spacing()).toEqual([expect.stringContaining("D3"), expect.stringContaining("D5")]);
    expect(screen.queryByRole("heading", { name: /^全民阅读推广/ })).not.toBeNull();
  });

  test("a very long list is shown part by part", async () => {
    const indicators = Array.from({ length: 120 }, (_each, index) =>
      ["产出指标", "数量指标", `讲座${index}场次`, `≥${index + 1} 次`].map((text) => ({ value: text, text })),
    );
    const long = { ...flawed, rows: [...flawed.rows.slice(0, 2), ...indicators] };
    const { user } = openPane(new TestHost(workbookOf(long)));
    await press(user, "检查本表");
    const spacing = within(screen.getByRole("region", { name: /空格.*120处/ }));
    const shown = () => spacing.getAllByRole("button", { expanded: false }).length;
    expect(shown()).toBe(50);
    await user.click(spacing.getByRole("button", { name: "还有70条，再显示一些" }));
    await user.click(spacing.getByRole("button", { name: "还有20条，再显示一些" }));
    expect(shown()).toBe(120);
    expect(spacing.queryByRole("button", { name: /再显示一些/ })).toBeNull();
  });

  test("severe findings stand before milder ones", async () => {
    const { user } = openPane(new TestHost(flawedWorkbook()));
    await press(user, "检查本表");
    const order = Object.values(WORDS);
    const severities = rows().map((each) => order.findIndex((word) => each.startsWith(word)));
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
    expect(new Set(severities).size).toBeGreaterThan(1);
  });

  test("识别说明 tells which forms were read where, and what was left out and why", async () => {
    const { user } = openPane(new TestHost(flawedWorkbook()));
    await press(user, "检查全部");
    await user.click(screen.getByText("识别说明"));
    await screen.findByText("A1:D7");
    expect(says("全民阅读推广")).toBe(true);
    expect(says("5个指标")).toBe(true);
    expect(says(/跳过：没有找到绩效目标表/)).toBe(true);
  });

  test("a ribbon button's order checks, once for each order", async () => {
    const host = new TestHost(flawedWorkbook());
    const read = jest.spyOn(host, "read");
    const { rerender } = openPane(host);
    const command = { kind: "checkSheet" } as const;
    rerender({ command });
    await screen.findByRole("heading", { name: /^项目表 1张表/ });
    await idle();
    rerender({ command });
    await idle();
    expect(read).toHaveBeenCalledTimes(1);
    rerender({ command: { ...command } });
    await idle();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test("the pane turns dark when it is told to, and keeps what it shows", async () => {
    const { user, rerender } = openPane(new TestHost(flawedWorkbook()));
    await press(user, "检查本表");
    const before = rows();
    rerender({ theme: "dark" });
    await waitFor(() => {
      expect(backgrounds()).toContain("#292929");
    });
    expect(rows()).toEqual(before);
  });
});

/** The colours that themes on the page give to its background. */
function backgrounds(): string[] {
  const rules = Array.from(document.styleSheets, (each) => Array.from(each.cssRules, (rule) => rule.cssText));
  return rules.flat().flatMap((text) => /--colorNeutralBackground1:\s*([^;]+);/.exec(text)?.[1] ?? []);
}

describe("a sheet without a form", () => {
  test("says so and why, and leads to a sheet that has one", async () => {
    const host = new TestHost({ ...flawedWorkbook(), activeSheet: "说明" });
    const { user } = openPane(host);
    await press(user, "检查本表");
    expect(says("工作表“说明”里没有可以检查的绩效目标表。")).toBe(true);
    expect(says(/要有“三级指标”和“指标值”两个表头。/)).toBe(true);
    expect(host.revealed).toEqual([]);
    await press(user, "项目表（1张表）");
    expect(host.revealed).toEqual(["项目表!1"]);
    expect(screen.queryByRole("heading", { name: /^项目表 1张表/ })).not.toBeNull();
  });

  test("shows what was found there all the same", async () => {
    const table = sheet`
      | 一级指标 | 二级指标 | 三级指标 |
      | 产出指标 | 数量指标 | 讲座场次 |
    `;
    const host = new TestHost(workbookOf(named("缺表头", table), flawed));
    const { diagnostics } = checkWorkbook(workbookOf(named("缺表头", table)));
    expect(diagnostics).toHaveLength(1);
    const { user } = openPane(host);
    await press(user, "检查本表");
    expect(screen.queryByRole("button", { name: "项目表（1张表）" })).not.toBeNull();
    expect(rows()).toEqual([expect.stringContaining(diagnostics[0]?.what ?? "")]);
  });

  test("a workbook without any form offers no way to nowhere", async () => {
    const { user } = openPane(new TestHost(workbookOf(named("空", sheet``))));
    await press(user, "检查本表");
    expect(says("工作表“空”里没有可以检查的绩效目标表。")).toBe(true);
    expect(screen.queryByRole("button", { name: /张表）/ })).toBeNull();
  });
});
