package org.conclusum.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.conclusum.committees.SeatRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.Outcome;
import org.conclusum.voting.decision.TurningSet;
import org.conclusum.voting.decision.TurningSets;
import org.conclusum.voting.simulator.SeatMark;
import org.conclusum.voting.simulator.TriedVote;
import org.jspecify.annotations.Nullable;

/** What turns a tried vote, and which seats together can carry or stop anything; each to be tried at once. */
class TurnsOfVote extends Div {

    /** What the sets that carry or stop depend on: not on how anybody votes. */
    private record Frame(TriedVote vote) {

        static Frame of(TriedVote vote) {
            return new Frame(vote.all(SeatMark.YES));
        }
    }

    private final transient Consumer<TriedVote> apply;
    private transient @Nullable Frame frame;
    private transient Optional<TurningSet> winning = Optional.empty();
    private transient Optional<TurningSet> blocking = Optional.empty();

    TurnsOfVote(Consumer<TriedVote> apply) {
        this.apply = apply;
    }

    final void show(TriedVote vote) {
        removeAll();
        if (vote.seeksConsensus()) {
            add(new Paragraph(Texts.text("voting.simulator.consensus.turn")));
            return;
        }
        DecisionCase decisionCase = vote.decisionCase("simulator");
        Outcome outcome = Evaluation.of(decisionCase).outcome();
        if (outcome != Outcome.ADOPTED && outcome != Outcome.REJECTED) {
            add(new Paragraph(Texts.text("voting.simulator.noVote")));
            return;
        }
        reckon(vote, decisionCase);
        SeatMark other = outcome == Outcome.ADOPTED ? SeatMark.NO : SeatMark.YES;
        Facts facts = new Facts();
        facts.addClassName("cc-simulator-turns");
        facts.add(
                Texts.text("voting.simulator.turning.term"),
                told("voting.simulator.turning." + other.name(), TurningSets.turning(decisionCase), vote, vote, other));
        facts.add(
                Texts.text("voting.simulator.winning.term"),
                told("voting.simulator.winning", winning, vote, vote.all(SeatMark.NO), SeatMark.YES));
        facts.add(
                Texts.text("voting.simulator.blocking.term"),
                told("voting.simulator.blocking", blocking, vote, vote.all(SeatMark.YES), SeatMark.NO));
        add(facts);
    }

    private void reckon(TriedVote vote, DecisionCase decisionCase) {
        Frame now = Frame.of(vote);
        if (!now.equals(frame)) {
            frame = now;
            winning = TurningSets.winning(decisionCase);
            blocking = TurningSets.blocking(decisionCase);
        }
    }

    private Div told(String key, Optional<TurningSet> found, TriedVote vote, TriedVote before, SeatMark mark) {
        if (found.isEmpty() || found.get().size() == 0) {
            return new Div(new Paragraph(Texts.text(key + ".none")));
        }
        TurningSet set = found.get();
        Div told = new Div(
                new Paragraph(Texts.text(key, set.size(), names(set.seats(), vote))),
                BallotWords.small(
                        set.exact()
                                ? Texts.text("voting.simulator.ways", set.ways())
                                : Texts.text("voting.simulator.bound")));
        told.add(Actions.quiet(Texts.text("voting.simulator.show"), () -> apply.accept(saying(before, set, mark))));
        return told;
    }

    private static TriedVote saying(TriedVote before, TurningSet set, SeatMark mark) {
        TriedVote vote = before;
        for (SeatRow seat : before.seats()) {
            if (set.seats().contains(seat.id().toString())) {
                vote = vote.with(seat, mark);
            }
        }
        return vote;
    }

    private static String names(List<String> ids, TriedVote vote) {
        Map<String, String> names = SeatPad.names(vote.seats());
        return ids.stream()
                .map(id -> Objects.requireNonNullElse(names.get(id), id))
                .collect(Collectors.joining(", "));
    }
}
