package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.CircularDetail;
import org.conclusum.voting.CircularDetail.OwnAnswer;
import org.conclusum.voting.CircularManagement;
import org.conclusum.voting.CircularReply;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.rules.ReasonMustFit;

/** A circular while it goes round: until when, how many have answered, the person's own answer, and the way to object. */
class CircularAnswer extends Div {

    private final transient CircularManagement circulars;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final UUID ballot;
    private final Span progress = new Span();
    private final transient Map<UUID, Answered> seats = new HashMap<>();

    /** The choices for a seat, and below them what became of an answer that does not count. */
    private record Answered(VoteChoices choices, InstructionNote instruction, Paragraph standing) {}

    /**
     * A circular.
     *
     * @param instructionOf what the municipality of a seat wants
     * @param changed called after the person has answered or objected
     */
    CircularAnswer(
            BallotView view,
            CircularDetail circular,
            Component wording,
            CircularManagement circulars,
            Function<UUID, InstructionNote> instructionOf,
            Actor.Person person,
            Runnable changed) {
        this.circulars = circulars;
        this.person = person;
        this.changed = changed;
        this.ballot = view.row().id();
        addClassName("cc-voting-open");
        RuleWords words = new RuleWords(view);
        progress.addClassName("cc-voting-progress");
        progress.getElement().setAttribute("role", "status");
        Span how = BallotWords.small(Texts.text("voting.circular.how", words.kind()));
        Div head = new Div(BallotWords.pill(view.row()), how, progress);
        head.addClassName("cc-voting-head");
        Div votes = new Div();
        votes.addClassName("cc-voting-votes");
        for (OwnAnswer own : circular.mine()) {
            VoteChoices choices = new VoteChoices(
                    line(view, own),
                    VoteTerms.of(view),
                    (answer, receipt) -> answer(() -> circulars.answer(ballot, own.seat(), answer.choice(), person)));
            Paragraph standing = BallotWords.muted("");
            InstructionNote instruction = instructionOf.apply(own.seat());
            choices.addComponentAsFirst(instruction);
            seats.put(own.seat(), new Answered(choices, instruction, standing));
            votes.add(new Div(choices, standing));
        }
        if (circular.excludes(person.account())) {
            Paragraph out = new Paragraph(Texts.text("voting.circular.excluded"));
            out.addClassName("cc-voting-out");
            votes.add(out);
        }
        add(head, wording, votes, BallotWords.muted(words.sentence()));
        if (!circular.mine().isEmpty()) {
            add(objection(circular.mine()));
        }
        update(view, circular);
    }

    /** Follows what has changed, without touching what the person is about to choose. */
    final void update(BallotView view, CircularDetail circular) {
        progress.setText(Texts.text(
                "voting.circular.progress", view.row().cast(), view.row().electors()));
        for (OwnAnswer own : circular.mine()) {
            Answered answered = seats.get(own.seat());
            if (answered != null) {
                answered.choices().update(line(view, own));
                answered.instruction().update();
                CircularReply reply = own.reply();
                boolean gaveWay = reply != null && reply.standing() != CircularReply.Standing.COUNTS;
                answered.choices().setClassName("cc-voting-outdone", gaveWay);
                answered.standing().setVisible(gaveWay);
                if (reply != null && gaveWay) {
                    answered.standing().setText(Texts.of("voting.circular.own", reply.standing()));
                }
            }
        }
    }

    private static ElectorLine line(BallotView view, OwnAnswer own) {
        return view.electors().stream()
                .filter(line -> line.seat().equals(own.seat()))
                .findFirst()
                .orElseThrow()
                .answered(own.reply());
    }

    private Component objection(List<OwnAnswer> mine) {
        RadioButtonGroup<OwnAnswer> seat = new RadioButtonGroup<>(Texts.text("voting.circular.object.seat"));
        seat.setItems(mine);
        seat.setItemLabelGenerator(OwnAnswer::label);
        seat.setValue(mine.getFirst());
        seat.setVisible(mine.size() > 1);
        TextArea reason = new TextArea(Texts.text("voting.circular.object.reason"));
        reason.setMaxLength(ReasonMustFit.LONGEST);
        reason.setWidthFull();
        Div content = new Div(
                BallotWords.muted(Texts.text("voting.circular.object.means")),
                seat,
                reason,
                Actions.secondary(
                        Texts.text("voting.circular.object.action"),
                        () -> ask(seat.getValue().seat(), reason.getValue())));
        content.addClassName("cc-voting-opening");
        Details details = new Details(Texts.text("voting.circular.object"), content);
        details.addClassName("cc-voting-object");
        return details;
    }

    private void ask(UUID seat, String reason) {
        Confirmation.ask(
                Texts.text("voting.circular.object.title"),
                Texts.text("voting.circular.object.sentence"),
                Texts.text("voting.circular.object.action"),
                () -> {
                    circulars.object(ballot, seat, reason, person);
                    Messages.done(Texts.text("voting.circular.object.done"));
                    changed.run();
                });
    }

    private void answer(Runnable command) {
        command.run();
        changed.run();
    }
}
