package org.conclusum.proposals.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.conclusum.uikit.Texts;

/** The parts of a case file as links, so that each has its address. */
class CaseFileTabs extends Nav {

    private final UUID proposal;
    private final String current;

    CaseFileTabs(UUID proposal, String current) {
        this.proposal = proposal;
        this.current = current;
        addClassName("cc-proposals-tabs");
        getElement().setAttribute("aria-label", Texts.text("proposals.file.tabs"));
    }

    /** Adds a part; a count of 0 is not shown. */
    CaseFileTabs tab(String key, String title, int count) {
        RouterLink link = new RouterLink("", ProposalView.class, Places.parameters(proposal));
        link.add(new Span(title));
        if (count > 0) {
            Span number = new Span(String.valueOf(count));
            number.addClassName("cc-proposals-count");
            link.add(number);
        }
        link.setQueryParameters(QueryParameters.of(ProposalView.TAB, key));
        link.setHighlightAction((target, highlight) -> {});
        if (key.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }
}
