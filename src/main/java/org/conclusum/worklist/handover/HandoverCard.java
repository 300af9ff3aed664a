package org.conclusum.worklist.handover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HomeCard;
import org.conclusum.uikit.Texts;

/** Beside the worklist: who stands in for whom, and the way to hand work over. */
@org.springframework.stereotype.Component
class HandoverCard implements HomeCard {

    private static final int ORDER = 90;

    private final HandoverManagement handovers;

    HandoverCard(HandoverManagement handovers) {
        this.handovers = handovers;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card(Actor.Person person) {
        List<Handover> all = handovers.concerning(person);
        Card card = new Card(Texts.text("worklist.handovers.card"));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("worklist.handovers.nobody"));
            none.addClassName("cc-muted");
            card.add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("cc-casework-list");
            all.forEach(each -> list.add(new ListItem(sentence(each, person))));
            card.add(list);
        }
        String way = handovers.arrangesForOthers(person) ? "worklist.arrange.open" : "worklist.handovers.open";
        card.add(new Paragraph(new RouterLink(Texts.text(way), ArrangementView.class)));
        return Optional.of(card);
    }

    /** "Sie vertreten X bis …" or "Y vertritt Sie von … bis …" */
    static String sentence(Handover handover, Actor.Person person) {
        boolean own = handover.absentId().equals(person.account());
        return Texts.text(
                own ? "worklist.handovers.own" : "worklist.handovers.other",
                own ? handover.substitute() : handover.absent(),
                Formats.shortDate(handover.from()),
                Formats.shortDate(handover.until()));
    }
}
