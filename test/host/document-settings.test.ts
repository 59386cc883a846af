import {
  correctColumn,
  emptyLayoutProfile,
  findProfile,
  formatLayoutProfile,
  formatProfile,
  formatSettings,
  formatWaivers,
} from "../../src/core";
import { documentKeys, documentOptions } from "../../src/host";

const mof = findProfile("mof-2021");
if (!mof) throw new Error("A profile of the product is missing.");
const county = { ...mof, id: "county", title: "本县2027年" };

const optionsOf = (texts: Partial<Record<keyof typeof documentKeys, string>>, ...known: (typeof county)[]) =>
  documentOptions(
    (key) => new Map<string, string>(Object.entries(texts)).get(key),
    known.length === 0 ? undefined : known,
  );

test("a document that keeps nothing is checked as any other", () => {
  expect(optionsOf({})).toEqual({ rulesOff: [] });
});

test("what a document keeps is what it is checked with", () => {
  const waiver = { ruleId: "a", project: "b", indicator: "c", text: "d", reason: "e" };
  const layout = correctColumn(emptyLayoutProfile, "考核要求", "indicatorValue");
  const texts = {
    waivers: formatWaivers([waiver]),
    layout: formatLayoutProfile(layout),
    settings: formatSettings({ profileId: "mof-2021", budgetYear: 2027, rulesOff: ["year-stale"] }),
  };
  expect(optionsOf(texts)).toEqual({
    waivers: [waiver],
    layout,
    profile: mof,
    budgetYear: 2027,
    rulesOff: ["year-stale"],
  });
});

test("a profile that the document keeps is found by its settings, before another of the same id", () => {
  const settings = formatSettings({ profileId: "county", rulesOff: [] });
  expect(optionsOf({ settings }).profile).toBeUndefined();
  expect(optionsOf({ settings }, county).profile).toEqual(county);
  const kept = { ...county, title: "本文件的" };
  expect(optionsOf({ settings, profile: formatProfile(kept) }, county).profile).toEqual(kept);
});

test("a profile that is kept and not chosen, or is none of ours, changes nothing", () => {
  expect(optionsOf({ profile: formatProfile(county) }).profile).toBeUndefined();
  const settings = formatSettings({ profileId: "county", rulesOff: [] });
  expect(optionsOf({ settings, profile: "{}" }, county).profile).toEqual(county);
});
