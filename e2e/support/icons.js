/**
 * The icons of an installed site: pixels, and how much of them the drawing takes. A maskable one is
 * cut to the platform's shape: it is full to its edges, and what has to be seen lies in its middle.
 */
export const ICONS = {
  "icon-192.png": { size: 192, share: 1 },
  "icon-512.png": { size: 512, share: 1 },
  "icon-maskable-512.png": { size: 512, share: 0.75, full: true },
};

/** A page that shows an icon and nothing else. */
export function picture(svg, { size, share, full = false }) {
  const [, ground] = /<rect[^>]* fill="([^"]+)"/.exec(svg);
  const side = size * share;
  const style = `position: fixed; left: ${(size - side) / 2}px; top: ${(size - side) / 2}px; width: ${side}px; height: ${side}px`;
  return `<body style="margin: 0; background: ${full ? ground : "none"}">${svg.replace("<svg", `<svg style="${style}"`)}`;
}
