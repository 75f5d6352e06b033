import { expect, test } from "../support/site.js";

test("an element that is removed and added again takes no more memory, and listens no more often", async ({ page, host }) => {
  await page.addInitScript(() => {
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate(...given);
      globalThis.memory = (made.instance ?? made).exports.memory;
      return made;
    };
  });
  await host("empty");
  const cdp = await page.context().newCDPSession(page);
  const inUse = async () => {
    await cdp.send("HeapProfiler.collectGarbage");
    const { jsEventListeners } = await cdp.send("Memory.getDOMCounters");
    return { bytes: await page.evaluate(() => memory.buffer.byteLength), listeners: jsEventListeners };
  };
  const again = (times) =>
    page.evaluate(async (times) => {
      await import("/koran/linimasa/lini-masa.js");
      globalThis.element ??= Object.assign(document.createElement("lini-masa"), { loading: "eager" });
      for (let time = 0; time < times; time += 1) {
        document.body.append(element);
        await element.ready;
        element.remove();
        await new Promise((turn) => setTimeout(turn, 20));
      }
    }, times);
  await again(5);
  const before = await inUse();
  await again(25);
  expect(await inUse()).toEqual(before);
});
