package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.exchange.PracticeManagement;
import org.conclusum.exchange.PracticesOfResolution;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionPanel;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** On the page of a resolution: passes it on as a practice, or leads to the practice that was made from it. */
@org.springframework.stereotype.Component
class PracticeCard implements ResolutionPanel {

    private final PracticesOfResolution practices;
    private final PracticeManagement management;

    PracticeCard(PracticesOfResolution practices, PracticeManagement management) {
        this.practices = practices;
        this.management = management;
    }

    @Override
    public Optional<Component> panel(ResolutionDetail resolution, Actor.Person viewer) {
        UUID id = resolution.row().id();
        List<PracticesOfResolution.Made> made = practices.made(id, viewer);
        boolean mayMake = made.isEmpty() && practices.mayMake(resolution, viewer);
        if (made.isEmpty() && !mayMake) {
            return Optional.empty();
        }
        Card card = new Card(Texts.text("exchange.panel.title"));
        card.addClassName("cc-exchange-stack");
        made.forEach(one ->
                card.add(new com.vaadin.flow.component.html.Anchor(ExchangeAddress.of(one.practice()), one.title())));
        if (mayMake) {
            card.add(
                    ExchangeWords.muted(Texts.text("exchange.panel.lead")),
                    Actions.secondary(Texts.text("exchange.panel.make"), () -> UI.getCurrent()
                            .navigate(ExchangeAddress.edit(management.fromResolution(id, viewer)))));
        }
        return Optional.of(card);
    }
}
