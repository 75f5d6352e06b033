/** In the single file: the studio's own scripts are in this one, and run once somebody asks for it. */
export const CORE = {
  platform: () => import("./studio-platform.js"),
};
