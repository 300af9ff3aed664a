/** The frame of the interface: layout, sign-in, error pages, the command palette. */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "procedures", "uikit"})
@NullMarked
package org.conclusum.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
