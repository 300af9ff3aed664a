package org.conclusum.voting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotPlan;
import org.conclusum.voting.decision.ProcedureKind;

/** Where the chair opens the vote on the current item: one button, or Alt and A; the wording may be amended first. */
class OpeningForm extends Div {

    private final RadioButtonGroup<ProcedureKind> procedure = new RadioButtonGroup<>();

    /**
     * A form.
     *
     * @param procedures ways that may be taken now, the usual one first
     * @param amend whether the wording is to be changed before, as after a round with an objection
     * @param open takes the wording and how the ballot is to be held
     */
    OpeningForm(String wording, List<ProcedureKind> procedures, boolean amend, BiConsumer<String, BallotPlan> open) {
        addClassName("cc-voting-opening");
        TextArea text = new TextArea(Texts.text("voting.opening.wording"));
        text.setValue(wording);
        text.setMaxLength(20_000);
        text.setWidthFull();
        text.setHelperText(Texts.text(amend ? "voting.opening.amendHint" : "voting.opening.wordingHint"));
        Details details = new Details(Texts.text("voting.opening.amend"), text);
        details.setOpened(amend || wording.isBlank());
        procedure.setLabel(Texts.text("voting.opening.procedure"));
        procedure.setItems(procedures);
        procedure.setItemLabelGenerator(kind -> Texts.of("voting.opening.procedure", kind));
        procedure.setValue(procedures.getFirst());
        procedure.setVisible(procedures.size() > 1);
        Checkbox byItself = new Checkbox(Texts.text("voting.opening.byItself"), true);
        Button button = Actions.primary(
                action(),
                () -> open.accept(
                        text.getValue(),
                        plan(byItself.getValue() ? BallotClosing.WHEN_ALL_VOTED : BallotClosing.BY_CHAIR)));
        procedure.addValueChangeListener(change -> button.setText(action()));
        button.addClickShortcut(Key.KEY_A, KeyModifier.ALT);
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+A");
        Div row = new Div(button, BallotWords.small(Texts.text("voting.opening.shortcut")), byItself);
        row.addClassName("cc-voting-opening-row");
        add(procedure, row, details);
    }

    private BallotPlan plan(BallotClosing closing) {
        return procedure.getValue() == ProcedureKind.CONSENSUS
                ? BallotPlan.consensus(closing)
                : BallotPlan.open(closing);
    }

    private String action() {
        return Texts.text(
                procedure.getValue() == ProcedureKind.CONSENSUS ? "voting.opening.round" : "voting.opening.action");
    }
}
