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

/** Everything under test/ but the browser pages; .mjs packages (hucre, valibot) are turned into CommonJS on the way. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  transform: { "\\.(ts|tsx|mjs)$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|numfmt|valibot)/)"],
};
