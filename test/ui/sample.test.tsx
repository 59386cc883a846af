/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import { TestHost, openPane, press, rows } from "./pane";

// Every browser has them; jsdom does not, and the .xlsx reader asks for them when it is loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });

test("on a county's published workbook: from the sheet without forms to its three forms, all safe fixes, and back", async () => {
  const bytes = readFileSync(join(__dirname, "../../assets/samples/linxi-2023.xlsx"));
  const { openWorkbook } = await import("../../src/xlsx");
  const { snapshot } = await openWorkbook(new Uint8Array(bytes), "linxi-2023.xlsx");
  const host = new TestHost(snapshot);
  const { user } = openPane(host);

  await press(user, "检查本表");
  await press(user, "预算项目绩效目标（3张表）");
  expect(screen.queryByRole("heading", { name: /^预算项目绩效目标 3张表/ })).not.toBeNull();
  const before = rows();
  expect(before.some((each) => each.startsWith("必须修改"))).toBe(false);
  expect(before).toContainEqual(expect.stringMatching(/^建议F10.*“≥10 次”/));

  await press(user, "全部安全修正");
  await press(user, /^改这\d+处$/);
  expect(host.text("预算项目绩效目标", "F10")).toBe("≥10次");
  expect(host.text("预算项目绩效目标", "G11")).toContain("〔2021〕");
  const after = rows();
  expect(after.length).toBeLessThan(before.length);
  expect(screen.queryByRole("button", { name: "全部安全修正" })).toBeNull();

  await press(user, "撤销本次修改");
  expect(rows()).toEqual(before);
  expect(host.snapshot.sheets).toEqual(snapshot.sheets);
});
