import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** The strictest policy that a host with WebAssembly can have. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Where browsers send what a policy has forbidden. */
export const REPORTS = "/reports";

/** What files say that any page may load. */
export const FOR_ALL = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

/**
 * Serves each folder under its path; `folders` maps `/path/` to a folder. `headers` go before
 * those that are sent anyhow; in pages, each `%NAME%` of `names` is replaced.
 * Resolves to the server's origin, to the reports that browsers sent it, and to what stops it.
 */
export async function serve(folders, { headers = {}, names = {} } = {}) {
  const reports = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === REPORTS) {
      for await (const chunk of request) reports.push(String(chunk));
      response.writeHead(204).end();
      return;
    }
    const file = locate(folders, decodeURIComponent(pathname));
    const body = file && (await readFile(file).catch(() => null));
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": POLICY,
      // As a host would: what is named by its content never changes.
      "cache-control": /-[0-9a-f]{8}\.\w+$/.test(file) ? "max-age=31536000, immutable" : "no-cache",
      ...headers,
    });
    response.end(file.endsWith(".html") ? named(String(body), names) : body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    reports,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  };
}

function named(text, names) {
  return text.replace(/%([A-Z]+)%/g, (gap, name) => names[name] ?? gap);
}

function locate(folders, path) {
  const mount = Object.keys(folders).find((prefix) => path.startsWith(prefix));
  if (!mount || path.includes("..")) return null;
  return join(folders[mount], normalize(path.slice(mount.length) || "index.html"));
}
