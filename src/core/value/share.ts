import { compact } from "../text/normalize";

/** A cumulative share in 资金支出计划, as a fraction of 1. */
export type Share =
  /** `isBare`: written without %, so that 1.00 may mean 100% and 25 means 25%. */
  | { readonly kind: "share"; readonly fraction: number; readonly isBare: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

const WRITTEN = /^(\d+(?:\.\d+)?)(%|百分比)?$/u;

/** Reads a share: 25.00%, 0.25 under a percent format, 25, 1.00 (the whole). */
export function parseShare(text: string): Share {
  const written = compact(text);
  if (written === "" || /^[-–—/]+$/u.test(written)) return { kind: "empty" };
  const [, figures, percent] = WRITTEN.exec(written) ?? [];
  if (figures === undefined) return { kind: "unreadable" };
  const number = Number(figures);
  if (percent) return { kind: "share", fraction: number / 100, isBare: false };
  return { kind: "share", fraction: number > 1 ? number / 100 : number, isBare: true };
}

/** 0.25 → "25%", 0.333 → "33.3%". */
export function formatShare(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}
