/** Figures that proposals rest on: kept as they were cited, watched for revisions, and judged where they changed. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "regions",
            "committees",
            "monitoring",
            "monitoring :: indicators",
            "monitoring :: imports",
            "proposals",
            "meetings",
            "resolutions",
            "worklist",
            "uikit"
        })
@NullMarked
package org.conclusum.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
