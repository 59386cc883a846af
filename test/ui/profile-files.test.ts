import { fetchProfiles } from "../../src/ui";

const answer = (text: string, init: ResponseInit = {}) => Promise.resolve(new Response(text, init));
const json = { headers: { "content-type": "application/json" } };

const fetched = jest.spyOn(globalThis, "fetch");
afterAll(() => {
  fetched.mockRestore();
});

test("a profile beside the page is handed on as it is written, mistakes included", async () => {
  fetched.mockReturnValueOnce(answer('{"id":', json));
  expect(await fetchProfiles()).toEqual([{ name: "profile.json", text: '{"id":' }]);
  expect(fetched).toHaveBeenLastCalledWith("profile.json", expect.objectContaining({ cache: "no-cache" }));
});

test.each<[string, () => Promise<Response>]>([
  ["a missing file", () => answer("not found", { status: 404 })],
  [
    "a front page instead of 404",
    () => answer("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } }),
  ],
  ["an empty file", () => answer("", json)],
  ["the file that the product ships", () => answer("null\n", json)],
  ["no connection", () => Promise.reject(new TypeError("Failed to fetch"))],
])("%s is no profile", async (_what, respond) => {
  fetched.mockImplementationOnce(respond);
  expect(await fetchProfiles()).toEqual([]);
});

test("a server that does not answer holds nobody up for longer than five seconds", async () => {
  jest.useFakeTimers();
  fetched.mockImplementationOnce(
    (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => {
          reject(new DOMException("Aborted", "AbortError"));
        });
      }),
  );
  const waiting = fetchProfiles();
  await jest.advanceTimersByTimeAsync(5000);
  expect(await waiting).toEqual([]);
  jest.useRealTimers();
});
