package org.conclusum.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.evidence.EvidenceListing;
import org.conclusum.evidence.Revision;
import org.conclusum.evidence.RevisionDetail;
import org.conclusum.evidence.RevisionManagement;
import org.conclusum.evidence.RevisionOutcome;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Revised figures, old and new beside each other; the office says here what follows. */
@Route("proposals/:proposal/revisions/:revision")
@PermitAll
class RevisionView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient EvidenceListing listing;
    private final transient RevisionManagement management;
    private final transient ResolutionListing resolutions;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private UUID revision = new UUID(0, 0);
    private String number = "";
    private transient @Nullable RevisionDetail shown;

    RevisionView(
            EvidenceListing listing,
            RevisionManagement management,
            ResolutionListing resolutions,
            LiveUpdates live,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.resolutions = resolutions;
        this.live = live;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("evidence.revision.title");
    }

    @Override
    public String place() {
        return number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        revision = EvidenceAddress.of(event, EvidenceAddress.REVISION);
        refresh();
        live.refresh(this, EvidenceAddress.of(event, EvidenceAddress.PROPOSAL), this::refresh);
    }

    /** What is being typed stays while nothing changed. */
    private void refresh() {
        RevisionDetail detail = listing.revision(revision, person);
        if (detail.equals(shown)) {
            return;
        }
        shown = detail;
        number = Objects.requireNonNullElse(detail.citation().proposal().number(), "");
        removeAll();
        PageHeader header = new PageHeader(Texts.text(
                        "evidence.revision.heading",
                        detail.citation().citation().snapshot().name()))
                .marks(EvidenceWords.mark(detail.citation().citation()))
                .lead(Texts.text(
                        "evidence.revision.lead", detail.citation().proposal().title()));
        add(new PageLayout(compared(detail), outcome(detail)).above(header).aside(facts(detail)));
    }

    private static Component compared(RevisionDetail detail) {
        var citation = detail.citation().citation();
        Card card = new Card(Texts.text("evidence.revision.figures"));
        card.addClassName("cc-evidence-compared");
        if (!citation.note().isEmpty()) {
            card.add(new Prose(citation.note()));
        }
        card.add(FigureTable.of(citation.snapshot(), detail.changes()), CitationCard.credits(citation));
        return card;
    }

    private Component outcome(RevisionDetail detail) {
        Revision found = detail.revision();
        if (found.outcome() != null) {
            return new Card(
                    Texts.text("evidence.revision.outcome"),
                    new Paragraph(EvidenceWords.settled(found)),
                    new Prose(found.note()));
        }
        if (found.isOpen() && detail.citation().judged()) {
            return new Card(Texts.text("evidence.revision.judge"), new OutcomeForm(this::settle));
        }
        Paragraph state = new Paragraph(Texts.text(
                found.superseded()
                        ? "evidence.revision.superseded"
                        : found.weighty() ? "evidence.revision.waits" : "evidence.revision.little"));
        Card card = new Card(Texts.text("evidence.revision.outcome"), state);
        detail.citation()
                .citation()
                .lastRevision()
                .filter(last -> found.superseded() && !last.id().equals(found.id()))
                .ifPresent(last -> card.add(new Anchor(
                        EvidenceAddress.revision(detail.citation().proposal().id(), last.id()),
                        Texts.text("evidence.revision.latest"))));
        return card;
    }

    private Component facts(RevisionDetail detail) {
        var citation = detail.citation().citation();
        UUID proposal = detail.citation().proposal().id();
        Facts facts = new Facts()
                .add(
                        Texts.text("evidence.revision.proposal"),
                        new Anchor(
                                EvidenceAddress.tab(proposal),
                                number.isEmpty() ? detail.citation().proposal().title() : number));
        resolutions
                .ofProposal(proposal, person)
                .forEach(row -> facts.add(
                        Texts.text("evidence.revision.resolution"),
                        new Anchor("resolutions/" + row.id(), row.number())));
        facts.add(
                        Texts.text("evidence.revision.found"),
                        Formats.date(detail.revision().foundAt()))
                .add(Texts.text("evidence.fact.cited"), Formats.date(citation.citedAt()))
                .add(Texts.text("evidence.fact.threshold"), EvidenceWords.threshold(citation))
                .add(Texts.text("evidence.revision.table"), citation.snapshot().table());
        return new Card(Texts.text("evidence.revision.glance"), facts);
    }

    private void settle(RevisionOutcome outcome, String note) {
        management.settle(revision, outcome, note, person);
        refresh();
        Messages.done(Texts.text("evidence.revision.done"));
    }
}
