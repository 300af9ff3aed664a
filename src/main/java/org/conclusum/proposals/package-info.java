/** The proposal from its first draft to its end: text, versions, examination, and its case file. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "regions",
            "committees",
            "committees :: rules",
            "documents",
            "search",
            "worklist",
            "uikit"
        })
@NullMarked
package org.conclusum.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
