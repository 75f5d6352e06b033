import { unpacked } from "./unpacked.js";

/** What a block of the page holds. `crates/site` writes them, and says which there are. */
export function block(id, type = "application/octet-stream") {
  return unpacked(document.getElementById(id).textContent.trim(), type);
}
