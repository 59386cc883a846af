const patienceMilliseconds = 5_000;
const pauseMilliseconds = 20;

/** Waits until an expectation about something outside the page holds; fails as it fails when it does not come to hold. */
export async function eventually(expectation: () => void): Promise<void> {
  const end = Date.now() + patienceMilliseconds;
  for (;;) {
    try {
      expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    }
  }
}
