import { test, usesTheElement } from "../../support/application.js";

// The framework makes a policy of its own for Trusted Types.
test.use({ application: "svelte", policy: ["trusted-types 'none'", "trusted-types svelte-trusted-html"] });

test("works in a Svelte application", usesTheElement);
