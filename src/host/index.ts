export * from "./host";
export * from "./host-error";
export { MemoryHost } from "./memory-host";
