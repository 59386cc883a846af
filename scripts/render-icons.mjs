// Draws assets/icons/*.svg as PNG in every size that the manifest asks for. Run by hand after a drawing has changed:
// node scripts/render-icons.mjs
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const icons = fileURLToPath(new URL("../assets/icons/", import.meta.url));
const sizes = { app: [16, 32, 64, 80, 128], check: [16, 32, 80], new: [16, 32, 80] };

const browser = await playwright.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const [name, widths] of Object.entries(sizes)) {
  const drawing = await readFile(path.join(icons, `${name}.svg`), "utf8");
  for (const width of widths) {
    await page.setViewportSize({ width, height: width });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path: path.join(icons, `${name}-${width}.png`), omitBackground: true });
  }
}
await browser.close();
