import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
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

/** The strictest that the built site's own page can have: it is kept, can be installed, and has the studio. */
export const SITE_POLICY = [
  POLICY.replace("connect-src 'self'", "connect-src 'self' blob:").replace("types 'none'", "types linimasa linimasa-studio"),
  "worker-src 'self'",
  "manifest-src 'self'",
].join("; ");

/** Where browsers send what a policy has forbidden. */
export const REPORTS = "/reports";

/** What files say that any page may load. */
export const FOR_ALL = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

/** What a server does instead of answering well: an error, or half of the file. */
const TROUBLES = {
  error: (response) => response.writeHead(500).end("out of order"),
  torn(response, body) {
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  },
};

/**
 * Serves each folder under its path; `folders` maps `/path/` to a folder, and is looked at anew for
 * each request. `headers` go before those that are sent anyhow; in pages, each `%NAME%` of `names`
 * is replaced.
 * Resolves to the server's origin, to the paths that were asked of it, to the reports that browsers
 * sent it, to its troubles by path, which are none at first, and to what stops it.
 */
export async function serve(folders, { headers = {}, names = {} } = {}) {
  const reports = [];
  const asked = [];
  const troubles = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === REPORTS) {
      for await (const chunk of request) reports.push(String(chunk));
      response.writeHead(204).end();
      return;
    }
    asked.push(pathname);
    const file = locate(folders, decodeURIComponent(pathname));
    const body = file && (await readFile(file).catch(() => null));
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    if (troubles.has(pathname)) {
      TROUBLES[troubles.get(pathname)](response, body);
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": existsSync(join(dirname(file), "sw.js")) ? SITE_POLICY : POLICY,
      // As a host would: what is named by its content never changes.
      "cache-control": /-[0-9a-f]{8}\.\w+$/.test(file) ? "max-age=31536000, immutable" : "no-cache",
      ...headers,
    });
    response.end(file.endsWith(".html") ? named(String(body), names) : body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    asked,
    reports,
    troubles,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  };
}

function named(text, names) {
  return text.replace(/%([A-Z]+)%/g, (gap, name) => names[name] ?? gap);
}

function locate(folders, path) {
  // A site may lie below another.
  const mounts = Object.keys(folders).sort((one, other) => other.length - one.length);
  const mount = mounts.find((prefix) => path.startsWith(prefix));
  if (!mount || path.includes("..")) return null;
  return join(folders[mount], normalize(path.slice(mount.length) || "index.html"));
}
