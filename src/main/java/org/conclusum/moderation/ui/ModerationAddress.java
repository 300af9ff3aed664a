package org.conclusum.moderation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;

/** Proposals and rounds in the addresses of these pages. */
final class ModerationAddress {

    static final String ROOT = "interests";
    static final String PROPOSAL = "proposal";
    static final String ROUND = "round";

    private ModerationAddress() {}

    static UUID proposal(BeforeEnterEvent event) {
        return proposal(event.getRouteParameters().get(PROPOSAL).orElse(""));
    }

    static UUID proposal(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.PROPOSAL, text);
        }
    }

    static int round(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get(ROUND).orElse("");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new NotFound(Subject.Kind.PROPOSAL, text);
        }
    }

    static String of(UUID proposal) {
        return ROOT + "/" + proposal;
    }

    static String consent(UUID proposal) {
        return of(proposal) + "/consent";
    }

    static String rating(UUID proposal) {
        return of(proposal) + "/rating";
    }

    static String position(UUID proposal) {
        return of(proposal) + "/position";
    }

    static String variants(UUID proposal) {
        return of(proposal) + "/variants";
    }

    static String influence(UUID proposal) {
        return of(proposal) + "/influence";
    }

    static String round(UUID proposal, int round) {
        return of(proposal) + "/rounds/" + round;
    }
}
