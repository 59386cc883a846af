/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { checkWorkbook } from "../../src/core";
import { sheet, workbookOf } from "../core/sheet";
import { TestHost, button, named, openPane, press, says } from "./pane";

const lacking = named(
  "项目表",
  sheet`
    | 项目名称 | 讲座         |          |              |        |
    | 一级指标 | 二级指标     | 三级指标 | 绩效指标描述 | 指标值 |
    | 产出指标 | 数量指标     | 讲座场次 | 讲座的场次   | ≥10次  |
    | 产出指标 | 质量指标     |          |              |        |
    | 产出指标 | 成本指标     | 讲课费   | 全部费用     | ≤5万元 |
    | 效益指标 | 社会效益指标 | 受益人数 | 受益的人数   | ≥90人  |
    | 项目名称 | 展览         |          |              |        |
    | 一级指标 | 二级指标     | 三级指标 | 绩效指标描述 | 指标值 |
    | 产出指标 | 数量指标     | 展览场次 | 展览的场次   | ≥10次  |
    | 产出指标 | 质量指标     | 完好率   | 完好的比例   | ≥90%   |
    | 产出指标 | 成本指标     | 布展费   | 全部费用     | ≤5万元 |
    | 效益指标 | 社会效益指标 | 受益人数 | 受益的人数   | ≥90人  |
  `,
);

function missingIn(host: TestHost): string[] {
  const { diagnostics } = checkWorkbook(host.snapshot);
  return diagnostics.filter(({ ruleId }) => ruleId === "level2-missing").map(({ what }) => what);
}

async function openProblem(user: UserEvent, name: RegExp): Promise<void> {
  const [row] = screen.getAllByRole("button", { name });
  if (!row) throw new Error("There is no such row.");
  await user.click(row);
}

async function checked(snapshot = workbookOf(lacking)) {
  const host = new TestHost(snapshot);
  const { user } = openPane(host);
  await press(user, "检查本表");
  return { host, user };
}

test("one form: the rows are shown first, then they are there, the finding is gone, and undo takes them back", async () => {
  const { host, user } = await checked();
  const before = host.snapshot;
  await openProblem(user, /质量指标这一行是空的。/);
  await press(user, "补齐缺项");
  expect(host.applied).toEqual([]);
  expect(screen.getByRole("heading", { name: "补齐缺项：质量指标、时效指标" })).toBe(document.activeElement);
  expect(says("插入1行，下面的内容往下移；1行写在表里空着的位置。补上以后把空填好。")).toBe(true);
  const shown = screen.getAllByRole("listitem").map((each) => each.textContent);
  expect(shown).toEqual([
    "第4行 · 产出指标 › 质量指标三级指标__绩效指标描述（待填）指标值≥__%",
    "第5行 · 产出指标 › 时效指标三级指标__绩效指标描述（待填）指标值__月底前",
  ]);

  await press(user, "补这2行");
  expect(host.text("项目表", "D5")).toBe("（待填）");
  expect(host.text("项目表", "C6")).toBe("讲课费");
  expect(missingIn(host)).toEqual(["产出指标里没有时效指标。"]);
  expect(says("质量指标这一行是空的。")).toBe(false);
  expect(document.activeElement).not.toBe(document.body);

  await press(user, "撤销本次修改");
  expect(host.snapshot.sheets).toEqual(before.sheets);
  expect(missingIn(host)).toHaveLength(3);
});

test("the same lack in several forms is filled at once, each row shown where it will be", async () => {
  const { host, user } = await checked();
  const before = host.snapshot;
  await openProblem(user, /产出指标里没有时效指标。/);
  await press(user, "补齐这2张表的缺项");
  expect(screen.getAllByRole("listitem").map((each) => each.textContent.slice(0, 17))).toEqual(
    ["第4行 · 产出指标 › 质量指标", "第5行 · 产出指标 › 时效指标", "第12行 · 产出指标 › 时效指标"].map(
      (words) => words.slice(0, 17),
    ),
  );
  await press(user, "补这3行");
  expect(host.text("项目表", "B12")).toBe("时效指标");
  expect(missingIn(host)).toEqual([]);
  await press(user, "撤销本次修改");
  expect(host.snapshot.sheets).toEqual(before.sheets);
});

test("a sheet that was changed while it was looked at is looked at once more", async () => {
  const { host, user } = await checked();
  await openProblem(user, /质量指标这一行是空的。/);
  await press(user, "补齐缺项");
  await host.types("项目表", "C4", "到场率");
  expect(screen.getByRole("alert").textContent).toBe("表格刚才改过，要补的行得重新算一遍。");
  expect(screen.queryByRole("button", { name: /^补这/ })).toBeNull();
  await press(user, "重新算");
  expect(screen.getByRole("heading", { name: "补齐缺项：时效指标" })).not.toBeNull();
  await press(user, "补这1行");
  expect(host.text("项目表", "C4")).toBe("到场率");
  expect(host.text("项目表", "B5")).toBe("时效指标");
});

test("the form that lies elsewhere since the check is not mistaken for another", async () => {
  const { host, user } = await checked();
  await openProblem(user, /质量指标这一行是空的。/);
  await host.insertsRows("项目表", 0, 1);
  await press(user, "补齐缺项");
  expect(says("“讲座”没有插入：这张绩效目标表不在原来的位置了。重新检查一次。")).toBe(true);
  await press(user, "返回");
  expect(host.applied).toEqual([]);
});

test("a protected sheet is told, and what is done elsewhere is done", async () => {
  const locked = { ...lacking, isProtected: true };
  const other = { ...lacking, name: "另一张" };
  const host = new TestHost(workbookOf(locked, other));
  const { user } = openPane(host);
  await press(user, "检查全部");
  await openProblem(user, /产出指标里没有时效指标。/);
  await press(user, "补齐这4张表的缺项");
  expect(screen.getAllByText(/没有插入：工作表受保护。/)).toHaveLength(2);
  await press(user, "补这3行");
  expect(host.text("另一张", "B5")).toBe("时效指标");
  expect(host.text("项目表", "B5")).toBe("成本指标");
});

test("Escape leaves everything as it is, with the keyboard on the button", async () => {
  const { host, user } = await checked();
  await openProblem(user, /质量指标这一行是空的。/);
  await press(user, "补齐缺项");
  await user.keyboard("{Escape}");
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.activeElement).toBe(button("补齐缺项"));
  expect(host.applied).toEqual([]);
});
