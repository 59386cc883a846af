import { readWorkbook } from "../src/core";
import { workbookOfForms } from "./forms";
import { inTurn } from "./measure";

/** Reading must cost the same for each form, however many there are. */
export async function benchReading(): Promise<void> {
  const [few, some, many] = [10, 100, 1000].map((count) => ({ count, workbook: workbookOfForms(count) }));
  if (!few || !some || !many) return;
  for (const [small, large] of [
    [few, some],
    [some, many],
  ] as const) {
    // The small workbook is read as often as makes the same number of forms.
    const repeats = large.count / small.count;
    const { first, second, ratio } = await inTurn(
      7,
      () => readWorkbook(large.workbook),
      () => {
        for (let time = 0; time < repeats; time++) readWorkbook(small.workbook);
      },
    );
    console.log(
      `reading ${large.count} forms once: ${first.toFixed(1)} ms; ${small.count} forms ${repeats} times: ${second.toFixed(1)} ms; ratio ${ratio.toFixed(2)}`,
    );
  }
}
