package org.conclusum.resolutions.ratification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionPanel;
import org.conclusum.resolutions.ratification.RatificationDetail;
import org.conclusum.resolutions.ratification.RatificationListing;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** On the page of a resolution: how far the home bodies are. */
@org.springframework.stereotype.Component
class RatificationCard implements ResolutionPanel {

    private final RatificationListing listing;

    RatificationCard(RatificationListing listing) {
        this.listing = listing;
    }

    @Override
    public Optional<Component> panel(ResolutionDetail resolution, Actor.Person viewer) {
        return listing.find(resolution.row().id(), viewer).map(RatificationCard::card);
    }

    private static Component card(RatificationDetail detail) {
        boolean mine = detail.bodies().stream()
                .anyMatch(body -> !body.decided() && detail.own().contains(body.ags()));
        Anchor link = new Anchor(
                "resolutions/" + detail.resolution().id() + "/ratification",
                Texts.text(mine && detail.row().running() ? "resolutions.home.enter" : "resolutions.home.look"));
        return new Card(
                Texts.text("resolutions.home.heading"),
                new HomeBodyProgress(detail),
                new Paragraph(HomeBodyWords.standing(detail)),
                link);
    }
}
