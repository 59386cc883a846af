import type { Template } from "../templates";
import { compact } from "../text/normalize";
import { longestShared } from "../text/longest-shared";

/** Endings that say nothing about the kind. */
const SAYS_LITTLE = /(?:专项)?(?:类|项目|经费|费用?|工作|资金)+$/u;
const FEWEST_SHARED = 2;

/**
 * The template that a list means by 会议, 会议费 or 信息化运维: the one of that title, or else the only one whose title
 * shares most with the word. Undefined where none or several fit.
 */
export function templateFor(word: string, templates: readonly Template[]): Template | undefined {
  const written = compact(word);
  const named = templates.find(({ title }) => compact(title) === written);
  if (named) return named;
  const key = written.replace(SAYS_LITTLE, "") || written;
  const shared = templates.map(({ title }) => longestShared(key, compact(title)));
  const most = Math.max(0, ...shared);
  const best = templates.filter((_, index) => shared[index] === most);
  return most >= FEWEST_SHARED && best.length === 1 ? best[0] : undefined;
}
