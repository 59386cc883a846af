import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs the build of package.json; exits with its code when it fails. `env` adds build settings. */
export async function build(env = {}) {
  console.log("正在生成页面，大约半分钟。");
  const webpack = fileURLToPath(new URL("../node_modules/webpack/bin/webpack.js", import.meta.url));
  const child = spawn(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let report = "";
  for await (const chunk of child.stdout) report += chunk;
  const code = child.exitCode ?? (await new Promise((resolve) => child.once("exit", resolve)));
  if (code !== 0) {
    console.error(report);
    process.exit(1);
  }
}

/** Answers requests with the files of dist; the bare address leads to the workbench. */
export function createHandler() {
  const files = sirv(fileURLToPath(new URL("../dist", import.meta.url)), { dev: true });
  return (request, response) => {
    if (request.url === "/") {
      response.writeHead(302, { Location: "/workbench.html" }).end();
      return;
    }
    files(request, response, () => response.writeHead(404).end());
  };
}

/** Resolves when the server listens; says in one sentence why it cannot, and exits. */
export async function listen(server, port) {
  await new Promise((resolve) => {
    server.once("error", (error) => {
      console.error(
        error.code === "EADDRINUSE"
          ? `端口${port}已经被别的程序占用。关掉那个程序，或用环境变量PORT换一个端口，再运行一次。`
          : `服务没有启动：${error.message}`,
      );
      process.exit(1);
    });
    server.listen(port, "localhost", resolve);
  });
}

/** The port from PORT, or 3000. */
export function chosenPort() {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  console.error(`环境变量PORT写的是“${process.env.PORT}”，要写0到65535之间的整数。`);
  process.exit(1);
}
