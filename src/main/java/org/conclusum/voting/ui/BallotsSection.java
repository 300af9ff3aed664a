package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotRow;

/** The votes on a proposal, in its case file. */
@org.springframework.stereotype.Component
class BallotsSection implements CaseFileSection {

    private static final int ORDER = 120;

    private final BallotListing listing;

    BallotsSection(BallotListing listing) {
        this.listing = listing;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "voting.list.title";
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return listing.ofProposal(proposal, viewer).size();
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        List<BallotRow> rows = listing.ofProposal(proposal, viewer);
        if (rows.isEmpty()) {
            return new EmptyState(Texts.text("voting.section.empty"), Texts.text("voting.section.emptyHint"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-section");
        rows.forEach(row -> list.add(line(row)));
        return list;
    }

    private static ListItem line(BallotRow row) {
        Div name = new Div(
                new Anchor(
                        "ballots/" + row.id(), Texts.text("voting.section.ballot", Formats.dateTime(row.openedAt()))),
                BallotWords.small(Texts.text("voting.list.cast", row.cast(), row.electors())));
        name.addClassName("cc-voting-name");
        String reason = BallotWords.reason(row);
        if (!reason.isEmpty()) {
            name.add(new Span(reason));
        }
        return new ListItem(name, BallotWords.pill(row));
    }
}
