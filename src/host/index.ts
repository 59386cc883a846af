export * from "./document-keys";
export { documentOptions } from "./document-settings";
export * from "./host";
export { describeInsertionProblem } from "./insertion-messages";
export * from "./host-error";
export { MemoryHost } from "./memory-host";
export { describeFailure, describeRefusal, describeRowProblem, describeSkip } from "./messages";
export * from "./document-store";
export * from "./styles";
