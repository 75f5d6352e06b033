/**
 * The page around the widget: keeps the site for when there is no network, which is sw.js's work,
 * and says when there is a newer version of it.
 */

/** The build writes in what a release is kept by. */
const WORKER = "";

const WORDS = {
  id: ["Ada versi baru halaman ini.", "Muat ulang", "Nanti"],
  en: ["There is a new version of this page.", "Reload", "Later"],
};

const container = navigator.serviceWorker;
let notice;

function say(registration) {
  if (notice) return;
  const [words, reload, later] = ["span", "button", "button"].map((name) => document.createElement(name));
  reload.onclick = () => takeOver(registration);
  later.onclick = () => {
    notice.remove();
    notice = undefined;
  };
  notice = document.createElement("p");
  notice.className = "notice";
  notice.role = "status";
  notice.append(words, reload, later);
  document.body.append(notice);
  // A region that is there before its words is heard.
  requestAnimationFrame(write);
}

/** In the language that the reader chose in the widget, which is in the address. */
function write() {
  if (!notice) return;
  const lang = new URLSearchParams(location.hash.slice(1)).get("lang") ?? document.documentElement.lang;
  notice.lang = WORDS[lang] ? lang : "id";
  WORDS[notice.lang].forEach((words, at) => (notice.children[at].textContent = words));
}

function takeOver({ waiting }) {
  const reload = () => location.reload();
  // Another tab may have done it.
  if (!waiting) return reload();
  container.addEventListener("controllerchange", reload, { once: true });
  waiting.postMessage("take over");
}

async function keep() {
  const policy = globalThis.trustedTypes?.createPolicy("linimasa", { createScriptURL: () => WORKER });
  const registration = await container.register(policy?.createScriptURL("") ?? WORKER);
  if (registration.waiting) say(registration);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing.addEventListener("statechange", () => {
      if (installing.state === "installed" && registration.active) say(registration);
    });
  });
  // A tab may stay open for days.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) registration.update().catch(() => {});
  });

  const { active } = await container.ready;
  const tell = (all) => {
    const read = performance.getEntriesByType("resource").map(({ name }) => name);
    active.postMessage({ read, all });
  };
  tell(matchMedia("(display-mode: standalone)").matches);
  addEventListener("appinstalled", () => tell(true));
}

globalThis.navigation?.addEventListener("currententrychange", write);

if (WORKER && container && location.protocol.startsWith("http")) {
  // Nothing of it is in the way of the first visit.
  const loaded = new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  await Promise.allSettled([loaded, document.querySelector("lini-masa")?.ready]);
  // Where a browser or a policy forbids it, the page is as it was without.
  await keep().catch(() => {});
}
