package org.conclusum.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.Choice;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/** The vote of one seat: three large choices, the confirmation, and the receipt. What is chosen survives a refresh. */
class VoteChoices extends Div {

    private final RadioButtonGroup<Choice> choices = new RadioButtonGroup<>();
    private final Button confirm;
    private final Paragraph receipt = new Paragraph();
    private @Nullable Choice given;

    /** @param abstention what an abstention does, in a few words */
    VoteChoices(ElectorLine seat, String abstention, Consumer<Choice> cast) {
        addClassName("cc-voting-cast");
        choices.addClassName("cc-voting-choices");
        choices.setLabel(Texts.text("voting.cast.label", seat.label()));
        choices.setItems(Choice.in(ProcedureKind.MEETING));
        choices.setRenderer(new ComponentRenderer<>(choice -> choice(choice, abstention)));
        choices.addValueChangeListener(change -> offer());
        confirm = Actions.primary(Texts.text("voting.cast.confirm"), () -> {
            Choice chosen = choices.getValue();
            if (chosen != null) {
                cast.accept(chosen);
            }
        });
        confirm.addClassName("cc-voting-confirm");
        receipt.addClassName("cc-voting-receipt");
        receipt.getElement().setAttribute("role", "status");
        Div foot = new Div(confirm, receipt);
        foot.addClassName("cc-voting-cast-foot");
        add(choices, foot);
        update(seat);
    }

    /** Takes over what the seat has voted by now. */
    final void update(ElectorLine seat) {
        Choice before = given;
        given = seat.choice();
        if (choices.getValue() == null || choices.getValue() == before) {
            choices.setValue(given);
        }
        Instant castAt = seat.castAt();
        receipt.setText(
                given == null || castAt == null
                        ? Texts.text("voting.cast.pending")
                        : Texts.text("voting.cast.receipt", Texts.of("voting.choice", given), Formats.time(castAt)));
        receipt.setClassName("given", given != null);
        confirm.setText(Texts.text(given == null ? "voting.cast.confirm" : "voting.cast.change"));
        offer();
    }

    private void offer() {
        Choice chosen = choices.getValue();
        confirm.setVisible(given == null || (chosen != null && chosen != given));
    }

    private static Div choice(Choice choice, String abstention) {
        Span word = new Span(BallotWords.icon(choice).create(), new Span(Texts.of("voting.choice", choice)));
        word.addClassName("cc-voting-choice-word");
        Div label = new Div(word);
        label.addClassNames(
                "cc-voting-choice", "cc-voting-choice-" + choice.name().toLowerCase(Locale.ROOT));
        if (choice == Choice.ABSTAIN) {
            label.add(BallotWords.small(abstention));
        }
        return label;
    }
}
