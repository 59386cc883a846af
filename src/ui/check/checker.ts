/**
 * What is fetched when the first check is asked for, since the pane appears without it: the part of core that knows forms
 * and rules, and what is shown only once something was checked.
 */
export { checkWorkbook, findAgain, readWorkbook, reportChange, rules, safeFixes } from "../../core";
export { documentOptions } from "../../host";
export { knownProfiles } from "../settings/known-profiles";
export { WaivePanel } from "../waivers/WaivePanel";
export { CheckCover } from "./CheckCover";
export { planFilling } from "./filling-plan";
