/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { type ApplyOutcome, type ChangeSet, type SheetSnapshot, readForms } from "../../src/core";
import { HostError } from "../../src/host";
import { sheet, sheetOf, workbookOf } from "../core/sheet";
import { choose, openNewProject, withOwnTemplate } from "./new-project-pane";
import { TestHost, button, idle, named, notes, press, says } from "./pane";

const list = named(
  "清单",
  sheet`
    | 2026年项目 |            |        |          |          |          |
    | 类型       | 项目名称   | 预算数 | 财政资金 | 其他资金 | 项目编码 |
    | 培训       | 业务培训   | 5      | 5        | 0        | P1       |
    | 会议费     | 年会       | 2      | 2        |          |          |
    |            | 办公楼维修 | 80     | 80       |          |          |
    | 出国考察   | 考察       | 3      | 3        |          |          |
    | 培训       |            | 1      | 1        |          |          |
    | 培训       | 青年培训   | 十二   | 1        |          |          |
  `,
);

const trainings = (count: number) =>
  named(
    "清单",
    sheetOf([
      ["项目名称", "类型"],
      ...Array.from({ length: count }, (_, index) => [`培训${index + 1}`, "培训"]),
    ]),
  );

const openList = (host: TestHost) => openNewProject(host, "批量生成");
const hostOf = (...sheets: readonly SheetSnapshot[]) => new TestHost(workbookOf(...sheets));

/** Waits at one of its changes until it is told to go on, or fails there. */
class HaltingHost extends TestHost {
  failsAt = NaN;
  haltsAt = NaN;
  goOn: () => void = () => undefined;
  #count = 0;

  override async apply(change: ChangeSet): Promise<ApplyOutcome> {
    this.#count++;
    if (this.#count === this.failsAt) throw new HostError("busy", "as the test wants it");
    if (this.#count === this.haltsAt) {
      await new Promise<void>((resolve) => {
        this.goOn = resolve;
      });
    }
    return super.apply(change);
  }
}

describe("reading a list of projects", () => {
  test("says what can be made of it, and of which rows nothing", async () => {
    const host = hostOf(list);
    const { user } = await openList(host);
    await press(user, "读取选中的清单");
    expect(says("“清单”里有6个项目，可以生成2张表。")).toBe(true);
    expect(says("培训1张，会议1张。")).toBe(true);
    expect(says("有4行用不上，不生成：")).toBe(true);
    expect(screen.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
      "第5行没有写类型，不知道用哪个模板。B5",
      "第6行的类型“出国考察”没有对应的模板。B6",
      "第7行没有写项目名称。B7",
      "第8行的“预算数”写的是“十二”，读不出来。B8",
    ]);
    await press(user, "定位B7");
    expect(host.revealed).toEqual(["清单!7"]);
  });

  test("rows without a kind take the template that the user names for them", async () => {
    const { user } = await openList(await withOwnTemplate(hostOf(list)));
    await press(user, "读取选中的清单");
    const select = screen.getByRole("combobox", { name: "没有写类型的项目用" });
    expect(within(select).queryByRole("option", { name: "社区养老" })).not.toBeNull();
    await user.selectOptions(select, "修缮工程");
    expect(says("培训1张，会议1张，修缮工程1张。")).toBe(true);
    expect(says("有3行用不上，不生成：")).toBe(true);
  });

  test("a selection is read by itself, a single cell stands for the whole sheet", async () => {
    const host = hostOf(list);
    await host.reveal({ sheet: "清单", top: 1, left: 0, bottom: 3, right: 5 });
    const { user } = await openList(host);
    await press(user, "读取选中的清单");
    expect(says("“清单”的A2:F4里有2个项目，可以生成2张表。")).toBe(true);
    expect(screen.queryByRole("combobox", { name: "没有写类型的项目用" })).toBeNull();
    await host.reveal({ sheet: "清单", top: 3, left: 0, bottom: 3, right: 0 });
    await press(user, "读取选中的清单");
    expect(says("“清单”里有6个项目，可以生成2张表。")).toBe(true);
  });

  test.each([
    ["no list", notes, "“说明”里没有找到清单：表头要有“项目名称”和另外至少一项。连同表头选中，再读一次。"],
    [
      "no header of names",
      named(
        "清单",
        sheet`
        | 类型 | 预算数 |
        | 培训 | 5      |
      `,
      ),
      "“清单”里没有找到清单：表头要有“项目名称”和另外至少一项。连同表头选中，再读一次。",
    ],
    [
      "nothing but headers",
      named("清单", sheet`| 项目名称 | 类型 |`),
      "“清单”里只有表头，没有项目。在表头下面写好项目，再读一次。",
    ],
    [
      "no row that can be used",
      named(
        "清单",
        sheet`
        | 项目名称 | 类型     |
        | 考察     | 出国考察 |
        |          | 培训     |
      `,
      ),
      "“清单”里有2个项目，都不能生成。照下面说的改好，再读一次。",
    ],
  ])("with %s there is a sentence and nothing to begin", async (_what, drawn, sentence) => {
    const { user } = await openList(hostOf(drawn));
    await press(user, "读取选中的清单");
    expect(screen.getByRole("alert").textContent).toBe(sentence);
    expect(screen.queryByRole("button", { name: /^开始生成/ })).toBeNull();
  });

  test("a list that was changed since is read again first", async () => {
    const host = hostOf(list);
    const { user } = await openList(host);
    await press(user, "读取选中的清单");
    await host.types("清单", "B7", "骨干培训");
    expect(says("“清单”读过以后改过，再读一次。")).toBe(true);
    expect(button(/^开始生成/).getAttribute("aria-disabled")).toBe("true");
    await press(user, "读取选中的清单");
    expect(button("开始生成（3张）").getAttribute("aria-disabled")).not.toBe("true");
  });
});

describe("making the forms of a list", () => {
  test("each becomes a form on a sheet of its own, and one undo takes all back", async () => {
    const host = hostOf(list);
    const { user } = await openList(host);
    await press(user, "读取选中的清单");
    await press(user, "开始生成（2张）");
    expect(document.activeElement?.textContent).toBe("生成了2张表。");
    expect(host.revealed).toEqual(["业务培训!1"]);
    const forms = readForms(host.snapshot);
    expect(forms.map(({ range }) => range.sheet)).toEqual(["业务培训", "年会"]);
    expect(forms[0]?.fields.projectCode?.text).toBe("P1");
    expect(forms[0]?.fields.budgetedAmount?.content).toBe(5);
    expect(says("生成2张绩效目标表")).toBe(true);
    await press(user, "撤销本次修改");
    expect(host.snapshot.sheets).toEqual([list]);
    expect(screen.queryByRole("button", { name: "开始生成（2张）" })).not.toBeNull();
  });

  test("or all of them on one new sheet, in the chosen layout", async () => {
    const host = hostOf(trainings(3));
    const { user } = await openList(host);
    await press(user, "读取选中的清单");
    await choose(user, "2021年框架格式");
    await choose(user, "都放在一张新工作表");
    await press(user, "开始生成（3张）");
    const forms = readForms(host.snapshot);
    expect(forms.map(({ range }) => range.sheet)).toEqual(["批量生成", "批量生成", "批量生成"]);
    expect(forms.map(({ framework }) => framework)).toEqual(["2021", "2021", "2021"]);
    await press(user, "撤销本次修改");
    expect(host.snapshot.sheets).toEqual([trainings(3)]);
  });

  test("leads on to the check of all, or back", async () => {
    const { user } = await openList(hostOf(trainings(2)));
    await press(user, "读取选中的清单");
    await press(user, "开始生成（2张）");
    await press(user, "返回");
    expect(screen.queryByRole("button", { name: "开始生成（2张）" })).not.toBeNull();
    await press(user, "开始生成（2张）");
    await press(user, "检查全部");
    expect(screen.queryByRole("heading", { name: /^整个工作簿 4张表/ })).not.toBeNull();
  });

  test("can be stopped behind the form under way; what was made stays, and is taken back at once", async () => {
    const host = new HaltingHost(workbookOf(trainings(10)));
    host.haltsAt = 3;
    const { user } = await openList(host);
    await press(user, "读取选中的清单");
    await user.click(button("开始生成（10张）"));
    expect(document.activeElement?.textContent).toBe("正在生成绩效目标表");
    await screen.findByText("已生成2/10");
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await user.click(button("取消"));
    expect(button("做完手上这张就停").getAttribute("aria-disabled")).toBe("true");
    host.goOn();
    await idle();
    expect(document.activeElement?.textContent).toBe("停下了：生成了3张表，还有7张没有生成。");
    expect(readForms(host.snapshot)).toHaveLength(3);
    await press(user, "撤销本次修改");
    expect(host.snapshot.sheets).toEqual([trainings(10)]);
  });

  test("a failure in the middle keeps what was made and says how many", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const host = new HaltingHost(workbookOf(trainings(10)));
    host.failsAt = 4;
    const { user } = await openList(host);
    await press(user, "读取选中的清单");
    await press(user, "开始生成（10张）");
    expect(screen.getByRole("alert").textContent).toContain("Excel正忙。");
    expect(document.activeElement?.textContent).toBe(
      "生成到第4张时没有成功：前面的3张留着，还有7张没有生成。",
    );
    await press(user, "撤销本次修改");
    expect(host.snapshot.sheets).toEqual([trainings(10)]);
    logged.mockRestore();
  });

  test("a failure at the first leaves the list as it was read", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const host = new HaltingHost(workbookOf(trainings(2)));
    host.failsAt = 1;
    const { user } = await openList(host);
    await press(user, "读取选中的清单");
    await press(user, "开始生成（2张）");
    expect(screen.getByRole("alert").textContent).toContain("Excel正忙。");
    expect(screen.queryByRole("button", { name: "撤销本次修改" })).toBeNull();
    await press(user, "开始生成（2张）");
    expect(says("生成了2张表。")).toBe(true);
    logged.mockRestore();
  });
});
