package org.conclusum.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.Answer;
import org.conclusum.voting.Choice;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.decision.ProcedureKind;
import org.conclusum.voting.rules.ReasonMustFit;
import org.conclusum.voting.secret.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The vote of one seat: the ballot paper, the confirmation, and the receipt. What is marked survives a refresh; whether the
 * vote arrived is read from the ballot, so that nobody has to wonder after a lost connection.
 */
class VoteChoices extends Div {

    private final transient VoteTerms terms;
    private final PaperField paper;
    private final TextArea reason = new TextArea(Texts.text("voting.cast.reason"));
    private final Button confirm;
    private final Paragraph receipt = new Paragraph();
    /** One for this vote, however often it is sent. */
    private final transient Receipt token = Receipt.fresh();

    private transient @Nullable Answer given;
    private String givenReason = "";
    private boolean voted;

    VoteChoices(ElectorLine seat, VoteTerms terms, BiConsumer<Answer, Receipt> cast) {
        this.terms = terms;
        addClassName("cc-voting-cast");
        paper = new PaperField(Texts.text("voting.cast.label", seat.label()), terms, this::offer);
        reason.setHelperText(Texts.text("voting.cast.reasonHint"));
        reason.setMaxLength(ReasonMustFit.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> offer());
        confirm = Actions.primary(Texts.text("voting.cast.confirm"), () -> {
            paper.demand().ifPresent(chosen -> {
                cast.accept(chosen.choice() == Choice.OBJECT ? Answer.object(reason.getValue()) : chosen, token);
                if (!terms.isSecret()) {
                    toReceipt();
                }
            });
        });
        confirm.addClassName("cc-voting-confirm");
        receipt.addClassName("cc-voting-receipt");
        receipt.getElement().setAttribute("role", "status");
        receipt.getElement().setAttribute("tabindex", "-1");
        Div foot = new Div(confirm, receipt);
        foot.addClassName("cc-voting-cast-foot");
        add(paper, reason, foot);
        update(seat);
    }

    /** Takes over what the seat has voted by now. */
    final void update(ElectorLine seat) {
        Answer before = given;
        given = seat.choice() == null ? null : new Answer(seat.choice(), seat.picks());
        String reasonBefore = givenReason;
        givenReason = Objects.requireNonNullElse(seat.reason(), "");
        if (reason.getValue().equals(reasonBefore)) {
            reason.setValue(givenReason);
        }
        voted = seat.voted();
        if (terms.isSecret() && voted) {
            paper.setValue(null);
        } else if (paper.value() == null || paper.value().equals(before)) {
            paper.setValue(given);
        }
        receipt.setText(words(seat));
        receipt.setClassName("given", voted);
        offer();
    }

    /** Leads the keyboard on to what became of the vote, as the button that had it is gone. */
    final void toReceipt() {
        receipt.getElement().callJsFunction("focus");
    }

    private String words(ElectorLine seat) {
        Instant castAt = seat.castAt();
        if (terms.isSecret()) {
            return Texts.text(voted ? "voting.cast.inUrn" : "voting.cast.pendingSecret");
        }
        if (given == null || castAt == null) {
            return Texts.text(terms.changeable() ? "voting.cast.pending" : "voting.cast.pendingFinal");
        }
        if (seat.enteredBy() != null) {
            return Texts.text(
                    terms.changeable() ? "voting.cast.entered" : "voting.cast.enteredFinal",
                    BallotWords.answer(terms.question(), given),
                    seat.enteredBy(),
                    Formats.time(castAt));
        }
        return Texts.text(
                terms.changeable() ? "voting.cast.receipt" : "voting.cast.receiptFinal",
                BallotWords.answer(terms.question(), given),
                terms.procedure() == ProcedureKind.CIRCULAR ? Formats.dateTime(castAt) : Formats.time(castAt));
    }

    private void offer() {
        boolean stands = voted && (terms.isSecret() || !terms.changeable());
        Answer chosen = paper.value();
        boolean objects = chosen != null && chosen.choice() == Choice.OBJECT;
        boolean changed = chosen != null
                && (!chosen.equals(given) || (objects && !reason.getValue().equals(givenReason)));
        reason.setVisible(objects);
        paper.setVisible(!stands || !terms.isSecret());
        confirm.setText(Texts.text(
                terms.isSecret()
                        ? "voting.cast.confirmSecret"
                        : given == null ? "voting.cast.confirm" : "voting.cast.change"));
        confirm.setVisible(!stands && (given == null || changed));
        confirm.setEnabled(chosen == null || paper.isComplete());
    }
}
