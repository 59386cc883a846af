import axe from "axe-core";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
/** The grid is left out: it is Univer's canvas, and its buttons are not ours to name. */
const GRID = "main[aria-label='表格']";

/** What axe finds against WCAG 2 A and AA, one line per finding. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  await transitionsEnded(page);
  // As the debugger runs it, and not as a script of the page, which its policy would refuse.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([rules, grid]) => {
      const context = document.querySelector(grid) ? { exclude: [grid] } : document;
      const options = { runOnly: { type: "tag" as const, values: rules } };
      return (await window.axe.run(context, options)).violations;
    },
    [RULES, GRID] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** A button that is just being enabled has for a moment the colour of neither. */
async function transitionsEnded(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForFunction(() =>
    document.getAnimations().every((each) => !(each instanceof CSSTransition)),
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
