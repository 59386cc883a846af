const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The year of a budget as somebody types it; undefined for anything else. */
export function typedYear(text: string): number | undefined {
  const digits = text.normalize("NFKC").trim();
  const year = /^\d{4}$/u.test(digits) ? Number(digits) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
