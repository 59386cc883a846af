import type { PerformanceForm } from "../form/model";
import { formsOf } from "../form/read-workbook";
import { isStaffOrOfficeTemplate, isSystemFixed } from "../indicator/system-fixed";
import { compact } from "../text/normalize";
import { authorities } from "./authorities";
import { defineWorkbookRule } from "./rule";

/** Satisfaction and a few general indicators are rightly alike; a whole set is not. */
const FEWEST_INDICATORS = 4;
const ALIKE_SHARE = 0.8;

export const indicatorAlike = defineWorkbookRule({
  id: "indicator-alike",
  title: "两个项目的指标几乎一样",
  group: "一致性",
  severity: "suggestion",
  why: "不同的项目用同一套指标，看不出各自要办什么事。",
  basis: authorities.review,
  example: {
    wrong: [
      ["项目名称", "业务培训"],
      ["三级指标", "指标值"],
      ["工作任务数", "≥10项"],
      ["任务完成率", "≥95%"],
      ["完成时间", "12月底前"],
      ["服务对象满意度", "≥90%"],
      ["项目名称", "业务宣传"],
      ["三级指标", "指标值"],
      ["工作任务数", "≥10项"],
      ["任务完成率", "≥95%"],
      ["完成时间", "12月底前"],
      ["服务对象满意度", "≥90%"],
    ],
    right: [
      ["项目名称", "业务培训"],
      ["三级指标", "指标值"],
      ["培训人数", "≥100人"],
      ["合格率", "≥95%"],
      ["完成时间", "11月底前"],
      ["学员满意度", "≥90%"],
      ["项目名称", "业务宣传"],
      ["三级指标", "指标值"],
      ["宣传场次", "≥4场"],
      ["印刷合格率", "≥98%"],
      ["完成时间", "12月底前"],
      ["受众满意度", "≥90%"],
    ],
  },
  cases: {
    alike: { what: "这张表有{count}个指标和“{other}”完全一样。", how: "建议按本项目的任务改写指标。" },
  },

  *check(reading) {
    const earlier = new EarlierForms();
    for (const form of formsOf(reading)) {
      const keys = indicatorKeys(form);
      if (keys.size < FEWEST_INDICATORS || isStaffOrOfficeTemplate(form)) continue;
      const twin = earlier.alike(form, keys);
      const [first] = form.indicators;
      if (twin && first) {
        const name = twin.form.fields.projectName;
        yield {
          caseId: "alike",
          at: first.level3.at,
          data: { count: countShared(keys, twin.keys), other: name?.value ?? "前面的表" },
          related: name ? [{ at: name.at, note: "与这个项目的指标一样。" }] : [],
        };
      }
      earlier.add(form, keys);
    }
  },
});

interface Listed {
  readonly form: PerformanceForm;
  readonly name: string;
  readonly keys: ReadonlySet<string>;
}

/** Of a project listed again and again, so many forms with an indicator stand for all. */
const MOST_OF_A_PROJECT = 3;

/** The forms met so far, found by their indicators, so that a workbook of a thousand is not compared each with each. */
class EarlierForms {
  readonly #byKey = new Map<string, Listed[]>();
  readonly #ofProject = new Map<string, number>();

  add(form: PerformanceForm, keys: ReadonlySet<string>): void {
    const listed = { form, name: nameOf(form), keys };
    for (const key of keys) {
      const place = `${listed.name}\n${key}`;
      const known = this.#ofProject.get(place) ?? 0;
      if (known === MOST_OF_A_PROJECT) continue;
      this.#ofProject.set(place, known + 1);
      const others = this.#byKey.get(key);
      if (others) others.push(listed);
      else this.#byKey.set(key, [listed]);
    }
  }

  /** The first form of another project that shares most of these indicators. */
  alike(form: PerformanceForm, keys: ReadonlySet<string>): Listed | undefined {
    const wanted = ALIKE_SHARE * keys.size;
    const name = nameOf(form);
    // Whoever shares 80% of the indicators shares one of any 20% and one more; the rarest are quickest to look up.
    const rarest = Array.from(keys, (key) => this.#byKey.get(key) ?? []).sort((a, b) => a.length - b.length);
    const seen = new Set<Listed>();
    for (const candidates of rarest.slice(0, keys.size - Math.ceil(wanted) + 1)) {
      for (const candidate of candidates) {
        if (candidate.name === name || seen.has(candidate)) continue;
        if (countShared(keys, candidate.keys) >= wanted) return candidate;
        seen.add(candidate);
      }
    }
    return undefined;
  }
}

/** With kind and year: a target is not compared with its self-evaluation, nor with last year's form. */
function indicatorKeys({ kind, budgetYear, indicators }: PerformanceForm): Set<string> {
  const own = indicators.filter((indicator) => !indicator.isUnused && !isSystemFixed(indicator));
  return new Set(
    own.map(({ level3, indicatorValue }) =>
      compact(`${kind} ${budgetYear ?? ""} ${level3.value} ${indicatorValue.text}`),
    ),
  );
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared;
}

/** One project listed twice is project-name-duplicate's concern. */
function nameOf({ fields }: PerformanceForm): string {
  return compact(fields.projectName?.value ?? "");
}
