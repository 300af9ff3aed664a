package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ListedProposal;
import org.conclusum.proposals.ProposalFilter;
import org.conclusum.proposals.ProposalListing;
import org.conclusum.proposals.ProposalState;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Proposals in columns, one for each stage of their way; each column shows the latest. */
class ProposalBoard extends Div {

    private enum Stage {
        DRAFTING(ProposalState.DRAFT, ProposalState.RETURNED),
        EXAMINATION(ProposalState.SUBMITTED),
        READY(ProposalState.ACCEPTED, ProposalState.READY),
        AGENDA(ProposalState.SCHEDULED, ProposalState.CIRCULATING),
        DECIDED(ProposalState.DECIDED, ProposalState.CLOSED);

        private final Set<ProposalState> states;

        Stage(ProposalState... states) {
            this.states = Set.of(states);
        }
    }

    private static final int LATEST = 12;

    private final Map<String, MunicipalityRow> municipalities;

    ProposalBoard(
            ProposalListing listing, ProposalFilter filter, Actor viewer, Map<String, MunicipalityRow> municipalities) {
        this.municipalities = municipalities;
        addClassName("cc-proposals-board");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.text("proposals.board.label"));
        Map<ProposalState, Long> counts = listing.countByState(filter.in(Set.of()), viewer);
        for (Stage stage : Stage.values()) {
            long count = stage.states.stream()
                    .mapToLong(state -> counts.getOrDefault(state, 0L))
                    .sum();
            List<ListedProposal> latest =
                    count == 0 ? List.of() : listing.page(filter.in(stage.states), 0, LATEST, viewer);
            add(column(stage, count, latest));
        }
    }

    private Component column(Stage stage, long count, List<ListedProposal> latest) {
        Span number = new Span(Formats.number(count));
        number.addClassName("cc-proposals-count");
        H2 title = new H2(new Span(Texts.of("proposals.board", stage)), number);
        Section column = new Section(title);
        if (latest.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("proposals.board.empty"));
            none.addClassName("cc-note");
            column.add(none);
            return column;
        }
        UnorderedList cards = new UnorderedList();
        latest.forEach(listed -> cards.add(new ListItem(card(stage, listed))));
        column.add(cards);
        if (count > latest.size()) {
            Paragraph more = new Paragraph(Texts.text("proposals.board.more", count - latest.size()));
            more.addClassName("cc-note");
            column.add(more);
        }
        return column;
    }

    private Component card(Stage stage, ListedProposal listed) {
        MunicipalityRow municipality = municipalities.get(listed.row().originator());
        String by = municipality == null ? listed.row().originator() : municipality.shortName();
        String number = listed.row().number();
        Span note = new Span(number == null ? by : number + " · " + by);
        note.addClassName("cc-note");
        Div card = new Div(Places.caseFile(listed.row().title(), listed.row().id()), note);
        if (stage.states.size() > 1) {
            card.add(new StateMark(listed.row().state(), listed.adopted()));
        }
        card.addClassName("cc-proposals-card");
        return card;
    }
}
