/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { formatOwnLibrary } from "../../src/core";
import { documentKeys } from "../../src/host";
import { sheet, workbookOf } from "../core/sheet";
import { TestHost, button, chooseFile, idle, named, openPane, openTab, press, says } from "./pane";

const training = named(
  "培训",
  sheet`
    | 项目名称 | 干部培训     |          |              |        |
    | 一级指标 | 二级指标     | 三级指标 | 绩效指标描述 | 指标值 |
    | 产出指标 | 数量指标     | 参训人次 | 参训的人次   | ≥120人 |
    | 产出指标 | 质量指标     | 结业率   | 结业的比例   | ≥95%   |
    | 产出指标 | 保密指标     | 泄密次数 | 泄密的次数   | =0次   |
    | 效益指标 | 社会效益指标 | 知晓率   | 知晓的比例   | ≥90%   |
  `,
);

async function openOwn(host = new TestHost(workbookOf(training))) {
  const { user } = openPane(host);
  await openTab(user, "指标库");
  await user.click(screen.getByRole("radio", { name: "自建" }));
  return { host, user };
}

async function selects(host: TestHost, row: number): Promise<void> {
  await host.reveal({ sheet: "培训", top: row, left: 2, bottom: row, right: 2 });
}

function items(listName: string): string[] {
  const list = screen.queryByRole("list", { name: listName });
  return list
    ? within(list)
        .getAllByRole("listitem")
        .map((each) => each.textContent)
    : [];
}

async function findInLibrary(user: UserEvent, words: string): Promise<HTMLElement | undefined> {
  await user.click(screen.getByRole("radio", { name: "找指标" }));
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), words);
  await idle();
  return within(screen.getByRole("list", { name: "找到的指标" })).queryAllByRole("listitem")[0];
}

async function makeTemplate(user: UserEvent, title: string): Promise<void> {
  await press(user, "把表存成模板");
  const box = screen.getByRole("textbox", { name: "模板名称" });
  await user.clear(box);
  await user.type(box, title);
  await press(user, "存成模板");
}

describe("own templates", () => {
  test("are made of the form at the selection; what is left out is said first", async () => {
    const { user } = await openOwn();
    await press(user, "把表存成模板");
    const box = screen.getByRole<HTMLInputElement>("textbox", { name: "模板名称" });
    expect(box.value).toBe("干部培训");
    expect(document.activeElement).toBe(box);
    expect(says(/^收进3个指标，.*没有收进来：“泄密次数”，它们的二级指标不是常用的名称。$/)).toBe(true);
    await user.clear(box);
    expect(button("存成模板").getAttribute("aria-disabled")).toBe("true");
    await user.type(box, "党校培训{Enter}");
    await idle();
    expect(says("已经存成模板“党校培训”，在“新建项目”里可以选。")).toBe(true);
    expect(items("自建模板")).toEqual([
      expect.stringMatching(/^党校培训3个指标：参训人次、结业率、知晓率等。/),
    ]);
    expect(document.activeElement).toBe(button("把表存成模板"));
  });

  test("are offered for new projects, and their indicators are found in the library", async () => {
    const { user } = await openOwn();
    await makeTemplate(user, "党校培训");
    const item = await findInLibrary(user, "结业率");
    expect(item?.textContent).toContain("≥__% 越多越好质量指标自建");
    await openTab(user, "新建项目");
    expect(screen.queryByRole("radio", { name: "党校培训" })).not.toBeNull();
  });

  test("of one title there is only one, and that is said before", async () => {
    const { user } = await openOwn();
    await makeTemplate(user, "党校培训");
    await press(user, "把表存成模板");
    await user.clear(screen.getByRole("textbox", { name: "模板名称" }));
    await user.type(screen.getByRole("textbox", { name: "模板名称" }), "党校培训");
    expect(says("已经有同名的模板，存了就换成这一个。")).toBe(true);
    await press(user, "存成模板");
    expect(says("换掉了原来的模板“党校培训”。")).toBe(true);
    expect(items("自建模板")).toHaveLength(1);
  });

  test("Escape gives up, and the keyboard is where it was", async () => {
    const { user } = await openOwn();
    await press(user, "把表存成模板");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: "模板名称" })).toBeNull();
    expect(document.activeElement).toBe(button("把表存成模板"));
  });
});

describe("own indicators", () => {
  test("come from the selected row with a blank for the number, stay in the document, and are found", async () => {
    const { host, user } = await openOwn();
    await selects(host, 2);
    await press(user, "把选中的指标存进指标库");
    expect(says("已经存进指标库：“参训人次”。")).toBe(true);
    expect(items("自建指标")).toEqual(["参训人次数量指标 · ≥__人移除"]);
    expect(host.applied).toEqual([]);
    cleanup();

    const again = await openOwn(host);
    await waitFor(() => {
      expect(items("自建指标")).toHaveLength(1);
    });
    const item = await findInLibrary(again.user, "参训人次");
    expect(item?.textContent).toContain("≥__人 越多越好数量指标自建参训的人次");
    await again.user.selectOptions(screen.getByRole("combobox", { name: "项目类型" }), "自建");
    expect(says(/^1个指标。/)).toBe(true);
  });

  test.each([
    [1, "没有存：选中的一行不是指标。在表里点一下要存的指标，再点一次。"],
    [4, "没有存：“保密指标”不是常用的二级指标，指标库里放不进去。"],
  ])("a row that holds none that the library can take is told (%s)", async (row, sentence) => {
    const { host, user } = await openOwn();
    await selects(host, row);
    await press(user, "把选中的指标存进指标库");
    expect(screen.getByRole("alert").textContent).toBe(sentence);
    expect(await host.readStore()).toEqual(new Map());
  });
});

describe("removing", () => {
  test("can be taken back; the keyboard stays in the lists", async () => {
    const { host, user } = await openOwn();
    await makeTemplate(user, "党校培训");
    await selects(host, 2);
    await press(user, "把选中的指标存进指标库");
    const before = (await host.readStore()).get(documentKeys.library);
    await press(user, "移除“参训人次”");
    await press(user, "移除“党校培训”");
    expect([items("自建模板"), items("自建指标")]).toEqual([[], []]);
    expect(document.activeElement).not.toBe(document.body);
    expect(await host.readStore()).toEqual(new Map());
    await press(user, "撤回");
    expect(items("自建模板")).toHaveLength(1);
    expect((await host.readStore()).get(documentKeys.library)).not.toBe(before);
  });
});

describe("carrying to another document", () => {
  const file = formatOwnLibrary({
    templates: [],
    indicators: [
      { level2: "quantity", level3: "参训人次", description: "参训的总人次", indicatorValue: "≥__人次" },
      { level2: "quality", level3: "结业率", description: "", indicatorValue: "≥__%" },
    ],
  });

  test("an import says what was added and what was replaced, and can be taken back", async () => {
    const { host, user } = await openOwn();
    await selects(host, 2);
    await press(user, "把选中的指标存进指标库");
    await chooseFile(user, "导入", "别处.json", file);
    expect(says("已经导入：新增“结业率”；换掉同名的“参训人次”。")).toBe(true);
    expect(items("自建指标")).toEqual(["参训人次数量指标 · ≥__人次移除", "结业率质量指标 · ≥__%移除"]);
    await press(user, "撤回");
    expect(items("自建指标")).toEqual(["参训人次数量指标 · ≥__人移除"]);
  });

  test("what was exported can be imported again", async () => {
    const files: string[] = [];
    const host = new TestHost(workbookOf(training));
    const { user } = openPane(host, { download: (name, text) => files.push(name, text) });
    await openTab(user, "指标库");
    await user.click(screen.getByRole("radio", { name: "自建" }));
    expect(screen.queryByRole("button", { name: "导出" })).toBeNull();
    await makeTemplate(user, "党校培训");
    await press(user, "导出");
    const [name = "", text = ""] = files;
    expect(name).toBe("自建指标库.json");
    await press(user, "移除“党校培训”");
    await chooseFile(user, "导入", name, text);
    expect(items("自建模板")).toHaveLength(1);
  });

  test("without downloads the text is there to be copied", async () => {
    const { user } = await openOwn();
    await makeTemplate(user, "党校培训");
    await press(user, "导出");
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^这里不能存文件。/ });
    expect(box.value).toContain("党校培训");
  });

  test.each([
    ["no JSON", "垃圾", "没有导入：“x.json”不是指标库文件。"],
    [
      "an unknown level",
      file.replace('"quality"', '"colour"'),
      "没有导入：“x.json”里“indicators.1.level2”这一处写得不对，要照导出的样子写。",
    ],
    [
      "nothing in it",
      formatOwnLibrary({ templates: [], indicators: [] }),
      "没有导入：“x.json”里没有模板，也没有指标。",
    ],
  ])("a file with %s gives one sentence, and nothing is kept", async (_what, text, sentence) => {
    const { host, user } = await openOwn();
    await chooseFile(user, "导入", "x.json", text);
    expect(screen.getByRole("alert").textContent).toBe(sentence);
    expect(await host.readStore()).toEqual(new Map());
  });

  test("more than there is room for is refused whole", async () => {
    const indicators = Array.from({ length: 1000 }, (_each, index) => ({
      level2: "quantity" as const,
      level3: `指标甲${index}`,
      description: "",
      indicatorValue: "≥__次",
    }));
    const host = new TestHost(workbookOf(training));
    await host.writeStore(documentKeys.library, formatOwnLibrary({ templates: [], indicators }));
    const { user } = await openOwn(host);
    await waitFor(() => {
      expect(says("1000个")).toBe(true);
    });
    await chooseFile(user, "导入", "别处.json", file);
    expect(screen.getByRole("alert").textContent).toBe("没有存：最多放1000个指标。先移除不用的，再存一次。");
  });

  test("what a later version has kept is neither shown nor written over", async () => {
    const host = new TestHost(workbookOf(training));
    const kept = JSON.stringify({ version: 2 });
    await host.writeStore(documentKeys.library, kept);
    await openOwn(host);
    expect(await screen.findByText(/^这个文件里的自建内容读不出来，/)).not.toBeNull();
    expect(screen.queryByRole("button", { name: "把表存成模板" })).toBeNull();
    expect((await host.readStore()).get(documentKeys.library)).toBe(kept);
  });
});
