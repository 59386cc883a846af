// npm start: builds the pages and serves the workbench on this machine.
import { createServer } from "node:http";
import open from "open";
import { build, chosenPort, createHandler, listen } from "./serve.mjs";

const port = chosenPort();
const server = createServer(createHandler());
await listen(server, port);
await build();

const address = `http://localhost:${server.address().port}`;
console.log(`工作台已经打开：${address}`);
console.log("按Ctrl+C结束。");

const hasDesktop =
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDesktop) {
  const browser = await open(address);
  browser.once("error", () => {
    console.log(`没有找到浏览器，在浏览器里打开${address}。`);
  });
}
