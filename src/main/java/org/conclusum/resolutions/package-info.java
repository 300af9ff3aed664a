/** Resolutions with their numbers, measures, reports and lights. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "regions",
            "committees",
            "committees :: rules",
            "documents",
            "proposals",
            "meetings",
            "monitoring",
            "monitoring :: indicators",
            "voting",
            "voting :: decision",
            "worklist",
            "search",
            "uikit"
        })
@NullMarked
package org.conclusum.resolutions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
