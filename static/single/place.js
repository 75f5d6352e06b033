/** Where a reader begins whose address says nothing: where the file was saved. */
const place = document.getElementById("linimasa-place")?.textContent.trim();
if (place && !location.hash) history.replaceState(history.state, "", `#${place}`);
