/** Mail and inbox messages about what happened; only listens. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
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
            "exchange :: adoption",
            "exchange :: rounds",
            "worklist :: casework",
            "uikit"
        })
@NullMarked
package org.conclusum.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
