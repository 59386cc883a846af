/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { checkWorkbook, readForms, templates } from "../../src/core";
import { HostError } from "../../src/host";
import { workbookOf } from "../core/sheet";
import { openNewProject, type } from "./new-project-pane";
import { TestHost, flawed, flawedWorkbook, notes, press, says } from "./pane";

describe("inserting a new project", () => {
  test("shows the form and its cells first, then writes it on a sheet of its own and goes there", async () => {
    const { host, user } = await openNewProject();
    await user.click(screen.getByRole("radio", { name: "培训" }));
    await type(user, "项目名称", "干部培训");
    await type(user, "项目编码", " 13053523P00000111157F");
    await type(user, "预算数", "１，２００");
    await type(user, "财政资金", "1200");
    await type(user, "12月底", "100");
    await press(user, "预览");
    expect(host.applied).toEqual([]);
    expect(says("写在新工作表“干部培训”的A1:G19。")).toBe(true);
    const preview = within(screen.getByRole("region", { name: "将要写入的内容" }));
    expect(preview.getAllByText("1200.00")).toHaveLength(2);
    expect(preview.queryByText("100%")).not.toBeNull();
    expect(preview.getByText("产出指标").closest("td")?.rowSpan).toBe(7);

    await press(user, "插入");
    const [form] = readForms(host.snapshot).filter(({ range }) => range.sheet === "干部培训");
    expect(form?.fields.projectName?.value).toBe("干部培训");
    expect(form?.fields.projectCode?.text).toBe("13053523P00000111157F");
    expect(form?.fields.budgetedAmount?.content).toBe(1200);
    expect(form?.fields.expenditurePlan?.at(-1)?.content).toBe(1);
    expect(form?.indicators.length).toBe(templates.find(({ title }) => title === "培训")?.indicators.length);
    expect(host.revealed).toEqual(["干部培训!1"]);
  });

  test("leads on to the check, which asks for what is still to be filled in", async () => {
    const { user, host } = await openNewProject();
    await press(user, "预览");
    await press(user, "插入");
    expect(document.activeElement?.textContent).toMatch(/^已经插入“新项目”的A1:G19。/);
    await press(user, "去检查");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("检查");
    const { diagnostics } = checkWorkbook({
      ...host.snapshot,
      sheets: host.snapshot.sheets.filter(({ name }) => name === "新项目"),
    });
    expect(
      screen.queryByRole("heading", { name: `新项目 1张表，${diagnostics.length}处问题` }),
    ).not.toBeNull();
  });

  test("can be taken back, and the pane returns to the form", async () => {
    const { host, user } = await openNewProject();
    await type(user, "项目名称", "全民阅读");
    await press(user, "预览");
    await press(user, "插入");
    await press(user, "撤销本次修改");
    expect(host.snapshot.sheets).toEqual(flawedWorkbook().sheets);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "项目名称" }).value).toBe("全民阅读");
  });

  test("goes below everything on the sheet when asked to", async () => {
    const { host, user } = await openNewProject();
    await user.click(screen.getByRole("radio", { name: "本表最后一张表下面" }));
    await press(user, "预览");
    expect(says("写在“项目表”的A9:G27。在原有内容的下面，什么也不盖住。")).toBe(true);
    await press(user, "插入");
    expect(readForms(host.snapshot)).toHaveLength(2);
    expect(host.text("项目表", "D7")).toBe("90%");
  });

  test("at the selection it moves down what stands there, and says so", async () => {
    const host = new TestHost(workbookOf(notes, flawed));
    await host.reveal({ sheet: "说明", top: 0, left: 0, bottom: 0, right: 0 });
    const { user } = await openNewProject(host);
    await user.click(screen.getByRole("radio", { name: "选中位置" }));
    await press(user, "预览");
    expect(says("写在“说明”的A1:G19。从第1行起插入20行，下面的内容往下移，什么也不盖住。")).toBe(true);
    await press(user, "返回修改");
    expect(host.applied).toEqual([]);
  });

  test.each([
    ["inside a form", 4, "选中的位置在一张绩效目标表里面，插进去会把它拆开。"],
    ["nowhere", undefined, "没有选中单元格。"],
  ])("at a selection %s it explains what to do instead", async (_where, top, sentence) => {
    const host = new TestHost(flawedWorkbook());
    if (top !== undefined) await host.reveal({ sheet: "项目表", top, left: 0, bottom: top, right: 0 });
    const { user } = await openNewProject(host);
    await user.click(screen.getByRole("radio", { name: "选中位置" }));
    await press(user, "预览");
    expect(screen.getByRole("alert").textContent).toContain(sentence);
    expect(screen.queryByRole("button", { name: "插入" })).toBeNull();
  });

  test("a sheet that has grown since the preview is planned anew and shown again", async () => {
    const { host, user } = await openNewProject();
    await user.click(screen.getByRole("radio", { name: "本表最后一张表下面" }));
    await press(user, "预览");
    await host.types("项目表", "A12", "备注");
    await press(user, "插入");
    expect(host.applied).toEqual([]);
    expect(screen.getByRole("alert").textContent).toContain("位置重新算过了。");
    expect(says(/A14:G32/)).toBe(true);
    await press(user, "插入");
    expect(host.text("项目表", "A12")).toBe("备注");
    expect(readForms(host.snapshot)).toHaveLength(2);
  });

  test("is not offered once more when only the way to it fails", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { host, user } = await openNewProject();
    await press(user, "预览");
    jest.spyOn(host, "reveal").mockRejectedValue(new HostError("busy", ""));
    await press(user, "插入");
    expect(screen.getByRole("alert").textContent).toContain("Excel正忙。");
    expect(says(/^已经插入/)).toBe(true);
    expect(screen.queryByRole("button", { name: "插入" })).toBeNull();
    logged.mockRestore();
  });

  test("a protected sheet is left alone, with a sentence", async () => {
    const host = new TestHost(workbookOf({ ...flawed, isProtected: true }));
    const { user } = await openNewProject(host);
    await user.click(screen.getByRole("radio", { name: "本表最后一张表下面" }));
    await press(user, "预览");
    await press(user, "插入");
    expect(screen.getByRole("alert").textContent).toContain("工作表“项目表”受保护。");
    expect(screen.queryByRole("button", { name: "插入" })).not.toBeNull();
  });
});
