package org.conclusum.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.LateItem;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** The urgent items on which the running meeting has to vote first, for who leads it. */
class UrgencyCard extends Card {

    UrgencyCard(List<AgendaItemRow> items, List<LateItem> late, BiConsumer<AgendaItemRow, LateItem> record) {
        super(Texts.text("meetings.urgency.card"));
        addClassName("cc-agenda-urgency");
        add(new Paragraph(Texts.text("meetings.urgency.first")));
        for (AgendaItemRow item : items) {
            late.stream()
                    .filter(one -> one.item().equals(item.id()))
                    .findFirst()
                    .ifPresent(one -> {
                        Paragraph title =
                                new Paragraph(Texts.text("meetings.urgency.item", item.number(), item.title()));
                        title.addClassName("cc-agenda-urgent-title");
                        Div entry = new Div(
                                title,
                                new Prose(Objects.requireNonNullElse(one.urgency(), "")),
                                Actions.secondary(
                                        Texts.text("meetings.urgency.record"), () -> record.accept(item, one)));
                        entry.addClassName("cc-agenda-urgent");
                        add(entry);
                    });
        }
    }
}
