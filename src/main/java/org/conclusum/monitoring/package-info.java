/** Education monitoring: figures of official statistics with their sources, vintages and breaks, and what they show. */
@ApplicationModule(
        allowedDependencies = {"kernel", "identity", "identity :: programs", "regions", "documents", "uikit"})
@NullMarked
package org.conclusum.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
