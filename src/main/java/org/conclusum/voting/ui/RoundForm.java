package org.conclusum.voting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotPlan;

/** Where the chair opens a round of consensus on the current item; after an objection with another wording. */
class RoundForm extends Div {

    /**
     * A form.
     *
     * @param again whether a round before ended with an objection
     * @param open takes the wording and how the round is to be held
     */
    RoundForm(String wording, boolean again, BiConsumer<String, BallotPlan> open) {
        addClassName("cc-voting-opening");
        TextArea text = new TextArea(Texts.text("voting.opening.wording"));
        text.setValue(wording);
        text.setMaxLength(20_000);
        text.setWidthFull();
        text.setHelperText(Texts.text(again ? "voting.opening.amendHint" : "voting.opening.wordingHint"));
        Details amend = new Details(Texts.text("voting.opening.amend"), text);
        amend.setOpened(again || wording.isBlank());
        Checkbox byItself = new Checkbox(Texts.text("voting.opening.byItself"), true);
        Div row = new Div(
                Actions.primary(
                        Texts.text("voting.opening.round"),
                        () -> open.accept(
                                text.getValue(),
                                BallotPlan.consensus(
                                        byItself.getValue() ? BallotClosing.WHEN_ALL_VOTED : BallotClosing.BY_CHAIR))),
                byItself);
        row.addClassName("cc-voting-opening-row");
        add(row, amend);
    }
}
