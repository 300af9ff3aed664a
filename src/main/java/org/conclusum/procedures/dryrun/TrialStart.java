package org.conclusum.procedures.dryrun;

import org.jspecify.annotations.Nullable;

/**
 * A way in which cases of a process begin.
 *
 * @param message that begins it; null where a case simply begins
 */
public record TrialStart(
        String element, String name, @Nullable String message) {}
