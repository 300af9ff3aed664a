package org.conclusum.voting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;

/** Reads the ballot from the address of a page. */
final class BallotAddress {

    private BallotAddress() {}

    /** @throws NotFound where the address names none */
    static UUID of(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("ballot").orElse("");
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.BALLOT, written);
        }
    }
}
