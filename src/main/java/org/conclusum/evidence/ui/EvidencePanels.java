package org.conclusum.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conclusum.evidence.CitationDetail;
import org.conclusum.evidence.EvidenceListing;
import org.conclusum.evidence.RevisionDetail;
import org.conclusum.evidence.RevisionReports;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemPanel;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionPanel;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** Evidence where it is needed outside the case file: with the item that is called, and on the page of a resolution. */
@org.springframework.stereotype.Component
class EvidencePanels implements AgendaItemPanel, ResolutionPanel {

    private final EvidenceListing listing;
    private final MeetingLookup meetings;

    EvidencePanels(EvidenceListing listing, MeetingLookup meetings) {
        this.listing = listing;
        this.meetings = meetings;
    }

    @Override
    public Component panel(AgendaItemRow item, Actor.Person viewer) {
        Div panel = new Div();
        if (item.proposal() != null) {
            evidence(listing.of(item.proposal(), viewer)).ifPresent(panel::add);
        } else if (meetings.isReport(item.id(), RevisionReports.SOURCE)) {
            report(listing.unreported(meetings.row(item.meeting()).committee(), viewer))
                    .ifPresent(panel::add);
        }
        return panel;
    }

    @Override
    public Optional<Component> panel(ResolutionDetail resolution, Actor.Person viewer) {
        return evidence(listing.of(resolution.row().proposal(), viewer));
    }

    private static Optional<Component> evidence(List<CitationDetail> citations) {
        if (citations.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(Texts.text("evidence.panel.title"));
        card.addClassName("cc-evidence-panel");
        citations.forEach(citation -> card.add(new Details(summary(citation), new CitationCard(citation, null))));
        return Optional.of(card);
    }

    private static Component summary(CitationDetail detail) {
        Div summary = new Div(new Span(detail.citation().snapshot().name()), EvidenceWords.mark(detail.citation()));
        summary.addClassName("cc-evidence-summary");
        return summary;
    }

    /** What the committee is to hear of: which figures changed, and why the office puts it before the committee again. */
    private static Optional<Component> report(List<RevisionDetail> revisions) {
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-evidence-report");
        for (RevisionDetail detail : revisions) {
            var proposal = detail.citation().proposal();
            list.add(new ListItem(
                    new Anchor(
                            EvidenceAddress.tab(proposal.id()),
                            Texts.text(
                                    "evidence.report.line",
                                    Objects.requireNonNullElse(proposal.number(), ""),
                                    proposal.title())),
                    new Prose(detail.revision().note()),
                    FigureTable.of(detail.citation().citation().snapshot(), detail.changes())));
        }
        return Optional.of(new Card(Texts.text("evidence.report.title"), list));
    }
}
