/** Sample data with which a new user can try the whole product; can be left out. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "regions",
            "committees",
            "committees :: rules",
            "documents",
            "evidence",
            "proposals",
            "proposals :: statements",
            "moderation",
            "moderation :: influence",
            "moderation :: variants",
            "monitoring",
            "monitoring :: imports",
            "monitoring :: genesis",
            "monitoring :: indicators",
            "monitoring :: reports",
            "meetings",
            "meetings :: minutes",
            "meetings :: notes",
            "voting",
            "voting :: simulator",
            "scenarios",
            "scenarios :: analysis",
            "scenarios :: forecast",
            "resolutions",
            "resolutions :: effect",
            "resolutions :: ratification",
            "exchange",
            "worklist :: casework",
            "worklist :: handover",
            "exchange :: adoption",
            "exchange :: rounds",
            "notifications",
            "procedures",
            "procedures :: models",
            "uikit"
        })
@NullMarked
package org.conclusum.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
