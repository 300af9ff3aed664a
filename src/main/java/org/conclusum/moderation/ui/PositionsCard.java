package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.PositionEntry;
import org.conclusum.moderation.PositionField;
import org.conclusum.moderation.PositionsView;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What one municipality says, as far as the viewer may read it. */
class PositionsCard extends Card {

    PositionsCard(String municipality, String ags, PositionsView view) {
        super(municipality);
        addClassName("cc-moderation-form");
        boolean said = false;
        for (Issue issue : view.issues()) {
            List<PositionEntry> entries = List.of(PositionField.values()).stream()
                    .flatMap(field -> view.entry(issue.id(), ags, field).stream())
                    .filter(entry -> !entry.content().isEmpty())
                    .toList();
            if (!entries.isEmpty()) {
                said = true;
                Facts facts = new Facts();
                entries.forEach(entry -> facts.add(Texts.of("moderation.said", entry.field()), words(view, entry)));
                add(new Div(new H3(issue.title()), facts));
            }
        }
        if (!said) {
            add(ModerationWords.muted(Texts.text("moderation.position.nothing")));
        }
    }

    private static Component words(PositionsView view, PositionEntry entry) {
        Span words = new Span(StanceWords.inWords(entry.field(), entry.content()));
        words.addClassName("cc-keep-lines");
        Div value = new Div(words);
        if (entry.heard() && !entry.confirmed()) {
            value.add(new Pill(Tone.WAIT, Texts.text("moderation.position.heard")));
        } else if (view.office() && entry.released()) {
            value.add(new Pill(Tone.INFO, Texts.text("moderation.position.released")));
        }
        value.addClassName("cc-moderation-option");
        return value;
    }
}
