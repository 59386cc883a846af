import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function start(port: string): Promise<Ended> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env: { ...process.env, PORT: port } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  }
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      resolve({ code, said });
    });
  });
}

test("npm start says in one sentence that the port is taken, and ends", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
  const { port } = other.address() as AddressInfo;
  const { code, said } = await start(String(port));
  await new Promise((resolve) => other.close(resolve));
  expect(said.trim()).toBe(
    `端口${port}已经被别的程序占用。关掉那个程序，或用环境变量PORT换一个端口，再运行一次。`,
  );
  expect(code).toBe(1);
});

test("npm start says what a port looks like when PORT is none", async () => {
  const { code, said } = await start("八千");
  expect(said.trim()).toBe("环境变量PORT写的是“八千”，要写0到65535之间的整数。");
  expect(code).toBe(1);
});
