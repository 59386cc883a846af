// npm run start:excel: builds the pages and serves them over https, for the add-in inside Excel.
import { createServer } from "node:https";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { build, chosenPort, createHandler, listen } from "./serve.mjs";

const port = chosenPort();
console.log("Excel只接受带证书的网页。第一次运行时，系统会问是否信任这张只在本机有效的证书，选“是”。");
const server = createServer(await getHttpsServerOptions(), createHandler());
await listen(server, port);

const address = `https://localhost:${server.address().port}`;
await build({ BASE_URL: address });

console.log(`
加载项的页面在 ${address}/taskpane.html，清单文件是 ${path.resolve("dist/manifest.xml")}。

把加载项装进Excel：
  Windows  把清单文件放进一个共享文件夹；在Excel里打开“文件 › 选项 › 信任中心 › 信任中心设置 ›
           受信任的加载项目录”，加入这个共享文件夹并勾选“在菜单中显示”；重新打开Excel，在
           “插入 › 我的加载项 › 共享文件夹”里选“绩效目标助手”。
  Mac      把清单文件复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef，重新打开
           Excel，在“插入 › 我的加载项”的下拉菜单里选“绩效目标助手”。
  网页版   打开一个工作簿，在“插入 › 加载项 › 我的加载项 › 上传我的加载项”里选这个清单文件。

按Ctrl+C结束。`);
