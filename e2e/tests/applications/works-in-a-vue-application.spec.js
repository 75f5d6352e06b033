import { test, usesTheElement } from "../../support/application.js";

// The framework makes a policy of its own for Trusted Types.
test.use({ application: "vue", policy: ["trusted-types 'none'", "trusted-types vue"] });

test("works in a Vue application", usesTheElement);
