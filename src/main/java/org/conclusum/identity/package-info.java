/** Accounts, their grants and the person who is signed in. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.conclusum.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
