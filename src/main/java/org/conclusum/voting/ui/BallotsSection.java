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
import org.conclusum.voting.CircularListing;
import org.conclusum.voting.decision.ProcedureKind;

/** The votes on a proposal, in its case file. */
@org.springframework.stereotype.Component
class BallotsSection implements CaseFileSection {

    private static final int ORDER = 120;

    private final BallotListing listing;
    private final CircularListing circulars;

    BallotsSection(BallotListing listing, CircularListing circulars) {
        this.listing = listing;
        this.circulars = circulars;
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
        Div content = new Div();
        content.addClassName("cc-voting-opening");
        content.add(
                rows.isEmpty()
                        ? new EmptyState(Texts.text("voting.section.empty"), Texts.text("voting.section.emptyHint"))
                        : list(rows));
        if (circulars.mayStart(proposal, viewer)) {
            content.add(new Anchor("proposals/" + proposal + "/circular", Texts.text("voting.start.title")));
        }
        return content;
    }

    private static Component list(List<BallotRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-section");
        rows.forEach(row -> list.add(line(row)));
        return list;
    }

    private static ListItem line(BallotRow row) {
        Div name = new Div(
                new Anchor(
                        "ballots/" + row.id(),
                        Texts.text(
                                row.procedure() == ProcedureKind.MEETING
                                        ? "voting.section.ballot"
                                        : "voting.section." + row.procedure(),
                                Formats.dateTime(row.openedAt()))),
                BallotWords.small(Texts.text("voting.list.cast", row.cast(), row.electors())));
        name.addClassName("cc-voting-name");
        String reason = BallotWords.reason(row);
        if (!reason.isEmpty()) {
            name.add(new Span(reason));
        }
        return new ListItem(name, BallotWords.pill(row));
    }
}
