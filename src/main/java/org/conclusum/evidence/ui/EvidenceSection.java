package org.conclusum.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.evidence.CitationDetail;
import org.conclusum.evidence.EvidenceListing;
import org.conclusum.evidence.EvidenceManagement;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFileNotice;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** What a proposal rests on, as a tab of its case file; on all tabs it says so where figures have changed since. */
@org.springframework.stereotype.Component
class EvidenceSection implements CaseFileSection, CaseFileNotice {

    private static final int ORDER = 102;

    private final EvidenceListing listing;
    private final EvidenceManagement management;

    EvidenceSection(EvidenceListing listing, EvidenceManagement management) {
        this.listing = listing;
        this.management = management;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return EvidenceAddress.TAB;
    }

    @Override
    public boolean concerns(UUID proposal, Actor.Person viewer) {
        return listing.count(proposal) > 0 || listing.mayCite(proposal, viewer);
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return listing.count(proposal);
    }

    @Override
    public Optional<Component> notice(UUID proposal, Actor.Person viewer) {
        List<CitationDetail> revised = listing.of(proposal, viewer).stream()
                .filter(detail -> !detail.citation().changes().isEmpty())
                .toList();
        return revised.isEmpty() ? Optional.empty() : Optional.of(new RevisedNotice(proposal, revised));
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        Div content = new Div();
        content.addClassName("cc-evidence");
        if (listing.mayCite(proposal, viewer)) {
            Paragraph lead = new Paragraph(Texts.text("evidence.section.lead"));
            lead.addClassName("cc-muted");
            Anchor cite = new Anchor("proposals/" + proposal + "/citation", Texts.text("evidence.cite"));
            cite.addClassName("cc-evidence-cite");
            content.add(new Div(lead, cite));
        }
        CitationCard.Desk desk = desk(viewer);
        listing.of(proposal, viewer).forEach(detail -> content.add(new CitationCard(detail, desk)));
        return content;
    }

    /** The page draws itself anew when the proposal has changed. */
    private CitationCard.Desk desk(Actor.Person viewer) {
        return new CitationCard.Desk() {
            @Override
            public void withdraw(CitationDetail citation) {
                Confirmation.ask(
                        Texts.text("evidence.withdraw.title"),
                        Texts.text("evidence.withdraw.sentence"),
                        Texts.text("evidence.withdraw"),
                        () -> {
                            management.withdraw(citation.citation().id(), viewer);
                            Messages.done(Texts.text("evidence.withdraw.done"));
                        });
            }

            @Override
            public void renew(CitationDetail citation) {
                management.renew(citation.citation().id(), viewer);
                Messages.done(Texts.text("evidence.renew.done"));
            }
        };
    }
}
