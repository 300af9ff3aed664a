package org.conclusum.voting.decision;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.Measure;
import org.conclusum.kernel.Fraction;

/**
 * How many seats, votes, units or inhabitants there are: of those that are there, of those that say yes, of all.
 *
 * <p>Where votes are tallied and no seats are known, as in a popular vote, the declared and the tallied units stand for
 * all of them; their votes as such have no base but those that were cast.
 */
record Amounts(Facts facts) {

    /** What says yes. */
    Fraction reached(Measure measure) {
        return measure == Measure.VOTES
                ? facts.count().total().yes()
                : ofUnits(measure, countedUnits(votes -> votes.stance() == Stance.YES));
    }

    /** What the share is taken of. */
    Fraction base(Measure measure, Base base) {
        return switch (base) {
            case YES_NO ->
                measure == Measure.VOTES
                        ? facts.count().total().yesAndNo()
                        : ofUnits(measure, countedUnits(votes -> votes.stance() != Stance.NONE));
            case CAST ->
                measure == Measure.VOTES
                        ? facts.count().total().cast()
                        : ofUnits(measure, countedUnits(UnitVotes::counted));
            case PRESENT -> of(measure, facts.attendance().present());
            case ENTITLED -> of(measure, facts.attendance().entitled());
            case STATUTORY -> of(measure, facts.attendance().statutory());
        };
    }

    Fraction of(Measure measure, List<VotingSeat> seats) {
        return switch (measure) {
            case SEATS -> Fraction.of(seats.size());
            case VOTES -> sum(seats.stream().map(VotingSeat::weight));
            case UNITS, POPULATION -> ofUnits(measure, units(seats));
        };
    }

    /** Units that do not say yes, each as one, whatever its count. */
    int unitsNotSayingYes() {
        Set<String> units = units(facts.attendance().statutory());
        units.removeIf(unit -> facts.count().of(unit).stance() == Stance.YES);
        return units.size();
    }

    /** The finest step in which an amount can grow: 1 if all is whole, 1/6 with halves and thirds. */
    Fraction step(Measure measure) {
        Stream<Fraction> parts =
                switch (measure) {
                    case VOTES -> facts.attendance().statutory().stream().map(VotingSeat::weight);
                    case UNITS ->
                        units(facts.attendance().statutory()).stream()
                                .map(unit -> facts.electorate().unit(unit).count());
                    case SEATS, POPULATION -> Stream.of();
                };
        BigInteger common = parts.filter(part -> !part.isWhole())
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        return new Fraction(BigInteger.ONE, common);
    }

    private Set<String> units(List<VotingSeat> seats) {
        Set<String> units = new LinkedHashSet<>();
        seats.forEach(seat -> units.add(seat.unit()));
        if (facts.attendance().statutory().isEmpty()) {
            units.addAll(facts.electorate().units().keySet());
            units.addAll(facts.count().byUnit().keySet());
        }
        return units;
    }

    private List<String> countedUnits(Predicate<UnitVotes> like) {
        return facts.count().byUnit().entrySet().stream()
                .filter(entry -> like.test(entry.getValue()))
                .map(entry -> entry.getKey())
                .toList();
    }

    private Fraction ofUnits(Measure measure, Collection<String> ids) {
        Stream<VotingUnit> units = ids.stream().map(facts.electorate()::unit);
        return sum(units.map(unit -> measure == Measure.POPULATION ? Fraction.of(unit.population()) : unit.count()));
    }

    private static Fraction sum(Stream<Fraction> parts) {
        return parts.reduce(Fraction.ZERO, Fraction::plus);
    }
}
