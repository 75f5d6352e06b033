import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** What readers of the studio load late, in each version under another name. */
const LATE = "studio-late";

const hex = (text) => createHash("sha256").update(text).digest("hex").slice(0, 8);
const digest = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** A folder with one version of the built site, as a build from other articles would make it. */
export class Version {
  constructor(name, folder) {
    this.name = name;
    this.folder = folder;
    this.late = `${LATE}-${hex(name)}.txt`;
  }

  /** Copies what is built, gives its glue and its pages a content of their own, and a late file. */
  static async make(name) {
    const version = new Version(name, await mkdtemp(join(tmpdir(), "linimasa-")));
    await cp(DIST, version.folder, { recursive: true });
    const names = await readdir(version.folder);
    const glue = names.find((file) => /^linimasa-\w+\.js$/.test(file));
    version.glue = `linimasa-${hex(name)}.js`;
    await rename(version.at(glue), version.at(version.glue));
    await version.edit(version.glue, (text) => `${text}// ${name}\n`);
    await version.edit("lini-masa.js", (text) => text.replaceAll(glue, version.glue));

    let worker = await readFile(version.at("sw.js"), "utf8");
    const [, list] = /^const SITE = (.*);\n/.exec(worker);
    const site = JSON.parse(list);
    const build = hex(`build ${name}`);
    const shim = /lini-masa\.js\?v=\w+/;
    for (const page of ["index.html", "embed.html"]) {
      await version.edit(page, (text) =>
        text
          .replaceAll(glue, version.glue)
          .replaceAll(site.build, build)
          .replace(shim, `lini-masa.js?v=${hex(name)}`)
          .replace("<title>", `<title>${name}: `),
      );
    }
    await writeFile(version.at(version.late), name);
    delete site.kept[glue];
    delete site.kept[Object.keys(site.kept).find((key) => shim.test(key))];
    site.kept[version.glue] = digest(await readFile(version.at(version.glue)));
    site.kept[`lini-masa.js?v=${hex(name)}`] = digest(await readFile(version.at("lini-masa.js")));
    site.late[version.late] = digest(name);
    worker = worker.replace(list, JSON.stringify({ ...site, build }));
    await writeFile(version.at("sw.js"), worker);
    return version;
  }

  at(name) {
    return join(this.folder, name);
  }

  async edit(name, change) {
    await writeFile(this.at(name), change(await readFile(this.at(name), "utf8")));
  }

  remove() {
    return rm(this.folder, { recursive: true });
  }
}
