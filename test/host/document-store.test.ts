import fc from "fast-check";
import { parseDocumentStore, serializeDocumentStore } from "../../src/host";

test("the store is XML of one namespace with an entry for each key", () => {
  expect(serializeDocumentStore(new Map([["waivers", '{"a":"<b>"}']]))).toBe(
    '<store xmlns="urn:performance-target-assistant"><entry key="waivers">{&#34;a&#34;:&#34;&#60;b&#62;&#34;}</entry></store>',
  );
});

test("any text comes back as it was", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(fc.dictionary(text, text, { noNullPrototype: true }), (entries) => {
      const store = new Map(Object.entries(entries));
      expect(parseDocumentStore(serializeDocumentStore(store))).toEqual(store);
    }),
  );
});

test("control characters, which XML has no way to write, are left out", () => {
  const written = serializeDocumentStore(new Map([["键", "甲\u0000乙\ud800"]]));
  expect(parseDocumentStore(written)).toEqual(new Map([["键", "甲乙"]]));
});

test("other programs may write it in their way", () => {
  const xml =
    '<?xml version="1.0"?>\n<p:store xmlns:p="urn:performance-target-assistant">\n' +
    "  <p:entry key='空'/>\n  <p:entry key='a' >&lt;1&#x3e;&amp;&unknown;&constructor;</p:entry>\n</p:store>";
  expect(parseDocumentStore(xml)).toEqual(
    new Map([
      ["空", ""],
      ["a", "<1>&&unknown;&constructor;"],
    ]),
  );
  expect(parseDocumentStore("文字").size).toBe(0);
});

test.each(['<entry key="', '<entry key="a" ', "<entry "])(
  "a part of nothing but %j is read at once",
  (piece) => {
    const start = performance.now();
    expect(parseDocumentStore(piece.repeat(30_000)).size).toBe(0);
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
