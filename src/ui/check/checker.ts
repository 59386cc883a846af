/** The part of core that knows forms and rules. It is fetched when it is first asked for: the pane appears without it. */
export { checkWorkbook, readWorkbook, rules, safeFixes } from "../../core";
