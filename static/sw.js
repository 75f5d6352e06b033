/**
 * Keeps the built site for when there is no network. Its first line, `const SITE = …`, is written
 * by the build: a name for all of its content, and the files with their digests. The digests make
 * a version whole or not there at all: what a server sends amid a change of its files is refused.
 *
 * A version has a cache of its own, so that one that comes does not touch the one that serves. The
 * page's own files go into it at once, and those of the studio when they are first read, or
 * together when a reader installs the site: they weigh more than all else, and few write.
 */
const SCOPE = self.registration.scope;
/** Sites of one origin share its caches; each has its own by its address. */
const OURS = `linimasa ${SCOPE} `;
const CACHE = OURS + SITE.build;
/** Dossiers outlive versions. */
const PACKS = `${OURS}packs`;
const PACKS_MAX = 500;
/** The entry of a version's cache that names the tabs in which older ones still run. */
const TABS = address("tabs-of-older-versions");

/** What never changes: its name or its query is made of its content. */
const NAMED = /-[0-9a-f]{8}\.\w+$|\?v=[0-9a-f]{8}$/;

const ALL = { ...SITE.kept, ...SITE.late };

function address(name) {
  return new URL(name, SCOPE).href;
}

/** The name of a file of this site, or of an older version of it; nothing for all else. */
function nameOf({ origin, pathname, search }) {
  const path = (origin + pathname).slice(SCOPE.length);
  if (path === "" || path === "index.html") return "./";
  // Some servers answer to pages without their extension.
  if (path === "embed") return "embed.html";
  return [path, path + search].find((name) => Object.hasOwn(ALL, name) || NAMED.test(name));
}

/** Pages have no digest, as some servers write into them; they hold the name of their version. */
function isPage(name) {
  return ALL[name] === "";
}

/** Only a whole answer of our own server: no error, no part, nothing that we may not look into. */
function isWhole({ status, type }) {
  return status === 200 && type === "basic";
}

async function download(url, options) {
  const response = await fetch(url, options);
  if (!isWhole(response)) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}

/** A file of this version, and of no other. */
async function own(name) {
  const url = address(name);
  if (!isPage(name)) {
    const integrity = ALL[name];
    // What the page has just loaded is in the browser's own cache.
    return download(url, { integrity }).catch(() => download(url, { integrity, cache: "reload" }));
  }
  const response = await download(url, { cache: "no-cache" });
  const text = await response.text();
  if (!text.includes(SITE.build)) throw new Error(`${url} is of another version`);
  // Anew, as browsers do not open a page that came by a redirection.
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(text, { headers });
}

/** The names of the caches of other versions. */
async function others() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(OURS) && name !== CACHE && name !== PACKS);
}

function withoutHash(url) {
  return url.replace(/-[0-9a-f]{8}(?=\.\w+$)/, "");
}

/** Those of the late files that an older version has here: who used them goes on using them. */
async function inUse() {
  const older = await Promise.all((await others()).map(async (name) => (await caches.open(name)).keys()));
  const used = new Set(older.flat().map(({ url }) => withoutHash(url)));
  return Object.keys(SITE.late).filter((name) => used.has(withoutHash(address(name))));
}

async function keep(names) {
  const cache = await caches.open(CACHE);
  await Promise.all(
    names.map(async (name) => {
      // What an interrupted try left is whole, and is not asked for again.
      if (!(await cache.match(address(name)))) await cache.put(address(name), await own(name));
    }),
  );
}

async function install() {
  if (SITE.build) await keep([...Object.keys(SITE.kept), ...(await inUse())]);
  else await self.skipWaiting();
}

async function activate() {
  if (!SITE.build) {
    // A site that is being developed keeps nothing, and takes away what was kept at its address.
    await Promise.all((await caches.keys()).filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
    await self.registration.unregister();
    return;
  }
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const tabs = open.filter(({ url }) => isPage(nameOf(new URL(url)))).map(({ id }) => id);
  const cache = await caches.open(CACHE);
  await cache.put(TABS, new Response(JSON.stringify(tabs)));
  await sweep();
  await claim();
}

/** Serves the pages that are open: one still on its way at that moment is passed over, and asks anew. */
async function claim() {
  // Only the newest version may.
  await self.clients.claim().catch(() => {});
}

/** Takes older versions away once no tab runs them: until then they may load what they have not yet. */
async function sweep() {
  const cache = await caches.open(CACHE);
  const tabs = await (await cache.match(TABS))?.json();
  if (!tabs) return;
  const open = await Promise.all(tabs.map((id) => self.clients.get(id)));
  if (open.some(Boolean)) return;
  await Promise.all((await others()).map((name) => caches.delete(name)));
  await cache.delete(TABS);
}

/** Keeps what can be kept; a reader whose storage is full reads on. */
async function put(cache, url, response) {
  await cache.put(url, response).catch(() => {});
}

async function file(event, name) {
  const url = address(name);
  const cache = await caches.open(CACHE);
  // Only what is named by its content may be another version's.
  const found = (await cache.match(url)) ?? (NAMED.test(name) ? await caches.match(url) : undefined);
  if (found) return found;
  const whole = Object.hasOwn(ALL, name) && (await own(name).catch(() => null));
  if (!whole) return fetch(event.request);
  event.waitUntil(put(cache, url, whole.clone()));
  return whole;
}

/** The server's dossier where there is a server, else the one that was read before. */
async function pack(event) {
  const { url } = event.request;
  const cache = await caches.open(PACKS);
  const kept = await cache.match(url);
  if (kept && NAMED.test(url)) return kept;
  const response = await fetch(event.request).catch((error) => {
    if (!kept) throw error;
  });
  if (!response || (kept && response.status >= 500)) return kept;
  if (isWhole(response)) event.waitUntil(putPack(cache, url, response.clone()));
  return response;
}

async function putPack(cache, url, response) {
  await put(cache, url, response);
  // The first are the oldest.
  const requests = await cache.keys();
  await Promise.all(requests.slice(0, -PACKS_MAX).map((request) => cache.delete(request)));
}

function isPack({ href, pathname }) {
  return href.startsWith(SCOPE) && pathname.endsWith(".lini");
}

/** What a page has read before it was served from here, or all where the site is installed. */
async function keepRead(read, all) {
  const urls = read.map((text) => new URL(text)).filter(({ href }) => href.startsWith(SCOPE));
  const names = new Set(all ? Object.keys(SITE.late) : urls.map(nameOf));
  await keep([...names].filter((name) => Object.hasOwn(SITE.late, name))).catch(() => {});
  const packs = await caches.open(PACKS);
  for (const { href } of urls.filter(isPack)) {
    if (await packs.match(href)) continue;
    const response = await download(href).catch(() => null);
    if (response) await putPack(packs, href, response);
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  const { data } = event;
  if (data === "take over") self.skipWaiting();
  else if (Array.isArray(data?.read)) event.waitUntil(Promise.all([claim(), keepRead(data.read, data.all), sweep()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // A part of a file is none that could be kept.
  if (request.method !== "GET" || !url.href.startsWith(SCOPE) || request.headers.has("range")) return;
  const name = nameOf(url);
  if (name) event.respondWith(file(event, name));
  else if (isPack(url)) event.respondWith(pack(event));
});
