import { createRequire } from "node:module";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

const { defaults, fillManifest } = createRequire(import.meta.url)("./scripts/fill-manifest.cjs");

/** What an administrator sets for a server of his own, by environment variables. */
const settings = {
  baseUrl: (process.env.BASE_URL ?? defaults.baseUrl).replace(/\/+$/, ""),
  addinId: process.env.ADDIN_ID ?? defaults.addinId,
  addinName: process.env.ADDIN_NAME ?? defaults.addinName,
  /** Also the 21Vianet CDN in China, or a path on a server of a closed network. */
  officeJsUrl: process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
};

const output = path.resolve(import.meta.dirname, process.env.OUTPUT_DIR ?? "dist");
const source = (...parts) => path.join(import.meta.dirname, "src", ...parts);

export default (_env, { mode = "production" }) => [pages(mode), commandLine(mode)];

function pages(mode) {
  return {
    ...common(mode),
    name: "pages",
    target: ["web", "es2020"],
    entry: { taskpane: source("taskpane", "main.tsx"), workbench: source("workbench", "main.tsx") },
    output: {
      path: output,
      filename: "assets/[name].[contenthash:10].js",
      assetModuleFilename: "assets/[name].[contenthash:10][ext]",
      publicPath: "",
      clean: { keep: /^cli\// },
    },
    module: {
      rules: [
        // What boot.js lets pass.
        transpiled({ targets: { chrome: "98", edge: "98", firefox: "97", safari: "15.4" } }),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: css }] },
      ],
    },
    plugins: [
      page("taskpane", [new URL(settings.officeJsUrl, settings.baseUrl).origin]),
      page("workbench", []),
      new MiniCssExtractPlugin({ filename: "assets/[name].[contenthash:10].css" }),
      new CopyPlugin({
        patterns: [
          { from: source("taskpane", "boot.js") },
          { from: source("taskpane", "boot.css") },
          { from: "assets/icons/*.png" },
          { from: "assets/samples", to: "samples" },
          { from: "assets/profile.json" },
          { from: "manifest.xml", transform: (text) => fillManifest(text.toString(), settings) },
        ],
      }),
    ],
  };
}

/** Sheets named *.module.css belong to one component: their classes get its name, and it gets them as one object. */
const css = { modules: { auto: true, namedExport: false, localIdentName: "[name]-[local]" } };

function commandLine(mode) {
  return {
    ...common(mode),
    name: "cli",
    target: "node20",
    entry: { main: source("cli", "main.ts") },
    output: { path: path.join(output, "cli"), filename: "main.cjs", library: { type: "commonjs" } },
    module: { rules: [transpiled({ targets: { node: "20.15" } })] },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
    // Read by developers when it fails at somebody's desk, so names and lines stay; what nobody calls need not be loaded.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.terserMinify,
          minimizerOptions: {
            mangle: false,
            compress: { defaults: false, toplevel: true, unused: true, dead_code: true, side_effects: true },
            format: { comments: false, beautify: true, indent_level: 2 },
          },
          extractComments: false,
        }),
      ],
    },
  };
}

function common(mode) {
  return {
    mode,
    devtool: mode === "production" ? false : "source-map",
    context: import.meta.dirname,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    optimization: {
      // Twice as fast as the default, and the result is smaller.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 }, format: { comments: false } },
          extractComments: false,
        }),
      ],
    },
    performance: { hints: false },
  };
}

function transpiled(env) {
  const parser = { syntax: "typescript", tsx: true };
  const transform = { react: { runtime: "automatic" } };
  return {
    test: /\.tsx?$/,
    include: source(),
    use: { loader: "swc-loader", options: { env, jsc: { parser, transform } } },
  };
}

function page(name, scriptOrigins) {
  return new HtmlPlugin({
    template: source(name, `${name}.html`),
    filename: `${name}.html`,
    chunks: [name],
    inject: false,
    scriptLoading: "blocking",
    minify: false,
    templateParameters: (_compilation, _assets, htmlWebpackPluginTags) => ({
      htmlWebpackPlugin: { tags: htmlWebpackPluginTags },
      officeJsUrl: settings.officeJsUrl,
      contentSecurityPolicy: contentSecurityPolicy(scriptOrigins),
    }),
  });
}

/**
 * The pages talk to nobody but the server that they came from. No frame-ancestors: Excel on the web shows the pane in a
 * frame of its own.
 */
function contentSecurityPolicy(scriptOrigins) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptOrigins].join(" "),
    // Fluent (Griffel) and Univer write their rules into style elements while they run.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
