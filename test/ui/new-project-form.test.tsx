/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { readForms, templates } from "../../src/core";
import { choose, openNewProject, type, withOwnTemplate } from "./new-project-pane";
import { TestHost, button, flawedWorkbook, press, says } from "./pane";

describe("the form for a new project", () => {
  test("offers every template, and one of them is chosen", async () => {
    const { user } = await openNewProject();
    const gallery = within(screen.getByRole("radiogroup", { name: "项目类型" }));
    const cards = gallery.getAllByRole<HTMLInputElement>("radio");
    expect(cards.map(({ labels }) => labels?.[0]?.textContent)).toEqual(templates.map(({ title }) => title));
    expect(cards.map(({ checked }) => checked)).toEqual(cards.map((_each, index) => index === 0));
    await user.click(screen.getByRole("radio", { name: "培训" }));
    expect(cards.map(({ checked }) => checked)).toEqual(templates.map(({ title }) => title === "培训"));
    expect(says("举办培训班：班次、人次、合格率、人均成本。（10个指标）")).toBe(true);
  });

  test("offers the templates that the document keeps, by themselves", async () => {
    const host = await withOwnTemplate(new TestHost(flawedWorkbook()));
    const { user } = await openNewProject(host);
    const own = within(await screen.findByRole("group", { name: "自建模板" }));
    await user.click(own.getByRole("radio", { name: "社区养老" }));
    expect(says("送餐次数等。（1个指标）")).toBe(true);
    await type(user, "项目名称", "幸福食堂");
    await press(user, "预览");
    await press(user, "插入");
    const form = readForms(host.snapshot).find(({ range }) => range.sheet === "幸福食堂");
    expect(form?.indicators.map(({ level3 }) => level3.value)).toEqual(["送餐次数"]);
  });

  test("asks only for what the chosen layout prints", async () => {
    const { user } = await openNewProject();
    await type(user, "12月底", "十成");
    expect(button("预览").getAttribute("aria-disabled")).toBe("true");
    await choose(user, "2021年框架格式");
    expect(screen.queryByRole("textbox", { name: "资金用途" })).toBeNull();
    expect(screen.queryByRole("textbox", { name: "12月底" })).toBeNull();
    await press(user, "预览");
    const preview = within(screen.getByRole("region", { name: "将要写入的内容" }));
    expect(preview.queryByText("成本指标")).not.toBeNull();
    await press(user, "返回修改");
    await choose(user, "河北现行格式");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "12月底" }).value).toBe("十成");
  });

  test("prints the budget year behind the title, and takes nothing else for a year", async () => {
    const { user } = await openNewProject();
    await type(user, "预算年度", "明年");
    expect(says("写四位数的年份，例如2026。")).toBe(true);
    expect(button("预览").getAttribute("aria-disabled")).toBe("true");
    await type(user, "预算年度", "２０２７");
    await press(user, "预览");
    expect(says("新项目绩效目标表（2027年度）")).toBe(true);
  });

  test("says at once when the sum differs, with both numbers and the gap", async () => {
    const { user } = await openNewProject();
    await type(user, "预算数", "１２０");
    await type(user, "财政资金", "1,18.5");
    expect(says(/“1,18.5”不是金额/)).toBe(true);
    await type(user, "财政资金", "118.5");
    const sentence = "预算数是120.00万元，财政资金与其他资金合计118.50万元，相差1.50万元。";
    expect(says(sentence)).toBe(true);
    await type(user, "其他资金", "1.5");
    expect(says(sentence)).toBe(false);
  });

  test("says what is wrong with a code and a plan, each at its box", async () => {
    const { user } = await openNewProject();
    await type(user, "项目编码", "13053523P0000011157");
    expect(says("现在是19位，项目编码有21位。")).toBe(true);
    await type(user, "3月底", "40");
    await type(user, "6月底", "30%");
    await type(user, "12月底", "９０");
    expect(says("6月底的30%比3月底的40%低；支出计划是累计数。")).toBe(true);
    const december = screen.getByRole("textbox", { name: "12月底" });
    const help = document.getElementById(december.getAttribute("aria-describedby") ?? "");
    expect(help?.textContent).toBe("12月底应当是100%。");
  });

  test("a number that cannot be read keeps the preview away", async () => {
    const { user } = await openNewProject();
    await type(user, "预算数", "十二");
    expect(button("预览").getAttribute("aria-disabled")).toBe("true");
    expect(says("有看不懂的数，改好以后再预览。")).toBe(true);
  });

  test("keeps what was typed while the other tab is looked at", async () => {
    const { user } = await openNewProject();
    await type(user, "项目名称", "全民阅读");
    screen.getByRole("tab", { name: "新建项目" }).focus();
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "检查", selected: true }));
    expect(screen.queryByRole("textbox", { name: "项目名称" })).toBeNull();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "项目名称" }).value).toBe("全民阅读");
  });
});
