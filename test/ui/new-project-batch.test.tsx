/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { type ApplyOutcome, type ChangeSet, readForms } from "../../src/core";
import { HostError } from "../../src/host";
import { sheet, sheetOf, workbookOf } from "../core/sheet";
import { choose, hostOf, openList } from "./new-project-pane";
import { TestHost, button, idle, named, press, says } from "./pane";

const projects = named(
  "清单",
  sheet`
    | 项目编码 | 项目名称 | 类型   | 预算数 |
    | P1       | 业务培训 | 培训   | 5      |
    | P2       | 年会     | 会议费 | 2      |
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

describe("making the forms of a list", () => {
  test("each becomes a form on a sheet of its own, and one undo takes all back", async () => {
    const host = hostOf(projects);
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
    expect(host.snapshot.sheets).toEqual([projects]);
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
