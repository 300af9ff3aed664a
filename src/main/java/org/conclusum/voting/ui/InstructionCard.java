package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Timeline;
import org.conclusum.voting.InstructedVote;
import org.conclusum.voting.InstructionListing;
import org.conclusum.voting.InstructionRow;
import org.conclusum.voting.Wish;
import org.conclusum.voting.rules.ReasonMustFit;

/** The instruction of one municipality: what is in force, what came of it, and for its coordinator the way to change it. */
class InstructionCard extends Card {

    /**
     * A card.
     *
     * @param give called with what the municipality wants and why
     * @param note called when the coordinator takes note of a vote against the instruction
     */
    InstructionCard(
            String municipality,
            InstructionListing.Of instructed,
            BiConsumer<Wish, String> give,
            Consumer<InstructedVote> note) {
        super(Texts.text("voting.instruction.of", municipality));
        add(
                instructed.given().isEmpty()
                        ? BallotWords.muted(Texts.text("voting.instruction.notGiven"))
                        : inForce(instructed.given().getFirst()));
        if (!instructed.votes().isEmpty()) {
            add(new InstructedVotes(instructed.votes(), note));
        }
        if (instructed.secret()) {
            add(BallotWords.muted(Texts.text("voting.instruction.secret")));
        }
        if (instructed.mayGive()) {
            add(form(instructed.given(), give));
        }
        if (instructed.given().size() > 1) {
            Details before = new Details(
                    Texts.text("voting.instruction.before"),
                    new Timeline(instructed.given().stream()
                            .skip(1)
                            .map(InstructionCard::entry)
                            .toList()));
            add(before);
        }
        add(BallotWords.muted(Texts.text("voting.instruction.whoSees")));
    }

    private static Component inForce(InstructionRow instruction) {
        Div head = new Div(InstructionNote.pill(instruction.wish()), BallotWords.small(by(instruction)));
        head.addClassName("cc-voting-instruction-head");
        Paragraph reason = new Paragraph(instruction.reason());
        reason.addClassName("cc-keep-lines");
        Div inForce = new Div(head, reason);
        inForce.addClassName("cc-voting-instruction");
        return inForce;
    }

    private static Timeline.Entry entry(InstructionRow instruction) {
        return new Timeline.Entry(
                Texts.of("voting.wish", instruction.wish()) + ": " + instruction.reason(), by(instruction));
    }

    private static String by(InstructionRow instruction) {
        return Texts.text("voting.instruction.by", instruction.givenBy(), Formats.dateTime(instruction.givenAt()));
    }

    private static Component form(List<InstructionRow> given, BiConsumer<Wish, String> give) {
        RadioButtonGroup<Wish> wish = new RadioButtonGroup<>(Texts.text("voting.instruction.wish"));
        wish.setItems(Wish.values());
        wish.setItemLabelGenerator(one -> Texts.of("voting.wish", one));
        wish.setValue(given.isEmpty() ? Wish.FREE : given.getFirst().wish());
        TextArea reason = new TextArea(Texts.text("voting.instruction.reason"));
        reason.setMaxLength(ReasonMustFit.LONGEST);
        reason.setMinRows(2);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        if (!given.isEmpty()) {
            reason.setValue(given.getFirst().reason());
        }
        Div actions = new Div(Actions.primary(
                Texts.text(given.isEmpty() ? "voting.instruction.give" : "voting.instruction.change"), () -> {
                    give.accept(Objects.requireNonNull(wish.getValue()), reason.getValue());
                    Messages.done(Texts.text("voting.instruction.given"));
                }));
        actions.addClassName("cc-actions");
        Div form = new Div(wish, reason, actions);
        form.addClassName("cc-voting-opening");
        return form;
    }
}
