package org.conclusum.voting.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.committees.rules.Silence;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.committees.rules.Tie;
import org.conclusum.kernel.Fraction;

/** Draws well-formed cases of all procedures; the same seed draws the same cases. */
record RandomCases(Random random) {

    private static final Instant DEADLINE = Instant.parse("2026-03-10T12:00:00Z");

    DecisionCase any() {
        return draw(true);
    }

    DecisionCase withoutBlocks() {
        return draw(false);
    }

    private DecisionCase draw(boolean blocks) {
        List<VotingSeat> seats = seats();
        Procedure procedure = procedure(seats);
        Majority majority = majority(seats);
        return new DecisionCase(
                "drawn",
                new DecisionRules(
                        random.nextBoolean() ? quorum() : null,
                        blocks && random.nextInt(3) == 0 ? majority.withBlockVote(blockVote()) : majority),
                electorate(seats),
                votes(seats, procedure.kind()),
                new Call(random.nextInt(1, 3), random.nextBoolean()),
                new Summons(random.nextInt(20) > 0),
                procedure);
    }

    private List<VotingSeat> seats() {
        List<VotingSeat> seats = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 12); i++) {
            String group = random.nextInt(3) == 0 ? "group" : null;
            seats.add(new VotingSeat("s" + i, "u" + random.nextInt(4), oneOf("1", "2", "5/3", "1/2", "0"), group));
        }
        return seats;
    }

    private Electorate electorate(List<VotingSeat> seats) {
        Map<String, VotingUnit> units = new LinkedHashMap<>();
        Map<String, String> speakers = new LinkedHashMap<>();
        for (VotingSeat seat : seats) {
            units.put(seat.unit(), new VotingUnit(oneOf("1", "1/2"), random.nextInt(100_000)));
            speakers.put(seat.unit(), seat.id());
        }
        String chair = random.nextBoolean() ? any(seats).id() : null;
        return new Electorate(seats, units, some(seats, 6), some(seats, 8), chair, speakers);
    }

    private CastVotes votes(List<VotingSeat> seats, ProcedureKind kind) {
        Map<String, Choice> ballots = new LinkedHashMap<>();
        List<ReceivedBallot> received = new ArrayList<>();
        for (VotingSeat seat : seats) {
            if (random.nextInt(5) > 0) {
                ballots.put(seat.id(), choice(kind));
            } else if (kind == ProcedureKind.CIRCULAR) {
                Sender by = random.nextBoolean() ? Sender.PRINCIPAL : Sender.SUBSTITUTE;
                Instant at = DEADLINE.plusSeconds(random.nextLong(-1000, 1000));
                received.add(new ReceivedBallot(seat.id(), by, choice(kind), at));
            }
        }
        return new CastVotes(ballots, Map.of(), received);
    }

    private Choice choice(ProcedureKind kind) {
        boolean first = random.nextInt(3) > 0;
        int other = random.nextInt(2);
        return kind == ProcedureKind.CONSENSUS
                ? first
                        ? Choice.AGREE
                        : List.of(Choice.STAND_ASIDE, Choice.OBJECT).get(other)
                : first ? Choice.YES : List.of(Choice.NO, Choice.ABSTAIN).get(other);
    }

    private Procedure procedure(List<VotingSeat> seats) {
        ProcedureKind kind = any(List.of(ProcedureKind.values()));
        if (kind != ProcedureKind.CIRCULAR) {
            return kind == ProcedureKind.MEETING ? Procedure.MEETING : Procedure.CONSENSUS;
        }
        Procedure circular = Procedure.circularUntil(DEADLINE)
                .withSilence(any(List.of(Silence.values())))
                .withReturnQuorum(threshold())
                .withObjections(List.copyOf(some(seats, 40)));
        return random.nextBoolean() ? circular.withReplyOfChair() : circular;
    }

    private Quorum quorum() {
        Measure measure = any(List.of(Measure.SEATS, Measure.VOTES, Measure.UNITS));
        return new Quorum(
                List.of(new QuorumCondition(measure, threshold())),
                random.nextInt(4),
                random.nextBoolean() ? new SecondCall(random.nextInt(3)) : null,
                random.nextBoolean() ? Threshold.parse(">=1/3") : null,
                random.nextInt(4) == 0 ? Fraction.of(49, 100) : null);
    }

    private Majority majority(List<VotingSeat> seats) {
        MajorityCondition[] conditions = new MajorityCondition[random.nextInt(1, 3)];
        for (int i = 0; i < conditions.length; i++) {
            Measure measure = any(List.of(Measure.VOTES, Measure.VOTES, Measure.UNITS, Measure.POPULATION));
            conditions[i] = new MajorityCondition(measure, any(List.of(Base.values())), threshold());
        }
        Majority majority = random.nextInt(3) == 0 ? Majority.simpleMajority() : Majority.of(conditions);
        return majority.withTie(any(List.of(Tie.values())))
                .withVeto(List.copyOf(some(seats, 20)))
                .withRequiredYes(random.nextInt(8) == 0 ? List.of(any(seats).unit()) : List.of())
                .withBlockingMinority(random.nextInt(4));
    }

    private BlockVote blockVote() {
        return new BlockVote(
                any(List.of(BlockVote.OnSplit.values())), any(List.of(BlockVote.OnPartialPresence.values())));
    }

    private Threshold threshold() {
        return Threshold.parse(any(List.of(">1/2", ">=1/2", ">=2/3", ">2/3", ">=55/100", ">=1", ">=0", ">0")));
    }

    private Set<String> some(List<VotingSeat> seats, int oneIn) {
        Set<String> ids = new LinkedHashSet<>();
        seats.stream().filter(seat -> random.nextInt(oneIn) == 0).forEach(seat -> ids.add(seat.id()));
        return ids;
    }

    private Fraction oneOf(String... numbers) {
        return Fraction.parse(any(List.of(numbers)));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
