/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { indicatorLibrary } from "../../src/core";
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
  openTab,
  press,
  says,
  silenceConsole,
} from "./pane";

async function openLibrary(host = new TestHost(flawedWorkbook())) {
  const { user } = openPane(host);
  await openTab(user, "指标库");
  return { host, user };
}

/** A cell of the sheet, selected by the user. */
async function selects(host: TestHost, row: number, sheetName = "项目表"): Promise<void> {
  await host.reveal({ sheet: sheetName, top: row, left: 2, bottom: row, right: 2 });
  host.revealed.length = 0;
}

async function search(user: UserEvent, words: string): Promise<void> {
  const box = screen.getByRole("searchbox", { name: "找指标" });
  await user.clear(box);
  await user.type(box, words);
}

/** The names in the list, in order. */
function found(): string[] {
  const list = screen.getByRole("list", { name: "找到的指标" });
  return within(list)
    .queryAllByRole("checkbox")
    .map((each) => each.parentElement?.textContent ?? "");
}

describe("finding indicators", () => {
  test("the box has the focus when the tab is opened by hand, and the tab keeps it for who walks the tabs", async () => {
    const { user } = await openLibrary();
    expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "找指标" }));
    await openTab(user, "检查");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "指标库", selected: true }));
  });

  test.each([
    ["汉字", "培训合格率"],
    ["pinyin", "peixunhegelv"],
    ["initials", "pxhgl"],
    ["pinyin while it is being composed", "pei'xun'he'ge'lv"],
  ])("by %s", async (_way, words) => {
    const { user } = await openLibrary();
    await search(user, words);
    await waitFor(() => {
      expect(found()[0]).toBe("培训合格率");
    });
  });

  test("the first 50 are shown, and as many again when asked for", async () => {
    const { user } = await openLibrary();
    expect(found()).toHaveLength(50);
    expect(screen.getByText(/^\d+个指标。/).textContent).toMatch(new RegExp(`^${indicatorLibrary.length}个`));
    await press(user, /再显示一些$/);
    expect(found()).toHaveLength(100);
  });

  test("only those of a second level and of a kind of project, the general ones included", async () => {
    const { user } = await openLibrary();
    await user.selectOptions(screen.getByRole("combobox", { name: "二级指标" }), "时效指标");
    await user.selectOptions(screen.getByRole("combobox", { name: "项目类型" }), "会议");
    const meant = indicatorLibrary.filter(
      ({ level2, projectKinds }) =>
        level2 === "timeliness" && projectKinds.some((kind) => kind === "meeting" || kind === "general"),
    );
    expect(meant.length).toBeGreaterThan(2);
    expect(new Set(found())).toEqual(new Set(meant.map(({ level3 }) => level3)));
    await search(user, "没有这样的指标");
    expect(says("没有找到。换一个词，或把二级指标、项目类型改成“全部”。")).toBe(true);
  });

  test("each says what it is worth knowing", async () => {
    const { user } = await openLibrary();
    await search(user, "会议材料差错率");
    const [item] = screen.getAllByRole("listitem");
    expect(item?.textContent).toContain("≤__% 越少越好");
    expect(item?.textContent).toContain("质量指标会议有差错的材料份数占全部材料份数的比例");
  });

  test("the arrow keys lead from the box down the list and back", async () => {
    const { user } = await openLibrary();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    const [first = "", second = ""] = found();
    expect(document.activeElement).toBe(button(`插入“${second}”`));
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(button(`插入“${first}”`));
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });
});

describe("inserting", () => {
  test("goes below the selected row of the same second level, is shown, and can be taken back", async () => {
    const { host, user } = await openLibrary();
    await selects(host, 2);
    await search(user, "会议材料印制份数");
    await press(user, "插入“会议材料印制份数”");
    expect(host.text("项目表", "C4")).toBe("会议材料印制份数");
    expect(host.text("项目表", "D4")).toBe("≥__份");
    expect(host.text("项目表", "C5")).toBe("赠书册数");
    expect(host.revealed).toEqual(["项目表!4"]);
    expect(says("插在第4行，数量指标里。")).toBe(true);
    await press(user, "撤销本次修改");
    expect(host.snapshot.sheets).toEqual(flawedWorkbook().sheets);
    expect(says(/^插在/)).toBe(false);
  });

  test("goes behind its own group, wherever else the selection is", async () => {
    const { host, user } = await openLibrary();
    await selects(host, 2);
    await search(user, "会议材料差错率");
    await press(user, "插入“会议材料差错率”");
    expect(host.text("项目表", "C7")).toBe("会议材料差错率");
  });

  test("several at once are one change", async () => {
    const { host, user } = await openLibrary();
    await search(user, "会议材料");
    await user.click(screen.getByRole("checkbox", { name: "会议材料印制份数" }));
    await search(user, "会议召开时间");
    await user.click(screen.getByRole("checkbox", { name: "会议召开时间" }));
    await press(user, "插入选中的2个");
    expect(says("2个指标插在第6、8行。")).toBe(true);
    expect([host.text("项目表", "C6"), host.text("项目表", "C8")]).toEqual([
      "会议材料印制份数",
      "会议召开时间",
    ]);
    expect(screen.queryByRole("button", { name: /^插入选中/ })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    await press(user, "撤销本次修改");
    expect(host.snapshot.sheets).toEqual(flawedWorkbook().sheets);
  });

  test("what was found before the change is marked as old", async () => {
    const { user } = await openLibrary();
    await openTab(user, "检查");
    await press(user, "检查本表");
    await openTab(user, "指标库");
    await user.click(screen.getAllByRole("button", { name: /^插入“/ })[0] ?? document.body);
    await idle();
    await openTab(user, "检查");
    expect(screen.queryByRole("button", { name: "重新检查" })).not.toBeNull();
  });

  const twoForms = named(
    "两张表",
    sheet`
      | 项目名称 | 讲座     |          |        |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 讲座场次 | ≥10次  |
      | 项目名称 | 展览     |          |        |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 展览场次 | ≥10次  |
    `,
  );

  test.each([
    [
      "no form on the sheet",
      workbookOf(notes, flawed),
      "“说明”里没有绩效目标表。打开填报表所在的工作表，再点一次。",
    ],
    [
      "several forms and none of them selected",
      workbookOf(twoForms),
      "“两张表”里有2张绩效目标表，看不出是哪一张。在那张表里点一下，再点一次。",
    ],
    [
      "a protected sheet",
      workbookOf({ ...flawed, isProtected: true }),
      "没有插入：工作表受保护。先在“审阅”里撤销工作表保护，再点一次。",
    ],
  ])("%s is told in a sentence, and nothing is written", async (_case, workbook, sentence) => {
    const { host, user } = await openLibrary(new TestHost(workbook));
    await user.click(screen.getAllByRole("button", { name: /^插入“/ })[0] ?? document.body);
    await idle();
    expect(screen.getByRole("alert").textContent).toBe(sentence);
    expect(host.applied).toEqual([]);
    expect(host.snapshot).toBe(workbook);
  });

  test("of several forms the selected one gets it", async () => {
    const { host, user } = await openLibrary(new TestHost(workbookOf(twoForms)));
    await selects(host, 5, "两张表");
    await search(user, "会议材料印制份数");
    await press(user, "插入“会议材料印制份数”");
    expect(host.text("两张表", "C7")).toBe("会议材料印制份数");
  });
});

describe("without the dictionary of pinyin", () => {
  silenceConsole();

  test("汉字 find all the same, and the dictionary can be asked for again", async () => {
    let isServerGone = true;
    const real = jest.requireActual<typeof import("../../src/core/library/pinyin")>(
      "../../src/core/library/pinyin",
    );
    jest.doMock("../../src/core/library/pinyin", () => {
      if (isServerGone) throw new Error("ChunkLoadError");
      return real;
    });
    jest.resetModules();
    const { user } = await openLibrary();
    expect(await screen.findByText(/^拼音字典没有取到，先用汉字查。/)).not.toBeNull();
    await search(user, "培训合格率");
    expect(found()[0]).toBe("培训合格率");
    isServerGone = false;
    await press(user, "再取一次");
    await search(user, "pxhgl");
    await waitFor(() => {
      expect(found()[0]).toBe("培训合格率");
    });
  });
});
