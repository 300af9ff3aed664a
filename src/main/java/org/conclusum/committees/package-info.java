/** Committees with their seats, mandates, substitutes and versioned rule books. */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "regions", "worklist", "uikit"})
@NullMarked
package org.conclusum.committees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
