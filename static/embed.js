/**
 * For a page with `<iframe data-linimasa src="…/embed.html">`: each such frame gets the height
 * that its own content tells. Any window may send any message; one is believed only if it comes
 * from the frame that it would change.
 */
{
  const LOW = 150;
  const HIGH = 30_000;
  const frames = () => document.querySelectorAll("iframe[data-linimasa]");

  addEventListener("message", ({ source, data }) => {
    if (data?.type !== "linimasa:resize" || data.v !== 1 || !Number.isFinite(data.height)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      frame.style.height = `${Math.min(Math.max(data.height, LOW), HIGH)}px`;
    }
  });

  // A frame may have told its height before this script ran.
  for (const frame of frames()) {
    frame.contentWindow?.postMessage({ type: "linimasa:ask", v: 1 }, "*");
  }
}
