package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.UUID;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.uikit.Texts;

/** With an item: where to read what the municipalities have stated on it. */
final class SynopsisLink {

    private SynopsisLink() {}

    /**
     * The papers of an item, with the link behind them where statements were put together.
     *
     * @param withSynopsis the proposals on which they were
     */
    static Component behind(Component papers, AgendaItemRow item, Set<UUID> withSynopsis) {
        UUID proposal = item.proposal();
        if (proposal == null || !withSynopsis.contains(proposal)) {
            return papers;
        }
        Anchor link = new Anchor(
                "proposals/" + proposal + "?tab=proposals.statements.section", Texts.text("meetings.synopsis"));
        link.addClassName("cc-agenda-paper-link");
        Div line = new Div(link);
        line.addClassName("cc-agenda-paper");
        return new Div(papers, line);
    }
}
