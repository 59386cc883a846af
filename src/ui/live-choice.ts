import { keptChoice } from "./shared/kept-choice";

const live = keptChoice("live", ["off", "on"]);

/** 边改边查, for every document of this user. */
export const chooseLiveCheck = live.choose;
export const useLiveChoice = live.use;
