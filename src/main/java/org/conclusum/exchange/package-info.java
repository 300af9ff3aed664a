/** Carries proven approaches from one municipality to others: practices, their adoption, and the exchange between regions. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "regions",
            "committees",
            "documents",
            "proposals",
            "resolutions",
            "monitoring :: indicators",
            "evidence",
            "search",
            "worklist",
            "uikit"
        })
@NullMarked
package org.conclusum.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
