package org.conclusum.voting.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who could have voted, frozen when the vote was opened.
 *
 * @param seats all voting seats of the committee
 * @param units what is known of the bodies behind them; a unit left out counts 1 and has no inhabitants
 * @param absent ids of seats of which nobody is there
 * @param excluded ids of seats with a conflict of interest (VwVfG § 20)
 * @param chair id of the chair's seat, if the chair has one
 * @param speakers the seat that speaks for a unit which votes as a block
 */
public record Electorate(
        List<VotingSeat> seats,
        Map<String, VotingUnit> units,
        Set<String> absent,
        Set<String> excluded,
        @Nullable String chair,
        Map<String, String> speakers) {

    public Electorate {
        seats = List.copyOf(seats);
        units = Collected.inOrder(units);
        absent = Collected.inOrder(absent);
        excluded = Collected.inOrder(excluded);
        speakers = Collected.inOrder(speakers);
    }

    /** Everybody there, nobody excluded. */
    public static Electorate of(List<VotingSeat> seats) {
        return new Electorate(seats, Map.of(), Set.of(), Set.of(), null, Map.of());
    }

    public Electorate withUnits(Map<String, VotingUnit> declared) {
        return new Electorate(seats, declared, absent, excluded, chair, speakers);
    }

    public Electorate withAbsent(Set<String> ids) {
        return new Electorate(seats, units, ids, excluded, chair, speakers);
    }

    public Electorate withExcluded(Set<String> ids) {
        return new Electorate(seats, units, absent, ids, chair, speakers);
    }

    public Electorate withChair(String seat) {
        return new Electorate(seats, units, absent, excluded, seat, speakers);
    }

    public Electorate withSpeakers(Map<String, String> seatsByUnit) {
        return new Electorate(seats, units, absent, excluded, chair, seatsByUnit);
    }

    /** The seats by id, in their order. */
    Map<String, VotingSeat> seatsById() {
        Map<String, VotingSeat> byId = new LinkedHashMap<>();
        seats.forEach(seat -> byId.put(seat.id(), seat));
        return byId;
    }

    VotingUnit unit(String id) {
        return units.getOrDefault(id, VotingUnit.UNDECLARED);
    }
}
