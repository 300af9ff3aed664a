/** The append-only, hash-chained journal of every change of state; only listens. */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "committees", "proposals", "uikit"})
@NullMarked
package org.conclusum.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
