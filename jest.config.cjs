const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

/** Packages without a CommonJS build (the most of them Univer's); jest gets one made on the way. */
const modulePackages = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "hucre",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "numfmt",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
  "valibot",
].join("|");

/** Everything under test/ but the browser pages. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  transform: { "\\.(ts|tsx|mjs)$": swc, [`/node_modules/(.*/)?(${modulePackages})/.*\\.js$`]: swc },
  // numfmt 4.0.1 points require() at a file that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${modulePackages})/)`],
};
