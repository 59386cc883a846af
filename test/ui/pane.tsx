import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import {
  type ApplyOutcome,
  type CellRange,
  type ChangeSet,
  type SheetSnapshot,
  type WorkbookSnapshot,
  cellAt,
  contentOf,
  parseArea,
} from "../../src/core";
import {
  type DocumentStore,
  type Host,
  HostError,
  type HostErrorKind,
  MemoryHost,
  type ReadScope,
} from "../../src/host";
import { App, type AppProps } from "../../src/ui";
import { sheet, workbookOf } from "../core/sheet";

/** A host that remembers what was asked of it, lets the test play the user, and can be told to fail. */
export class TestHost extends MemoryHost {
  readonly applied: ChangeSet[] = [];
  readonly revealed: string[] = [];
  failure: HostErrorKind | undefined;
  /** Of the document store alone. */
  storeFailure: HostErrorKind | undefined;

  override read(scope: ReadScope): Promise<WorkbookSnapshot> {
    return this.failure ? this.#fail(this.failure) : super.read(scope);
  }

  override async apply(change: ChangeSet): Promise<ApplyOutcome> {
    if (this.failure) return this.#fail(this.failure);
    const outcome = await super.apply(change);
    if (outcome.kind === "applied") this.applied.push(change);
    return outcome;
  }

  override reveal(range: CellRange): Promise<void> {
    if (this.failure) return this.#fail(this.failure);
    this.revealed.push(`${range.sheet}!${range.top + 1}`);
    return super.reveal(range);
  }

  override readStore(): Promise<DocumentStore> {
    return this.storeFailure ? this.#fail(this.storeFailure) : super.readStore();
  }

  override writeStore(key: string, text: string | undefined): Promise<void> {
    return this.storeFailure ? this.#fail(this.storeFailure) : super.writeStore(key, text);
  }

  /** What the cell shows. */
  text(sheetName: string, a1: string): string {
    return cellAt(this.snapshot, addressOf(sheetName, a1))?.text ?? "";
  }

  /** The user's own typing. */
  async types(sheetName: string, a1: string, text: string): Promise<void> {
    const at = addressOf(sheetName, a1);
    const expect = contentOf(cellAt(this.snapshot, at));
    await act(async () => {
      await super.apply({ title: "", operations: [{ kind: "setCell", at, expect, write: text }] });
    });
  }

  /** The user's own inserting of empty rows. */
  async insertsRows(sheet: string, row: number, count: number): Promise<void> {
    await act(async () => {
      await super.apply({ title: "", operations: [{ kind: "insertRows", sheet, row, count }] });
    });
  }

  #fail(kind: HostErrorKind): Promise<never> {
    return Promise.reject(new HostError(kind, "as the test wants it"));
  }
}

function addressOf(sheetName: string, a1: string) {
  const area = parseArea(a1);
  if (!area) throw new Error(`Not a cell: ${a1}`);
  return { sheet: sheetName, row: area.top, column: area.left };
}

export function named(name: string, drawn: SheetSnapshot): SheetSnapshot {
  return { ...drawn, name };
}

/** Two values with blanks, one of them twice and around the other, and two without a comparator. */
export const flawed = named(
  "项目表",
  sheet`
    | 项目名称 | 全民阅读推广 |          |         |
    | 一级指标 | 二级指标     | 三级指标 | 指标值  |
    | 产出指标 | 数量指标     | 讲座场次 | ≥10␣次  |
    | 产出指标 | 数量指标     | 赠书册数 | ≥300␣册 |
    | 产出指标 | 数量指标     | 展览场次 | ≥10␣次  |
    | 产出指标 | 质量指标     | 完成率   | 95%     |
    | 效益指标 | 社会效益指标 | 覆盖率   | 90%     |
  `,
);

export const notes = named("说明", sheet`| 填表说明 | 见附件 |`);

export function flawedWorkbook(): WorkbookSnapshot {
  return workbookOf(flawed, notes);
}

// The first test of a file compiles the pane and the rules, beside other files that do the same.
jest.setTimeout(20_000);
// Waiting ends when the pane is done; a machine that is busy may take longer than the library's one second.
configure({ asyncUtilTimeout: 15_000 });

// jsdom has no media queries; this system is light.
Object.defineProperty(globalThis, "matchMedia", {
  configurable: true,
  writable: true,
  value: () => Object.assign(new EventTarget(), { matches: false }),
});

export function openPane(host: Host, props: Omit<AppProps, "host"> = {}) {
  const user = userEvent.setup();
  const view = render(<App host={host} {...props} />);
  const rerender = (changed: Omit<AppProps, "host">) => {
    view.rerender(<App host={host} {...changed} />);
  };
  return { user, rerender, unmount: view.unmount };
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

/** Presses a button and waits until what it began is done. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(button(name));
  await idle();
}

/** Waits until nothing is under way. */
export async function idle(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
}

/** The rows of the list, in order, as they read. */
export function rows(): string[] {
  return Array.from(document.querySelectorAll("[data-problem]"), (each) => each.textContent);
}

/** Opens a tab and waits until it is there. */
export async function openTab(user: UserEvent, name: string): Promise<HTMLElement> {
  await user.click(screen.getByRole("tab", { name }));
  await idle();
  return screen.getByRole("tabpanel", { name });
}

/** Hands a file to the button of this name. */
export async function chooseFile(user: UserEvent, label: string, name: string, text: string): Promise<void> {
  const file = new File([text], name, { type: "application/json" });
  // jsdom's files cannot be read as browsers read them.
  Object.defineProperty(file, "text", { value: () => Promise.resolve(text) });
  await user.upload(screen.getByLabelText(label, { selector: "input" }), file);
  await idle();
}

/** What the pane complains of on the console while it tells the user; expected where a host fails. */
export function silenceConsole(): void {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  afterEach(() => {
    logged.mockClear();
  });
  afterAll(() => {
    logged.mockRestore();
  });
}

/** Whether any of the page's visible text has these words. */
export function says(words: string | RegExp): boolean {
  return screen.queryAllByText(words).length > 0;
}
