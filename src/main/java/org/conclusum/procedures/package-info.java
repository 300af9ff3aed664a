/** The process engine behind an anticorruption layer: nothing outside knows it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "identity :: programs",
            "regions",
            "committees",
            "documents",
            "proposals",
            "proposals :: statements",
            "moderation",
            "meetings",
            "meetings :: minutes",
            "voting",
            "resolutions",
            "resolutions :: effect",
            "resolutions :: ratification",
            "exchange",
            "exchange :: adoption",
            "exchange :: rounds",
            "worklist",
            "worklist :: casework",
            "uikit"
        })
@NullMarked
package org.conclusum.procedures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
