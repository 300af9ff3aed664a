/** Ballots, the frozen electorate, and the evaluation that explains its result. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "identity :: programs",
            "regions",
            "committees",
            "committees :: rules",
            "documents",
            "proposals",
            "proposals :: statements",
            "meetings",
            "worklist",
            "uikit"
        })
@NullMarked
package org.conclusum.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
