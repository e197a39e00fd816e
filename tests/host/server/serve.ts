/** Serves a folder as the vault of the simulated host's page. On the loopback address only, to its own page only. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { WebSocketServer } from "ws";
import { findOperation, type Answer } from "./api";
import { ForbiddenPath, VaultFolder } from "./vault-folder";
import { VaultWatcher } from "./vault-watcher";

export interface ServeOptions {
  vaultDir: string;
  /** Where the built plugin is: `main.js`, `manifest.json`, `styles.css`. */
  pluginDir: string;
  /** Where `buildHostPage` put the page; its usual place when left out. */
  pageDir?: string;
  /** 0 or nothing: any free port. */
  port?: number;
}

export interface ServedVault {
  url: string;
  /** `METHOD /path` of every request so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Where the page is built, below the repository's root. */
export const DEFAULT_PAGE_DIR = "tests/.out/host";

const LOOPBACK = "127.0.0.1";
const CONTENT_TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
};
const PAGE_FILES = new Set(["host.js", "host.js.map", "theme.css", "vars.css"]);
const PLUGIN_FILES = new Set(["main.js", "manifest.json", "styles.css"]);

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Simulated host</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/host/vars.css">
    <link rel="stylesheet" href="/host/theme.css">
  </head>
  <body><script src="/host/host.js"></script></body>
</html>
`;

class VaultServer {
  readonly requests: string[] = [];

  constructor(
    private readonly options: ServeOptions,
    private readonly folder: VaultFolder,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", `http://${LOOPBACK}`);
    this.requests.push(`${request.method ?? ""} ${url.pathname}`);
    if (!isFromOwnPage(request)) return send(response, 403, "forbidden");
    if (url.pathname === "/") return send(response, 200, PAGE, "text/html; charset=utf-8");
    if (url.pathname.startsWith("/api/")) return this.answerApi(url, request, response);
    return this.answerFile(url.pathname, response);
  }

  private async answerApi(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = findOperation(url.pathname.slice("/api/".length));
    if (!operation || request.method !== "POST") return send(response, 405, "no such operation");
    const answer: Answer = await operation(this.folder, url.searchParams, await readBody(request));
    if ("bytes" in answer) send(response, 200, answer.bytes, "application/octet-stream");
    else send(response, 200, JSON.stringify(answer.json), "application/json");
    return undefined;
  }

  private async answerFile(path: string, response: ServerResponse): Promise<void> {
    const [, area = "", name = ""] = path.split("/");
    const dir =
      area === "host" && PAGE_FILES.has(name)
        ? (this.options.pageDir ?? DEFAULT_PAGE_DIR)
        : area === "plugin" && PLUGIN_FILES.has(name)
          ? this.options.pluginDir
          : null;
    if (dir === null) return send(response, 404, "not found");
    try {
      const bytes = await readFile(join(dir, name));
      if (name === "main.js")
        return send(response, 200, asFunction(bytes.toString("utf8")), CONTENT_TYPES[".js"]);
      return send(response, 200, bytes, CONTENT_TYPES[extname(name)] ?? "text/plain");
    } catch {
      // A plugin need not have styles: an empty answer keeps the page's console clean.
      return name === "styles.css" ? send(response, 200, "", "text/css") : send(response, 404, "not found");
    }
  }
}

/** A CommonJS file as a script of the page: nothing of it becomes global. The first line keeps its number. */
function asFunction(source: string): string {
  return `definePlugin((require, module, exports) => {${source}\n});\n//# sourceURL=plugin/main.js\n`;
}

/** Another name for this address (DNS rebinding) or another page's script is turned away. */
function isFromOwnPage(request: IncomingMessage): boolean {
  const host = request.headers.host ?? "";
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) return false;
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${host}`;
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = "text/plain",
): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function statusOf(error: unknown): number {
  if (error instanceof ForbiddenPath) return 403;
  return error instanceof Error && "code" in error && error.code === "ENOENT" ? 404 : 500;
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no address.");
  return `http://${LOOPBACK}:${address.port}`;
}

export async function serveVault(options: ServeOptions): Promise<ServedVault> {
  const folder = await VaultFolder.open(options.vaultDir);
  const vaultServer = new VaultServer(options, folder);
  const server = createServer((request, response) => {
    vaultServer.answer(request, response).catch((error: unknown) => {
      send(response, statusOf(error), error instanceof Error ? error.message : "failed");
    });
  });
  const sockets = new WebSocketServer({
    server,
    path: "/ws",
    verifyClient: ({ req }: { req: IncomingMessage }) => isFromOwnPage(req),
  });
  const watcher = await VaultWatcher.start(folder, (change) => {
    for (const socket of sockets.clients) socket.send(JSON.stringify(change));
  });
  const url = await listen(server, options.port ?? 0);
  return {
    url,
    requests: vaultServer.requests,
    close: async () => {
      await watcher.close();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
