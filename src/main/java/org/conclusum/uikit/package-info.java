/** Shared parts of the interface: theme, components, texts, messages, live updates. */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.conclusum.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
