/** The one script of the single file. */
import "./place.js";
import "./lini-masa.js";
import "./studio.js";
