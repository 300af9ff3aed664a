package org.conclusum.worklist;

import java.util.UUID;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A case on which work hangs, as a list shows it.
 *
 * @param reference its number, or null while it has none
 * @param closed whether only those who take part in the committee see it
 * @param route where it is found, a route of the interface
 */
public record CaseRow(
        Subject subject, String title, @Nullable String reference, UUID committee, boolean closed, String route) {}
