/** One inbox over everything a person has to do; other modules feed it. */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "uikit"})
@NullMarked
package org.conclusum.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
