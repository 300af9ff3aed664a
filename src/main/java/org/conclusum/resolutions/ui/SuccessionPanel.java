package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionPanel;
import org.conclusum.resolutions.Succession;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;
import org.springframework.core.annotation.Order;

/** Which resolution took the place of this one, and which this one took. */
@org.springframework.stereotype.Component
@Order(1)
class SuccessionPanel implements ResolutionPanel {

    private final Succession succession;

    SuccessionPanel(Succession succession) {
        this.succession = succession;
    }

    @Override
    public Optional<Component> panel(ResolutionDetail resolution, Actor.Person viewer) {
        Optional<Succession.Other> after = succession.after(resolution.row().id(), viewer);
        List<Succession.Other> before = succession.before(resolution.row().id(), viewer);
        if (after.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(Texts.text("resolutions.succession"));
        after.ifPresent(other -> card.add(line(
                other,
                Texts.text(
                        other.revoked() ? "resolutions.succession.revokedBy" : "resolutions.succession.replacedBy"))));
        before.forEach(other -> card.add(line(
                other,
                Texts.text(other.revoked() ? "resolutions.succession.revokes" : "resolutions.succession.replaces"))));
        return Optional.of(card);
    }

    private static Paragraph line(Succession.Other other, String words) {
        Paragraph line = new Paragraph(words + " ");
        line.add(new Anchor("resolutions/" + other.id(), other.number() + " · " + other.title()));
        return line;
    }
}
