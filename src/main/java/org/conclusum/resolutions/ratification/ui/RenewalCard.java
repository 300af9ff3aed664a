package org.conclusum.resolutions.ratification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.conclusum.proposals.Renewal;
import org.conclusum.resolutions.ratification.DeclinedModeration;
import org.conclusum.resolutions.ratification.RatificationDetail;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** That the matter is taken up again after a no, or why not; for the office the way to begin or to decline. */
class RenewalCard extends Card {

    private final boolean needed;

    RenewalCard(RatificationDetail detail, Runnable renew, Runnable decline) {
        super(Texts.text("resolutions.renewal.title"));
        Renewal renewal = detail.renewal();
        DeclinedModeration declined = detail.declined();
        needed = renewal != null || declined != null || (detail.office() && detail.renewable());
        addClassName("cc-ratification-renewal");
        if (declined != null) {
            add(new Paragraph(Texts.text(
                    "resolutions.renewal.declined", declined.by(), Formats.date(declined.at()), declined.reason())));
        }
        if (renewal != null) {
            add(
                    new Paragraph(Texts.text("resolutions.renewal.isThere")),
                    links(
                            new Anchor("proposals/" + renewal.proposal(), Texts.text("resolutions.renewal.proposal")),
                            new Anchor(
                                    "interests/" + renewal.proposal(), Texts.text("resolutions.renewal.moderation"))));
        } else if (declined != null) {
            if (detail.office()) {
                add(links(Actions.secondary(Texts.text("resolutions.renewal.afterAll"), renew)));
            }
        } else if (needed) {
            add(
                    new Paragraph(Texts.text("resolutions.renewal.lead")),
                    links(
                            detail.row().running()
                                    ? Actions.secondary(Texts.text("resolutions.renewal.action"), renew)
                                    : Actions.primary(Texts.text("resolutions.renewal.action"), renew),
                            Actions.quiet(Texts.text("resolutions.renewal.decline"), decline)));
        }
    }

    Optional<Component> ifNeeded() {
        return needed ? Optional.of(this) : Optional.empty();
    }

    private static Div links(Component... links) {
        Div line = new Div(links);
        line.addClassName("cc-actions");
        return line;
    }
}
