package org.conclusum.voting.secret;

import java.util.UUID;

/** An urn cannot be opened: its key is gone, or somebody changed it. The vote has to be repeated. */
public final class UrnUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UrnUnreadable(UUID ballot, Throwable cause) {
        super("the urn of ballot " + ballot + " cannot be opened", cause);
    }
}
