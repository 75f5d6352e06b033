/** The parts that the picture of the documentation names: those that do not hide each other. */
export const PICTURED = [
  "extent", "share", "title", "standfirst", "tabs", "languages", "timeline", "filters",
  "chips", "chip", "count", "heading", "entry", "date", "sentence", "source", "note",
];

/** Runs in the page: draws a frame around the first of each of these parts, with its name. */
export function outline(parts) {
  const { shadowRoot } = document.querySelector("lini-masa");
  for (const part of parts) {
    const inner = [...shadowRoot.querySelectorAll(`[part~="${part}"]`)].find((one) => one.getClientRects().length > 0);
    if (!inner) continue;
    const { left, top, width, height } = inner.getBoundingClientRect();
    const box = document.createElement("div");
    const tag = document.createElement("b");
    tag.textContent = part;
    box.className = "box";
    box.append(tag);
    Object.assign(box.style, { left: `${left + scrollX - 3}px`, top: `${top + scrollY - 3}px`, width: `${width + 6}px`, height: `${height + 6}px` });
    document.body.append(box);
  }
}
