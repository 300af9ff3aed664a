package org.conclusum.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Supplier;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.InstructionListing.AtSeat;
import org.conclusum.voting.InstructionRow;
import org.conclusum.voting.Wish;

/** What the municipality wants, beside the choices of who votes for its seat; empty where members are free. */
class InstructionNote extends Div {

    private final transient Supplier<Optional<AtSeat>> wanted;
    private final BallotForm form;

    InstructionNote(BallotForm form, Supplier<Optional<AtSeat>> wanted) {
        this.form = form;
        this.wanted = wanted;
        addClassName("cc-voting-instruction");
        update();
    }

    /** Follows what the municipality wants by now. */
    final void update() {
        removeAll();
        Optional<AtSeat> seat = wanted.get();
        setVisible(seat.isPresent());
        seat.ifPresent(at -> {
            InstructionRow instruction = at.instruction();
            if (instruction == null) {
                add(BallotWords.small(Texts.text("voting.instruction.none")));
                return;
            }
            Div head = new Div(new Span(Texts.text("voting.instruction.yours")), pill(instruction.wish()));
            head.addClassName("cc-voting-instruction-head");
            Paragraph reason = new Paragraph(instruction.reason());
            reason.addClassName("cc-keep-lines");
            add(head, reason);
            if (instruction.wish() != Wish.FREE) {
                add(BallotWords.small(Texts.text(
                        form == BallotForm.SECRET ? "voting.instruction.valid.secret" : "voting.instruction.valid")));
            }
        });
    }

    static Pill pill(Wish wish) {
        return new Pill(
                switch (wish) {
                    case YES -> Tone.YES;
                    case NO -> Tone.NO;
                    case ABSTAIN -> Tone.NEUTRAL;
                    case FREE -> Tone.INFO;
                },
                Texts.of("voting.wish", wish));
    }
}
