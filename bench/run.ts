import { benchLongCells } from "./long-cells";
import { benchProcess } from "./process";
import { benchReading } from "./reading";
import { benchRules } from "./rules";

/** Each benchmark prints ratios of two things run in turn; names after `--` choose some of them. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  reading: benchReading,
  rules: benchRules,
  "long-cells": benchLongCells,
  process: benchProcess,
};

const chosen = process.argv.slice(2);
for (const [name, run] of Object.entries(benchmarks)) {
  if (chosen.length === 0 || chosen.includes(name)) await run();
}
