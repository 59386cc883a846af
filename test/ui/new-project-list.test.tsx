/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { sheet } from "../core/sheet";
import { hostOf, openList, withOwnTemplate } from "./new-project-pane";
import { button, named, notes, press, says } from "./pane";

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
