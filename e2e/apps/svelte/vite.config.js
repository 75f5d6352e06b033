import { svelte } from "@sveltejs/vite-plugin-svelte";
import { settings } from "../settings.js";

export default settings("svelte", [svelte()]);
