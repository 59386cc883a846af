/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { readForms } from "../../src/core";
import { sheet, workbookOf } from "../core/sheet";
import { choose, openNewProject, type } from "./new-project-pane";
import { TestHost, button, named, notes, press, says } from "./pane";

const twoForms = named(
  "2025年",
  sheet`
    | 1.干部培训绩效目标表（2025年度） |                                  |          |                |                    |
    | 项目编码                         | 13053525P00000111157F            | 项目名称 | 2025年干部培训 |                    |
    | 预算数                           | 12.00                            | 财政资金 | 12.00          |                    |
    | 绩效目标                         | 2025年办班10期，比2024年多2期。  |          |                |                    |
    | 一级指标                         | 二级指标                         | 三级指标 | 指标值         | 指标值确定依据     |
    | 产出指标                         | 数量指标                         | 培训班次 | ≥10期          | 2025年培训计划     |
    | 产出指标                         | 时效指标                         | 完成时间 | 2025年12月底前 | 培训通知           |
    |                                  |                                  |          |                |                    |
    | 2.年会绩效目标表                 |                                  |          |                |                    |
    | 项目编码                         | 13053525P00000111158F            | 项目名称 | 年会           |                    |
    | 一级指标                         | 二级指标                         | 三级指标 | 指标值         | 指标值确定依据     |
    | 产出指标                         | 数量指标                         | 会议次数 | ≥1次           | 会议计划           |
  `,
);

const openCopy = (host = new TestHost(workbookOf(twoForms, notes))) => openNewProject(host, "复制上年");
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const group = (title: string) => {
  const review = within(screen.getByRole("region", { name: "要看一遍的地方" }));
  const details = review.getByText(title, { exact: false, selector: "summary" }).closest("details");
  if (!details) throw new Error(`No group ${title}.`);
  return details;
};

test("the forms of the sheet in front are read on demand, and the one at the selection is chosen", async () => {
  const host = new TestHost(workbookOf(twoForms));
  await host.reveal({ sheet: "2025年", top: 9, left: 0, bottom: 9, right: 0 });
  const { user } = await openCopy(host);
  expect(button("预览").getAttribute("aria-disabled")).toBe("true");
  expect(says("先读取上年的表，再预览。")).toBe(true);
  await press(user, "读取本表");
  expect(says("“2025年”里有2张绩效目标表。")).toBe(true);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /^年会/ }).checked).toBe(true);
  // The form prints no year of its own.
  expect(box("预算年度").value).toBe("2026");
  await choose(user, "2025年干部培训 A1:E7，2025年度");
  expect(box("预算年度").value).toBe("2026");
});

test("a copy moves the years on, and says in groups what is to be looked at", async () => {
  const { host, user } = await openCopy();
  await press(user, "读取本表");
  await press(user, "预览");
  expect(host.applied).toEqual([]);
  expect(group("年份改了的").open).toBe(true);
  expect(group("年份改了的").textContent).toContain("项目名称原来：2025年干部培训改成：2026年干部培训");
  expect(group("年份改了的").textContent).toContain("完成时间 › 指标值");
  expect(group("还写着旧年份的").textContent).toContain("绩效目标原来：2025年办班10期，比2024年多2期。");
  expect(group("还写着旧年份的").textContent).toContain("培训班次 › 指标值确定依据2025年培训计划");
  expect(group("留空的").textContent).toContain("项目编码原来：13053525P00000111157F");
  expect(group("照抄去年的").open).toBe(false);
  expect(group("照抄去年的").textContent).toContain("预算数12.00");

  await press(user, "插入");
  const copy = readForms(host.snapshot).find(({ budgetYear }) => budgetYear === 2026);
  expect(copy?.fields.projectName?.value).toBe("2026年干部培训");
  expect(copy?.indicators.map(({ indicatorValue }) => indicatorValue.text)).toEqual([
    "≥10期",
    "2026年12月底前",
  ]);
  expect(document.activeElement?.textContent).toMatch(/^已经插入“2026年干部培训”的/);
  expect(group("留空的")).not.toBeNull();
  await press(user, "撤销本次修改");
  expect(host.snapshot.sheets).toEqual([twoForms, notes]);
});

test("to another layout, what it has no place for is named", async () => {
  const { user } = await openCopy();
  await press(user, "读取本表");
  await choose(user, "2021年框架格式");
  await press(user, "预览");
  expect(group("没有带过来的").textContent).toContain("指标值确定依据原来：2025年培训计划、培训通知");
});

test("another year moves them as far", async () => {
  const { user } = await openCopy();
  await press(user, "读取本表");
  await type(user, "预算年度", "28");
  expect(says("写四位数的年份，例如2026。")).toBe(true);
  expect(says("先写明预算年度，再预览。")).toBe(true);
  await type(user, "预算年度", "2028");
  await press(user, "预览");
  expect(group("年份改了的").textContent).toContain("2028年12月底前");
});

test("a sheet without a form is named, with what to do", async () => {
  const { user } = await openCopy(new TestHost(workbookOf(notes, twoForms)));
  await press(user, "读取本表");
  expect(screen.getByRole("alert").textContent).toBe(
    "“说明”里没有绩效目标表。打开上年的表所在的工作表，再读一次。",
  );
  expect(button("预览").getAttribute("aria-disabled")).toBe("true");
});

test("says when the sheet was changed since it was read", async () => {
  const { host, user } = await openCopy();
  await press(user, "读取本表");
  await host.types("说明", "B1", "见正文");
  expect(says(/读过以后改过/)).toBe(false);
  await host.types("2025年", "D6", "≥12期");
  expect(says("“2025年”读过以后改过，再读一次。")).toBe(true);
  await press(user, "读取本表");
  await press(user, "预览");
  expect(group("照抄去年的").textContent).toContain("≥12期");
});
