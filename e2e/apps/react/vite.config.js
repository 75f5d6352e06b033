import { settings } from "../settings.js";

export default settings("react");
