/** How the program starts: what must hold before it does, the database it brings along, its first words. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.conclusum.launcher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
