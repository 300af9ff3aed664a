package org.conclusum.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** The proposals that wait for an agenda, each to be taken onto this one. */
class ReadyProposals extends Card {

    ReadyProposals(List<ProposalRow> ready, Consumer<UUID> take) {
        super(Texts.text("meetings.ready.title"));
        if (ready.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("meetings.ready.none"));
            none.addClassNames("cc-muted", "cc-small");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-meetings-ready");
        for (ProposalRow proposal : ready) {
            Div text = new Div(
                    new Anchor("proposals/" + proposal.id(), proposal.title()),
                    MeetingMarks.small(Objects.requireNonNullElse(proposal.number(), "")));
            text.addClassName("cc-meetings-name");
            Button add = Actions.secondary(Texts.text("meetings.ready.take"), () -> take.accept(proposal.id()));
            add.setAriaLabel(Texts.text("meetings.ready.takeNamed", proposal.title()));
            list.add(new ListItem(text, add));
        }
        add(list);
    }
}
