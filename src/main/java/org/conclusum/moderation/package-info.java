/** Brings municipalities with different interests to a result: consensing rounds, positions, interests, variants. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "regions",
            "committees",
            "proposals",
            "voting :: decision",
            "voting :: simulator",
            "worklist",
            "uikit"
        })
@NullMarked
package org.conclusum.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
