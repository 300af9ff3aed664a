package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.ElectorLine;
import org.jspecify.annotations.Nullable;

/** A ballot while it is open: how many have voted, the wording, the person's own vote, and the chair's end to it. */
class OpenBallot extends Div {

    private final transient BallotManagement ballots;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final Span progress = new Span();
    private final Div votes = new Div();
    private final transient Map<UUID, SeatVote> seats = new HashMap<>();
    private @Nullable Button close;
    private int cast;
    private int expected;

    /**
     * A ballot.
     *
     * @param wording where the text to be decided is shown
     * @param changed called after the person has voted or closed the ballot
     */
    OpenBallot(BallotView ballot, Component wording, BallotManagement ballots, Actor.Person person, Runnable changed) {
        this.ballots = ballots;
        this.person = person;
        this.changed = changed;
        addClassName("cc-voting-open");
        RuleWords words = new RuleWords(ballot);
        progress.addClassName("cc-voting-progress");
        progress.getElement().setAttribute("role", "status");
        boolean consensus = ballot.row().isConsensus();
        Span how = BallotWords.small(
                Texts.text("voting.open.how", consensus ? Texts.text("voting.procedure.CONSENSUS") : words.kind()));
        Div head = new Div(BallotWords.pill(ballot.row()), how, progress);
        head.addClassName("cc-voting-head");
        votes.addClassName("cc-voting-votes");
        add(
                head,
                wording,
                votes,
                BallotWords.muted(consensus ? Texts.text("voting.rule.consensus") : words.sentence()));
        if (ballot.plan().deadline() != null) {
            add(BallotWords.muted(Texts.text(
                    "voting.open.deadline", Formats.dateTime(ballot.plan().deadline()))));
        }
        if (ballot.mayClose()) {
            Div actions = new Div(Actions.secondary(
                    Texts.text("voting.close.action"),
                    () -> askToClose(ballot.row().id())));
            actions.addClassName("cc-actions");
            add(actions);
        }
        update(ballot);
    }

    /** Follows what has changed, without touching what the person is about to choose. */
    final void update(BallotView ballot) {
        cast = ballot.row().cast();
        expected = ballot.expected();
        progress.setText(Texts.text("voting.open.progress", cast, expected));
        List<ElectorLine> mine = ballot.mySeats();
        if (close != null) {
            close.getElement().getThemeList().set("primary", mine.stream().allMatch(ElectorLine::voted));
        }
        seats.entrySet().removeIf(known -> {
            boolean gone = mine.stream().noneMatch(line -> line.seat().equals(known.getKey()));
            if (gone) {
                votes.remove(known.getValue().component());
            }
            return gone;
        });
        String abstention = new RuleWords(ballot).abstention();
        for (ElectorLine line : mine) {
            SeatVote known = seats.get(line.seat());
            if (known == null) {
                SeatVote added = seatVote(ballot, line, abstention);
                seats.put(line.seat(), added);
                votes.add(added.component());
            } else {
                known.update().accept(line);
            }
        }
    }

    /** Where a vote is cast, and how it learns of what was cast. */
    private record SeatVote(Component component, Consumer<ElectorLine> update) {}

    private SeatVote seatVote(BallotView ballot, ElectorLine line, String abstention) {
        UUID id = ballot.row().id();
        if (!ballot.row().isConsensus()) {
            VoteChoices vote = new VoteChoices(line, abstention, choice -> cast(id, line.seat(), Answer.of(choice)));
            return new SeatVote(vote, vote::update);
        }
        AnswerChoices answer = new AnswerChoices(
                line.label(), ballot.row().procedure(), abstention, given -> cast(id, line.seat(), given));
        Consumer<ElectorLine> update = now ->
                answer.update(now.choice(), Objects.requireNonNullElse(now.reason(), ""), BallotWords.receipt(now));
        update.accept(line);
        return new SeatVote(answer, update);
    }

    private void cast(UUID ballot, UUID seat, Answer answer) {
        ballots.cast(ballot, seat, answer, person);
        changed.run();
    }

    private void askToClose(UUID ballot) {
        Confirmation.ask(
                Texts.text("voting.close.title"),
                cast < expected
                        ? Texts.text("voting.close.missing", expected - cast, expected)
                        : Texts.text("voting.close.complete"),
                Texts.text("voting.close.action"),
                () -> {
                    ballots.close(ballot, person);
                    Messages.done(Texts.text("voting.close.done"));
                    changed.run();
                });
    }
}
