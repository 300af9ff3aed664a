package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.conclusum.exchange.adoption.AdoptionListing;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** In the case file of a proposal by which a practice is taken over: the practice, and where its adoption stands. */
@org.springframework.stereotype.Component
class AdoptionSection implements CaseFileSection {

    private static final int ORDER = 560;

    private final AdoptionListing listing;

    AdoptionSection(AdoptionListing listing) {
        this.listing = listing;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "exchange.section.title";
    }

    @Override
    public boolean concerns(UUID proposal, Actor.Person viewer) {
        return listing.ofProposal(proposal).isPresent();
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return 0;
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        return listing.ofProposal(proposal)
                .<Component>map(row -> {
                    Card card = new Card(Texts.text("exchange.adoption.of", row.title()));
                    card.addClassName("cc-exchange-stack");
                    card.add(
                            AdoptionWords.mark(row.stage()),
                            new Paragraph(Texts.text("exchange.adoption.from", row.giverName(), row.takerName())),
                            new Anchor(ExchangeAddress.of(row.practice()), Texts.text("exchange.section.practice")),
                            new Anchor("exchange/adoptions/" + row.id(), Texts.text("exchange.section.adoption")));
                    return card;
                })
                .orElseGet(Card::new);
    }
}
