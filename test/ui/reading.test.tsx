/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { documentKeys } from "../../src/host";
import { sheet, workbookOf } from "../core/sheet";
import { TestHost, button, chooseFile, idle, named, openPane, openTab, press, rows, says } from "./pane";

/** A header for the value that no form has printed yet. */
const renamed = named(
  "项目表",
  sheet`
    | 项目名称 | 全民阅读推广 |          |          | 备注 |
    | 一级指标 | 二级指标     | 三级指标 | 指标值   | 标准 |
    | 产出指标 | 数量指标     | 讲座场次 | ≥10场    | ≥8场 |
    | 产出指标 | 质量指标     | 完成率   | ≥95␣%    | ≥90% |
  `,
);
const lost = named(
  "错表头",
  sheet`
    | 一级指标 | 二级指标 | 三级指标 | 打算做到 |
    | 产出指标 | 数量指标 | 讲座场次 | ≥10␣场   |
  `,
);

async function openReading(host: TestHost, props: Parameters<typeof openPane>[1] = {}) {
  const { user } = openPane(host, props);
  await press(user, "检查本表");
  await press(user, "识别说明");
  await screen.findByRole("heading", { name: "识别说明" });
  return { user };
}

const meaningOf = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const shownMeaning = (name: string) => meaningOf(name).selectedOptions[0]?.textContent;
const corrections = () =>
  within(screen.getByRole("list", { name: "改过的识别" }))
    .getAllByRole("listitem")
    .map((each) => each.textContent);
const spacing = () => rows().some((each) => each.includes("里面有空格"));

describe("a correction in 识别说明", () => {
  test("reads the sheet otherwise at once, is listed and marked, and can be taken back", async () => {
    const host = new TestHost(workbookOf(renamed));
    const cells = host.snapshot;
    const { user } = await openReading(host);
    expect(shownMeaning("D栏“指标值”这一栏是")).toBe("指标值");
    await user.selectOptions(meaningOf("E栏“标准”这一栏是"), "指标值");
    await user.selectOptions(meaningOf("D栏“指标值”这一栏是"), "不用这一栏");
    await idle();
    expect(corrections()).toEqual(["“标准”这一栏：指标值恢复", "“指标值”这一栏：不用这一栏恢复"]);
    expect(screen.getAllByText("改过")).toHaveLength(2);
    expect(host.snapshot).toBe(cells);
    await press(user, "返回");
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe("识别说明");
    });
    expect(spacing()).toBe(false);

    await press(user, "识别说明");
    await press(user, "恢复：“标准”这一栏：指标值");
    await press(user, "恢复：“指标值”这一栏：不用这一栏");
    expect(screen.queryByRole("list", { name: "改过的识别" })).toBeNull();
    await press(user, "返回");
    expect(spacing()).toBe(true);
    expect((await host.readStore()).size).toBe(0);
  });

  test("makes a form of a table whose header was not known; the keyboard stays on the question", async () => {
    const host = new TestHost(workbookOf(lost));
    const { user } = await openReading(host);
    expect(says(/读到0张表/)).toBe(true);
    const question = "D栏“打算做到”这一栏是";
    meaningOf(question).focus();
    await user.selectOptions(meaningOf(question), "指标值");
    await idle();
    expect(says(/读到1张表/)).toBe(true);
    expect(document.activeElement).toBe(meaningOf(question));
    await press(user, "返回");
    expect(rows().some((each) => each.includes("≥10 场"))).toBe(true);
  });

  test("of a label above the table is kept as well, and a place leads to its cell", async () => {
    const host = new TestHost(workbookOf(renamed));
    const { user } = await openReading(host);
    await user.selectOptions(meaningOf("“项目名称”是"), "不用这一项");
    await idle();
    expect(corrections()).toEqual(["“项目名称”：不用这一项恢复"]);
    await user.click(button("定位A1"));
    expect(host.revealed).toEqual(["项目表!1"]);
  });

  test("holds in a pane that is opened later, and 设置 lists it", async () => {
    const host = new TestHost(workbookOf(lost));
    await host.writeStore(
      documentKeys.layout,
      JSON.stringify({ version: 1, columns: [{ label: "打算做到", meaning: "indicatorValue" }], fields: [] }),
    );
    const { user } = openPane(host);
    await press(user, "检查本表");
    expect(rows().some((each) => each.includes("≥10 场"))).toBe(true);
    await openTab(user, "设置");
    await user.click(await screen.findByRole("button", { name: "改过的识别（1）" }));
    await press(user, "恢复：“打算做到”这一栏：指标值");
    expect(says(/没有改过。/)).toBe(true);
    await press(user, "返回");
    await openTab(user, "检查");
    expect(says("工作表“错表头”里没有可以检查的绩效目标表。")).toBe(true);
  });
});

describe("corrections as a file", () => {
  test("are handed out, taken by another document, and can be taken back", async () => {
    const download = jest.fn<undefined, [string, string]>();
    const { user } = await openReading(new TestHost(workbookOf(lost)), { download });
    await user.selectOptions(meaningOf("D栏“打算做到”这一栏是"), "指标值");
    await idle();
    await press(user, "导出");
    const [name, text] = download.mock.lastCall ?? ["", ""];
    expect(name).toBe("识别说明.json");
    await press(user, "恢复默认");
    expect(says("已经恢复默认。")).toBe(true);
    expect(says(/读到0张表/)).toBe(true);
    expect(document.activeElement?.closest("section")).not.toBeNull();
    await press(user, "撤回");
    expect(says(/读到1张表/)).toBe(true);
    await press(user, "恢复默认");

    await chooseFile(user, "导入", name, text);
    expect(says("已经导入1条。")).toBe(true);
    expect(says(/读到1张表/)).toBe(true);
    await press(user, "撤回");
    expect(says(/读到0张表/)).toBe(true);
  });

  test.each([
    ["乱写.json", "{"],
    ["别的.json", '{"version":2}'],
    ["空.json", ""],
  ])("%s is refused in one sentence, and nothing is kept", async (name, text) => {
    const host = new TestHost(workbookOf(lost));
    const { user } = await openReading(host);
    await chooseFile(user, "导入", name, text);
    expect(screen.getByRole("alert").textContent).toBe(`没有导入：“${name}”不是从“识别说明”导出的文件。`);
    expect((await host.readStore()).size).toBe(0);
  });

  test("without downloads the text is shown for copying", async () => {
    const { user } = await openReading(new TestHost(workbookOf(lost)));
    await user.selectOptions(meaningOf("D栏“打算做到”这一栏是"), "指标值");
    await idle();
    await press(user, "导出");
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /存成“识别说明.json”/ });
    expect(box.value).toContain("打算做到");
    await press(user, "收起");
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});
