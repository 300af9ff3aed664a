package org.conclusum.evidence.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;

/** The ways to evidence. */
final class EvidenceAddress {

    static final String PROPOSAL = "proposal";
    static final String REVISION = "revision";
    static final String TAB = "evidence.section.title";

    private EvidenceAddress() {}

    /**
     * The id under this name.
     *
     * @throws NotFound where the address names none
     */
    static UUID of(BeforeEnterEvent event, String name) {
        String written = event.getRouteParameters().get(name).orElse("");
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.PROPOSAL, written);
        }
    }

    /** The tab of the case file. */
    static String tab(UUID proposal) {
        return "proposals/" + proposal + "?tab=" + TAB;
    }

    static String revision(UUID proposal, UUID revision) {
        return "proposals/" + proposal + "/revisions/" + revision;
    }
}
