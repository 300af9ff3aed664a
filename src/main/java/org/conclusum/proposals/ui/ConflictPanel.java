package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.conclusum.proposals.LastEdit;
import org.conclusum.proposals.ProposalText;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** Two people wrote at once: both texts side by side, and the choice between them. */
class ConflictPanel extends Card {

    private record Part(String key, Function<ProposalText, String> text) {}

    private static final List<Part> PARTS = List.of(
            new Part("proposals.edit.field.title", ProposalText::title),
            new Part("proposals.edit.field.motion", ProposalText::motion),
            new Part("proposals.edit.field.facts", ProposalText::facts),
            new Part("proposals.edit.field.costs", ProposalText::costs),
            new Part("proposals.edit.field.lead", ProposalText::lead));

    ConflictPanel(ProposalText mine, ProposalText theirs, LastEdit edit, Runnable keepMine, Runnable takeTheirs) {
        super(
                Texts.text("proposals.edit.conflict.title"),
                new Paragraph(Texts.text("proposals.edit.conflict.text", edit.by(), Formats.time(edit.at()))));
        addClassName("cc-proposals-conflict");
        getElement().setAttribute("role", "alert");
        Div sides = new Div(
                side(Texts.text("proposals.edit.conflict.mine"), mine, theirs),
                side(Texts.text("proposals.edit.conflict.theirs", edit.by()), theirs, mine));
        sides.addClassName("cc-proposals-sides");
        Div actions = new Div(
                Actions.secondary(Texts.text("proposals.edit.conflict.takeTheirs"), takeTheirs),
                Actions.secondary(Texts.text("proposals.edit.conflict.keepMine"), keepMine));
        actions.addClassName("cc-actions");
        add(sides, actions);
    }

    private static Component side(String title, ProposalText shown, ProposalText other) {
        Section side = new Section(new H3(title));
        for (Part part : PARTS) {
            String words = part.text().apply(shown);
            if (!words.equals(part.text().apply(other))) {
                side.add(
                        new H4(Texts.text(part.key())),
                        new Prose(words.isBlank() ? Texts.text("proposals.edit.conflict.empty") : words));
            }
        }
        return side;
    }
}
