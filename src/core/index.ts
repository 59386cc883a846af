export * from "./grid/address";
export * from "./grid/snapshot";
export * from "./change/change-set";
export * from "./change/refusal";
export * from "./change/show-number";
export { applyChange, type Applied } from "./change/apply";
export { invertChange } from "./change/invert";
