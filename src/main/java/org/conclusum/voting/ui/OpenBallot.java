package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.secret.Code;
import org.conclusum.voting.secret.Receipt;
import org.jspecify.annotations.Nullable;

/** A ballot while it is open: how many have voted, the wording, the person's own vote, and the chair's end to it. */
class OpenBallot extends Div {

    private final transient BallotCommands commands;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final Span progress = new Span();
    private final Div votes = new Div();
    private final Map<UUID, VoteChoices> seats = new HashMap<>();
    private final Map<UUID, InstructionNote> instructions = new HashMap<>();
    private final transient Function<UUID, InstructionNote> instructionOf;
    private @Nullable Button close;
    private @Nullable EntryPanel entries;
    private @Nullable HandCountPanel handCount;
    private int cast;
    private int expected;

    /**
     * A ballot.
     *
     * @param wording where the text to be decided is shown
     * @param instructionOf what the municipality of a seat wants
     * @param changed called after the person has voted or closed the ballot
     */
    OpenBallot(
            BallotView ballot,
            Component wording,
            BallotCommands commands,
            Function<UUID, InstructionNote> instructionOf,
            Actor.Person person,
            Runnable changed) {
        this.instructionOf = instructionOf;
        this.commands = commands;
        this.person = person;
        this.changed = changed;
        addClassName("cc-voting-open");
        RuleWords words = new RuleWords(ballot);
        progress.addClassName("cc-voting-progress");
        progress.getElement().setAttribute("role", "status");
        boolean consensus = ballot.row().isConsensus();
        Span how = BallotWords.small(Texts.text(
                "voting.open.how",
                Texts.of("voting.form.now", ballot.row().form()),
                consensus ? Texts.text("voting.procedure.CONSENSUS") : words.kind()));
        Div head = new Div(BallotWords.pill(ballot.row()), how, progress);
        head.addClassName("cc-voting-head");
        votes.addClassName("cc-voting-votes");
        if (ballot.isExcluded()) {
            Paragraph out = new Paragraph(Texts.text("voting.open.excluded"));
            out.addClassName("cc-voting-out");
            votes.add(out);
        }
        add(head, wording);
        if (ballot.mySeats().isEmpty()) {
            BallotWords.standing(ballot.plan().question()).ifPresent(this::add);
        }
        add(votes, BallotWords.muted(words.sentence()));
        if (ballot.plan().deadline() != null) {
            add(BallotWords.muted(Texts.text(
                    "voting.open.deadline", Formats.dateTime(ballot.plan().deadline()))));
        }
        if (ballot.plan().onPaper()) {
            votes.add(new Paragraph(Texts.text("voting.paper.now")));
            ballot.mySeats().forEach(line -> votes.add(instructionOf.apply(line.seat())));
        }
        if (ballot.mayCountByHand()) {
            HandCountPanel panel = new HandCountPanel(ballot, commands.byHand(), person, changed);
            handCount = panel;
            add(panel);
        }
        if (!ballot.isSecret() && (ballot.mayClose() || ballot.mayEnter())) {
            EntryPanel panel = new EntryPanel(ballot, commands.onBehalf(), person, changed);
            entries = panel;
            add(panel);
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
        if (entries != null) {
            entries.update(ballot);
        }
        if (handCount != null) {
            handCount.update(ballot);
        }
        cast = ballot.row().cast();
        expected = ballot.expected();
        progress.setText(Texts.text("voting.open.progress", cast, expected));
        List<ElectorLine> mine = ballot.plan().onPaper() ? List.of() : ballot.mySeats();
        if (close != null) {
            close.getElement().getThemeList().set("primary", mine.stream().allMatch(ElectorLine::voted));
        }
        seats.keySet().removeIf(seat -> {
            boolean gone = mine.stream().noneMatch(line -> line.seat().equals(seat));
            if (gone) {
                votes.remove(seats.get(seat));
            }
            return gone;
        });
        VoteTerms terms = VoteTerms.of(ballot);
        for (ElectorLine line : mine) {
            VoteChoices known = seats.get(line.seat());
            if (known == null) {
                VoteChoices added = new VoteChoices(
                        line, terms, (answer, receipt) -> cast(ballot.row().id(), line.seat(), answer, receipt));
                seats.put(line.seat(), added);
                InstructionNote instruction = instructionOf.apply(line.seat());
                instructions.put(line.seat(), instruction);
                added.addComponentAsFirst(instruction);
                votes.add(added);
                block(ballot, line).ifPresent(added::add);
            } else {
                known.update(line);
                Objects.requireNonNull(instructions.get(line.seat())).update();
            }
        }
    }

    /** Says that a municipality with several seats votes as one, where the rule book wants it. */
    private static Optional<Component> block(BallotView ballot, ElectorLine line) {
        BlockVote rule = ballot.rules().decision().majority().blockVote();
        long seats = ballot.electors().stream()
                .filter(other -> other.unit().equals(line.unit()))
                .count();
        return rule == null || seats < 2
                ? Optional.empty()
                : Optional.of(BallotWords.muted(Texts.text("voting.cast.block", line.label(), seats) + " "
                        + Texts.of("voting.cast.block", rule.onSplit())
                        + (rule.onSplit() == BlockVote.OnSplit.SPEAKER ? " " + speaker(ballot, line) : "")));
    }

    /** Who speaks for the block. */
    private static String speaker(BallotView ballot, ElectorLine line) {
        if (ballot.speakers().contains(line.seat())) {
            return Texts.text("voting.cast.speaker.you");
        }
        return ballot.electors().stream()
                .filter(other ->
                        other.unit().equals(line.unit()) && ballot.speakers().contains(other.seat()))
                .findFirst()
                .map(other -> Texts.text("voting.cast.speaker.other", other.label()))
                .orElse(Texts.text("voting.cast.speaker.nobody"));
    }

    private void cast(UUID ballot, UUID seat, Answer answer, Receipt receipt) {
        List<Code> codes = commands.ballots().cast(ballot, seat, answer, receipt, person);
        if (!codes.isEmpty()) {
            ReceiptDialog shown = new ReceiptDialog(codes);
            shown.addClosedListener(
                    closed -> Optional.ofNullable(seats.get(seat)).ifPresent(VoteChoices::toReceipt));
            shown.open();
        }
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
                    commands.ballots().close(ballot, person);
                    Messages.done(Texts.text("voting.close.done"));
                    changed.run();
                });
    }
}
