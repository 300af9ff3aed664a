/** Full-text search over what the other modules hold; they feed it, and say who may find what. */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "committees", "documents", "uikit"})
@NullMarked
package org.conclusum.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
