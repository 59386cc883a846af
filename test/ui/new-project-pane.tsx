import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { SheetSnapshot } from "../../src/core";
import { documentKeys } from "../../src/host";
import { workbookOf } from "../core/sheet";
import { TestHost, flawedWorkbook, openPane } from "./pane";

/** The tab 新建项目, in one of its ways. */
export async function openNewProject(host = new TestHost(flawedWorkbook()), way = "从模板") {
  const { user } = openPane(host, { command: { kind: "newProject" }, today: () => "2026-11-22" });
  await choose(user, way);
  return { host, user };
}

export async function choose(user: UserEvent, name: string): Promise<void> {
  await user.click(await screen.findByRole("radio", { name }));
}

export async function type(user: UserEvent, name: string, text: string): Promise<void> {
  const box = screen.getByRole("textbox", { name });
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
}

export const ownTemplate = {
  title: "社区养老",
  summary: "送餐次数等。",
  indicators: [
    { level2: "quantity", level3: "送餐次数", description: "全年送餐的次数", indicatorValue: "≥__次" },
  ],
};

/** A host whose document keeps a template of the user's own. */
export async function withOwnTemplate(host: TestHost): Promise<TestHost> {
  const library = { version: 1, templates: [ownTemplate], indicators: [] };
  await host.writeStore(documentKeys.library, JSON.stringify(library));
  return host;
}

export function hostOf(...sheets: readonly SheetSnapshot[]): TestHost {
  return new TestHost(workbookOf(...sheets));
}

export function openList(host: TestHost) {
  return openNewProject(host, "批量生成");
}
