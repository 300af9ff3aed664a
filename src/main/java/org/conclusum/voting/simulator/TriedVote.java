package org.conclusum.voting.simulator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.CastVotes;
import org.conclusum.voting.decision.Choice;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.Electorate;
import org.conclusum.voting.decision.Procedure;
import org.conclusum.voting.decision.VotingSeat;
import org.conclusum.voting.decision.VotingUnit;
import org.jspecify.annotations.Nullable;

/**
 * A vote that nobody has cast: the rules, the seats, and what each of them does.
 *
 * @param seats voting seats in their order
 * @param inhabitants by municipality
 * @param chairSeat the chair's seat, if the chair has one
 * @param speakers seats that speak for their municipality
 * @param marks by seat; one that is left out says yes
 */
public record TriedVote(
        DecisionRules rules,
        DecidedBy decidedBy,
        List<SeatRow> seats,
        Map<String, Long> inhabitants,
        @Nullable UUID chairSeat,
        Set<UUID> speakers,
        Map<UUID, SeatMark> marks) {

    /** A vote in which nobody speaks for others. */
    public TriedVote(
            DecisionRules rules,
            DecidedBy decidedBy,
            List<SeatRow> seats,
            Map<String, Long> inhabitants,
            @Nullable UUID chairSeat,
            Map<UUID, SeatMark> marks) {
        this(rules, decidedBy, seats, inhabitants, chairSeat, Set.of(), marks);
    }

    public TriedVote {
        seats = List.copyOf(seats);
        inhabitants = Map.copyOf(inhabitants);
        speakers = Set.copyOf(speakers);
        marks = Map.copyOf(marks);
    }

    public SeatMark mark(SeatRow seat) {
        return marks.getOrDefault(seat.id(), SeatMark.YES);
    }

    public TriedVote with(SeatRow seat, SeatMark mark) {
        Map<UUID, SeatMark> others = new LinkedHashMap<>(marks);
        others.put(seat.id(), mark);
        return with(others);
    }

    public TriedVote with(Map<UUID, SeatMark> others) {
        return new TriedVote(rules, decidedBy, seats, inhabitants, chairSeat, speakers, others);
    }

    /** The same with every seat that is there and may vote doing this. */
    public TriedVote all(SeatMark mark) {
        return with(seats.stream().collect(Collectors.toMap(SeatRow::id, seat -> {
            SeatMark now = mark(seat);
            return now == SeatMark.ABSENT || now == SeatMark.EXCLUDED ? now : mark;
        })));
    }

    public long count(SeatMark mark) {
        return seats.stream().filter(seat -> mark(seat) == mark).count();
    }

    /** How the seats vote, in a few words; what no seat does is left out. */
    public String inWords() {
        String key = seeksConsensus() ? "voting.situation.consensus" : "voting.situation.votes";
        return Arrays.stream(SeatMark.values())
                .filter(mark -> count(mark) > 0)
                .map(mark -> Texts.text(key + "." + mark.name(), count(mark)))
                .collect(Collectors.joining(", "));
    }

    /** Whether consensus is sought, so that nobody votes. */
    public boolean seeksConsensus() {
        return decidedBy == DecidedBy.CONSENSUS;
    }

    /** The letters of the seats in their order, for a link. */
    public String letters() {
        return seats.stream().map(seat -> String.valueOf(mark(seat).letter())).collect(Collectors.joining());
    }

    /** The same as these letters say, seat by seat; seats without a letter that is known say yes. */
    public TriedVote lettered(String letters) {
        Map<UUID, SeatMark> read = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(letters.length(), seats.size()); i++) {
            UUID seat = seats.get(i).id();
            SeatMark.of(letters.charAt(i)).ifPresent(mark -> read.put(seat, mark));
        }
        return with(read);
    }

    /** What decides, in the form in which every vote is decided. */
    public DecisionCase decisionCase(String id) {
        Set<String> absent = new LinkedHashSet<>();
        Set<String> excluded = new LinkedHashSet<>();
        Map<String, Choice> ballots = new LinkedHashMap<>();
        Map<String, VotingUnit> units = new LinkedHashMap<>();
        for (SeatRow seat : seats) {
            String key = seat.id().toString();
            units.put(
                    seat.unit(),
                    new VotingUnit(
                            Fraction.ONE,
                            seat.ags() == null ? 0 : Objects.requireNonNullElse(inhabitants.get(seat.ags()), 0L)));
            switch (mark(seat)) {
                case ABSENT -> absent.add(key);
                case EXCLUDED -> excluded.add(key);
                case YES -> ballots.put(key, seeksConsensus() ? Choice.AGREE : Choice.YES);
                case NO -> ballots.put(key, seeksConsensus() ? Choice.OBJECT : Choice.NO);
                case ABSTAIN -> ballots.put(key, seeksConsensus() ? Choice.STAND_ASIDE : Choice.ABSTAIN);
            }
        }
        Electorate electorate = Electorate.of(seats.stream()
                        .map(seat -> new VotingSeat(seat.id().toString(), seat.unit(), seat.weight(), seat.group()))
                        .toList())
                .withUnits(units)
                .withAbsent(absent)
                .withExcluded(excluded)
                .withSpeakers(seats.stream()
                        .filter(seat -> speakers.contains(seat.id()))
                        .collect(Collectors.toMap(
                                SeatRow::unit, seat -> seat.id().toString())));
        DecisionCase meeting = DecisionCase.meeting(
                id,
                rules,
                chairSeat == null ? electorate : electorate.withChair(chairSeat.toString()),
                CastVotes.ballots(seeksConsensus() ? Map.of() : ballots));
        return seeksConsensus() ? meeting.with(Procedure.CONSENSUS, CastVotes.ballots(ballots)) : meeting;
    }
}
