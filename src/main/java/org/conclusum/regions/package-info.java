/** The lignite regions, their network offices, and the municipalities with their population by reference date. */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.conclusum.regions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
