/** Meetings with agenda, invitation and attendance. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "regions",
            "committees",
            "committees :: rules",
            "documents",
            "proposals",
            "proposals :: statements",
            "search",
            "uikit",
            "worklist"
        })
@NullMarked
package org.conclusum.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
