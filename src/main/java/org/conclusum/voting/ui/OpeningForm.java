package org.conclusum.voting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotClosing;

/** Where the chair opens the vote on the current item: one button, or Alt and A; the wording may be amended first. */
class OpeningForm extends Div {

    /** @param open takes the wording and what ends the ballot */
    OpeningForm(String wording, BiConsumer<String, BallotClosing> open) {
        addClassName("cc-voting-opening");
        TextArea text = new TextArea(Texts.text("voting.opening.wording"));
        text.setValue(wording);
        text.setMaxLength(20_000);
        text.setWidthFull();
        text.setHelperText(Texts.text("voting.opening.wordingHint"));
        Details amend = new Details(Texts.text("voting.opening.amend"), text);
        amend.setOpened(wording.isBlank());
        Checkbox byItself = new Checkbox(Texts.text("voting.opening.byItself"), true);
        Button button = Actions.primary(
                Texts.text("voting.opening.action"),
                () -> open.accept(
                        text.getValue(), byItself.getValue() ? BallotClosing.WHEN_ALL_VOTED : BallotClosing.BY_CHAIR));
        button.addClickShortcut(Key.KEY_A, KeyModifier.ALT);
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+A");
        Div row = new Div(button, BallotWords.small(Texts.text("voting.opening.shortcut")), byItself);
        row.addClassName("cc-voting-opening-row");
        add(row, amend);
    }
}
