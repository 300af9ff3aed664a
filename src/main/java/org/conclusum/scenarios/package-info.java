/** Develops pictures of the future with the municipalities: key factors, consistency, cross impacts, profiles, pupil forecasts. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "regions",
            "committees",
            "documents",
            "monitoring",
            "monitoring :: imports",
            "monitoring :: indicators",
            "meetings",
            "worklist",
            "uikit"
        })
@NullMarked
package org.conclusum.scenarios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
