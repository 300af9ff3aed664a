package org.conclusum.voting.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.conclusum.committees.rules.DecisionRules;

/** Everything a case refers to must be in it, and everything in it must fit its procedure. */
final class CaseConsistency {

    private final Electorate electorate;
    private final CastVotes votes;
    private final Procedure procedure;
    private final Set<String> seats;
    private final Set<String> units;

    private CaseConsistency(Electorate electorate, CastVotes votes, Procedure procedure) {
        this.electorate = electorate;
        this.votes = votes;
        this.procedure = procedure;
        this.seats = electorate.seatsById().keySet();
        this.units = new LinkedHashSet<>(electorate.units().keySet());
        electorate.seats().forEach(seat -> units.add(seat.unit()));
    }

    static void check(DecisionRules rules, Electorate electorate, CastVotes votes, Procedure procedure) {
        CaseConsistency consistency = new CaseConsistency(electorate, votes, procedure);
        consistency.seatsAreThereOnce();
        consistency.seatsReferredToExist();
        consistency.ballotsFit();
        consistency.receivedBallotsFit();
        consistency.talliesFit(rules);
        consistency.unitsReferredToExist(rules);
    }

    private void seatsAreThereOnce() {
        if (seats.isEmpty() && votes.tallies().isEmpty()) {
            throw new InconsistentCase("$.seats", "is empty, and there are no tallies instead");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < electorate.seats().size(); i++) {
            if (!seen.add(electorate.seats().get(i).id())) {
                throw new InconsistentCase("$.seats[" + i + "].id", "is the id of an earlier seat");
            }
        }
    }

    private void seatsReferredToExist() {
        knownSeats("$.absent", electorate.absent());
        knownSeats("$.excluded", electorate.excluded());
        knownSeats("$.procedure.objections", procedure.objections());
        String chair = electorate.chair();
        if (chair != null) {
            knownSeat("$.chair", chair);
        }
    }

    private void ballotsFit() {
        votes.ballots().forEach((seat, choice) -> {
            String path = "$.ballots['" + seat + "']";
            knownSeat(path, seat);
            fitsProcedure(path, choice);
        });
    }

    private void receivedBallotsFit() {
        for (int i = 0; i < votes.received().size(); i++) {
            String path = "$.received[" + i + "]";
            if (procedure.kind() != ProcedureKind.CIRCULAR) {
                throw new InconsistentCase(path, "is an answer to a circular, but the procedure is none");
            }
            knownSeat(path + ".seat", votes.received().get(i).seat());
            fitsProcedure(path + ".vote", votes.received().get(i).vote());
        }
    }

    private void talliesFit(DecisionRules rules) {
        if (votes.tallies().isEmpty()) {
            return;
        }
        if (!votes.ballots().isEmpty()) {
            throw new InconsistentCase("$.tallies", "stand instead of ballots, not beside them");
        }
        if (procedure.kind() != ProcedureKind.MEETING) {
            throw new InconsistentCase("$.tallies", "do not say who answered; only a MEETING can be counted by them");
        }
        if (rules.majority().blockVote() != null) {
            throw new InconsistentCase(
                    "$.tallies", "do not show whether a unit's delegates agreed; blocks need ballots");
        }
        if (units.isEmpty()) {
            units.addAll(votes.tallies().keySet());
        }
        votes.tallies().keySet().forEach(unit -> knownUnit("$.tallies['" + unit + "']", unit));
    }

    private void unitsReferredToExist(DecisionRules rules) {
        knownSeats("$.rules.majority.veto", rules.majority().veto());
        List<String> required = rules.majority().requiredYes();
        for (int i = 0; i < required.size(); i++) {
            knownUnit("$.rules.majority.requiredYes[" + i + "]", required.get(i));
        }
        electorate.speakers().forEach((unit, seat) -> {
            String path = "$.speakers['" + unit + "']";
            knownUnit(path, unit);
            knownSeat(path, seat);
            VotingSeat speaker = electorate.seatsById().get(seat);
            if (speaker != null && !speaker.unit().equals(unit)) {
                throw new InconsistentCase(path, "seat \"" + seat + "\" sits for \"" + speaker.unit() + "\"");
            }
        });
    }

    private void fitsProcedure(String path, Choice choice) {
        if (!choice.belongsTo(procedure.kind())) {
            throw new InconsistentCase(path, choice + " is no ballot of the procedure " + procedure.kind());
        }
    }

    private void knownSeats(String path, Collection<String> ids) {
        int i = 0;
        for (String id : ids) {
            knownSeat(path + "[" + i++ + "]", id);
        }
    }

    private void knownSeat(String path, String seat) {
        if (!seats.contains(seat)) {
            throw new InconsistentCase(path, "there is no seat \"" + seat + "\"");
        }
    }

    private void knownUnit(String path, String unit) {
        if (!units.contains(unit)) {
            throw new InconsistentCase(path, "there is no unit \"" + unit + "\"");
        }
    }
}
