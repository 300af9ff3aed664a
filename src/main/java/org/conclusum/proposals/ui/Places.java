package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Texts;

/** The ways between the pages of proposals. */
final class Places {

    static final String ID = "id";

    private Places() {}

    /**
     * The proposal that the address names.
     *
     * @throws NotFound where it names none
     */
    static UUID id(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(ID).orElse("");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NotFound(Subject.Kind.PROPOSAL, id);
        }
    }

    static RouteParameters parameters(UUID proposal) {
        return new RouteParameters(ID, proposal.toString());
    }

    static RouterLink caseFile(String title, UUID proposal) {
        return new RouterLink(titleOf(title), ProposalView.class, parameters(proposal));
    }

    static void go(Class<? extends Component> view, UUID proposal) {
        UI.getCurrent().navigate(view, parameters(proposal));
    }

    /** The title, or words for a proposal that has none yet. */
    static String titleOf(String title) {
        return title.isBlank() ? Texts.text("proposals.untitled") : title;
    }
}
