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
  globalSetup: "<rootDir>/test/e2e/unpack-browser.cjs",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  transform: { "\\.(ts|tsx|mjs)$": swc, [`/node_modules/(.*/)?(${modulePackages})/.*\\.js$`]: swc },
  moduleNameMapper: {
    // numfmt 4.0.1 points require() at a file that it does not ship.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    // Looks are for the browser pages.
    "\\.module\\.css$": "<rootDir>/test/ui/class-names.cjs",
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${modulePackages})/)`],
};
