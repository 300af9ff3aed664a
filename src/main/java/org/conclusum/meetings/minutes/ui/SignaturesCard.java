package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.conclusum.meetings.minutes.MinutesRow;
import org.conclusum.meetings.minutes.Signature;
import org.conclusum.meetings.minutes.SigningRole;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Who has signed, and when. */
class SignaturesCard extends Card {

    SignaturesCard(MinutesRow row) {
        super(Texts.text("meetings.minutes.signatures"));
        add(new Facts()
                .add(Texts.of("meetings.minutes.role", SigningRole.CHAIR), line(row.chair()))
                .add(Texts.of("meetings.minutes.role", SigningRole.MINUTE_TAKER), line(row.taker())));
    }

    private static Component line(@Nullable Signature signature) {
        if (signature == null) {
            Span open = new Span(Texts.text("meetings.minutes.unsigned"));
            open.addClassName("cc-muted");
            return open;
        }
        Span at = new Span(Formats.dateTime(signature.at()));
        at.addClassName("cc-note");
        Div line = new Div(new Span(signature.name()), at);
        line.addClassName("cc-meetings-name");
        return line;
    }
}
