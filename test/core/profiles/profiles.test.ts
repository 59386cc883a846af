import {
  checkWorkbook,
  findProfile,
  formatProfile,
  formatSettings,
  parseProfile,
  parseSettings,
  profiles,
  rules,
} from "../../../src/core";
import { openSample, openTable } from "../../fixtures";

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  "%s is exported and imported",
  (_, profile) => {
    expect(parseProfile(formatProfile(profile))).toEqual({ kind: "profile", profile });
  },
);

test("every rule that a profile speaks of exists", () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const { severities } of profiles)
    expect(Object.keys(severities).filter((id) => !known.has(id))).toEqual([]);
});

test.each([
  ["no JSON", "{", ""],
  [
    "a severity that does not exist",
    JSON.stringify({ ...findProfile("hebei"), severities: { x: "fatal" } }),
    "severities.x",
  ],
  ["a missing part", JSON.stringify({ id: "x", title: "x" }), "requiredLevel1"],
  ["an unknown part", JSON.stringify({ ...findProfile("hebei"), script: "alert(1)" }), "script"],
  ["a share above one", JSON.stringify({ ...findProfile("hebei"), lowestCostShare: 5 }), "lowestCostShare"],
])("%s is not imported, and the place is named", (_, json, place) => {
  expect(parseProfile(json)).toEqual({ kind: "malformed", place });
});

test("each form gets the profile that fits what is printed on it", async () => {
  const ids = async (name: string) =>
    checkWorkbook(await openTable(name)).forms.map(({ profile }) => profile.id);
  const sample = checkWorkbook(await openSample("linxi-2023"));
  expect(new Set(sample.forms.map(({ profile }) => profile.id))).toEqual(new Set(["hebei"]));
  expect(await ids("018-shanghai-putuo-chengguan-demolition-2026")).toEqual(["mof-2021"]);
  expect(await ids("003-xiangtan-fog-cannon-2023")).toEqual(["mof-2015"]);
});

test("a rule that is switched off is silent", async () => {
  const hebei = findProfile("hebei");
  if (!hebei) throw new Error("The default profile is missing.");
  const profile = { ...hebei, severities: { "basis-citation-brackets": "off" as const } };
  const found = checkWorkbook(await openSample("linxi-2023"), { profile }).diagnostics;
  expect(found.filter(({ ruleId }) => ruleId === "basis-citation-brackets")).toEqual([]);
  const off = checkWorkbook(await openSample("linxi-2023"), {
    rulesOff: ["basis-citation-brackets"],
  }).diagnostics;
  expect(off).toEqual(found);
});

test("settings are kept and read again; anything else is not", () => {
  const settings = { profileId: "hebei", budgetYear: 2023, rulesOff: ["text-unbalanced"] };
  expect(parseSettings(formatSettings(settings))).toEqual(settings);
  expect(parseSettings(formatSettings({ rulesOff: [] }))).toEqual({ rulesOff: [] });
  expect(parseSettings('{"version":1,"rulesOff":"all"}')).toBeUndefined();
  expect(parseSettings("")).toBeUndefined();
});
