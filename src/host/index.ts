export * from "./document-keys";
export { documentOptions } from "./document-settings";
export * from "./host";
export * from "./host-error";
export { MemoryHost } from "./memory-host";
export { describeFailure, describeRefusal, describeSkip } from "./messages";
export * from "./document-store";
export * from "./styles";
