package org.conclusum.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.Answer;
import org.conclusum.voting.Choice;
import org.conclusum.voting.decision.ProcedureKind;
import org.conclusum.voting.rules.ReasonMustFit;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one seat in a round of consensus or a circular: three large choices, the confirmation, and the receipt.
 * What is chosen survives a refresh. Who objects to a consensus says why.
 */
class AnswerChoices extends Div {

    private final RadioButtonGroup<Choice> choices = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(Texts.text("voting.cast.reason"));
    private final Button confirm;
    private final Paragraph receipt = new Paragraph();
    private @Nullable Choice given;
    private String givenReason = "";

    /**
     * Choices.
     *
     * @param seat the name of the seat
     * @param abstention what an abstention does, in a few words
     * @param send takes the answer
     */
    AnswerChoices(String seat, ProcedureKind procedure, String abstention, Consumer<Answer> send) {
        addClassName("cc-voting-cast");
        choices.addClassName("cc-voting-choices");
        choices.setLabel(Texts.text("voting.cast.label", seat));
        choices.setItems(Choice.in(procedure));
        choices.setRenderer(new ComponentRenderer<>(choice -> choice(choice, abstention)));
        choices.addValueChangeListener(change -> offer());
        reason.setHelperText(Texts.text("voting.cast.reasonHint"));
        reason.setMaxLength(ReasonMustFit.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> offer());
        confirm = Actions.primary(Texts.text("voting.cast.confirm"), () -> {
            Choice chosen = choices.getValue();
            if (chosen != null) {
                send.accept(chosen == Choice.OBJECT ? Answer.object(reason.getValue()) : Answer.of(chosen));
            }
        });
        confirm.addClassName("cc-voting-confirm");
        receipt.addClassName("cc-voting-receipt");
        receipt.getElement().setAttribute("role", "status");
        Div foot = new Div(confirm, receipt);
        foot.addClassName("cc-voting-cast-foot");
        add(choices, reason, foot);
        update(null, "", Texts.text("voting.cast.pending"));
    }

    /**
     * Takes over what was answered by now.
     *
     * @param why the reason of an objection, or empty
     * @param words the receipt, or what to do
     */
    final void update(@Nullable Choice choice, String why, String words) {
        Choice before = given;
        String reasonBefore = givenReason;
        given = choice;
        givenReason = why;
        if (choices.getValue() == null || choices.getValue() == before) {
            choices.setValue(given);
        }
        if (reason.getValue().equals(reasonBefore)) {
            reason.setValue(givenReason);
        }
        receipt.setText(words);
        receipt.setClassName("given", given != null);
        confirm.setText(Texts.text(given == null ? "voting.cast.confirm" : "voting.cast.change"));
        offer();
    }

    private void offer() {
        Choice chosen = choices.getValue();
        boolean objects = chosen == Choice.OBJECT;
        reason.setVisible(objects);
        boolean changed = chosen != null
                && (chosen != given || (objects && !reason.getValue().equals(givenReason)));
        confirm.setVisible(given == null || changed);
    }

    private static Div choice(Choice choice, String abstention) {
        Span word = new Span(BallotWords.icon(choice).create(), new Span(Texts.of("voting.choice", choice)));
        word.addClassName("cc-voting-choice-word");
        Div label = new Div(word);
        label.addClassNames("cc-voting-choice", "cc-voting-choice-" + BallotWords.look(choice));
        switch (choice) {
            case ABSTAIN -> label.add(BallotWords.small(abstention));
            case AGREE, STAND_ASIDE, OBJECT ->
                label.add(BallotWords.small(Texts.text("voting.choice." + choice + ".means")));
            case YES, NO -> {}
        }
        return label;
    }
}
