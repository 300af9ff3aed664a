package org.conclusum.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that the members did not decide in writing and whose moderation had ended before: there is a record from
 * which it could begin anew.
 *
 * @param open whether the office has neither begun anew nor said why not
 * @param declined why the office lets it be, or null
 */
public record ReturnedProposal(
        Instant returnedAt, boolean open, @Nullable Declined declined) {

    /**
     * That it is not moderated anew.
     *
     * @param by the name of whoever said so
     */
    public record Declined(String reason, String by, Instant at) {}
}
