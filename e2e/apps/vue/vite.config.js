import vue from "@vitejs/plugin-vue";
import { settings } from "../settings.js";

const isCustomElement = (tag) => tag === "lini-masa";

export default settings("vue", [vue({ template: { compilerOptions: { isCustomElement } } })]);
