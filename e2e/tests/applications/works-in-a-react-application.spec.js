import { test, usesTheElement } from "../../support/application.js";

test.use({ application: "react" });

test("works in a React application", usesTheElement);
