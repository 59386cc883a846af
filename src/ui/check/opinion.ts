import { formatCell } from "../../core";
import { type Problem, formTitle } from "./problems";

/** What a reviewer sends back to the unit: where, what, why, how and on what grounds. */
export function writeOpinion(problem: Problem): string {
  const { what, why, how, basis } = problem.diagnostic;
  return `${where(problem)}：${what}${why}${how}（${basis.replace(/。$/u, "")}）`;
}

/** 预算项目绩效目标F10、F13（工商联综合事务）; the project only where it is one and the same. */
function where({ places }: Problem): string {
  const bySheet = new Map<string, string[]>();
  for (const { at } of places) bySheet.set(at.sheet, [...(bySheet.get(at.sheet) ?? []), formatCell(at)]);
  const cells = Array.from(bySheet, ([sheet, names]) => `${sheet}${names.join("、")}`).join("；");
  const forms = [...new Set(places.map(({ form, at }) => formTitle(form, at.sheet)))];
  return forms.length === 1 ? `${cells}（${forms.join("")}）` : cells;
}
