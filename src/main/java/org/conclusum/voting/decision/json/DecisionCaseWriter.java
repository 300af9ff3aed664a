package org.conclusum.voting.decision.json;

import java.util.Collection;
import java.util.Map;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.CastVotes;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.Electorate;
import org.conclusum.voting.decision.Procedure;
import org.conclusum.voting.decision.VotingSeat;
import org.conclusum.voting.decision.VotingUnit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes decision cases so that {@link DecisionCaseReader} reads them back equal; what is a default may be left out. */
final class DecisionCaseWriter {

    private DecisionCaseWriter() {}

    static ObjectNode write(DecisionCase decisionCase) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!decisionCase.id().isEmpty()) {
            json.put("id", decisionCase.id());
        }
        json.set("rules", DecisionRulesJson.write(decisionCase.rules()));
        write(decisionCase.electorate(), json);
        write(decisionCase.votes(), json);
        json.putObject("call")
                .put("number", decisionCase.call().number())
                .put("warned", decisionCase.call().warned());
        json.putObject("summons").put("proper", decisionCase.summons().proper());
        write(decisionCase.procedure(), json.putObject("procedure"));
        return json;
    }

    private static void write(Electorate electorate, ObjectNode json) {
        ArrayNode seats = json.putArray("seats");
        for (VotingSeat seat : electorate.seats()) {
            ObjectNode written = seats.addObject()
                    .put("id", seat.id())
                    .put("unit", seat.unit())
                    .put("weight", seat.weight().toString());
            String group = seat.group();
            if (group != null) {
                written.put("group", group);
            }
        }
        ObjectNode units = json.putObject("units");
        electorate.units().forEach((id, unit) -> write(unit, units.putObject(id)));
        names("absent", electorate.absent(), json);
        names("excluded", electorate.excluded(), json);
        String chair = electorate.chair();
        if (chair != null) {
            json.put("chair", chair);
        }
        texts("speakers", electorate.speakers(), json);
    }

    private static void write(VotingUnit unit, ObjectNode json) {
        Fraction count = unit.count();
        json.put("count", count.toString()).put("population", unit.population());
    }

    private static void write(CastVotes votes, ObjectNode json) {
        if (!votes.ballots().isEmpty()) {
            ObjectNode ballots = json.putObject("ballots");
            votes.ballots().forEach((seat, choice) -> ballots.put(seat, choice.name()));
        }
        if (!votes.tallies().isEmpty()) {
            ObjectNode tallies = json.putObject("tallies");
            votes.tallies().forEach((unit, tally) -> tallies.putObject(unit)
                    .put("yes", whole(tally.yes()))
                    .put("no", whole(tally.no()))
                    .put("abstain", whole(tally.abstain())));
        }
        if (!votes.received().isEmpty()) {
            ArrayNode received = json.putArray("received");
            votes.received().forEach(ballot -> received.addObject()
                    .put("seat", ballot.seat())
                    .put("by", ballot.by().name())
                    .put("vote", ballot.vote().name())
                    .put("at", ballot.at().toString()));
        }
    }

    /** The format knows whole tallies only. */
    private static long whole(Fraction votes) {
        if (!votes.isWhole()) {
            throw new IllegalArgumentException("a tally of " + votes + " votes");
        }
        return votes.numerator().longValueExact();
    }

    private static void write(Procedure procedure, ObjectNode json) {
        json.put("kind", procedure.kind().name());
        var deadline = procedure.deadline();
        if (deadline != null) {
            json.put("deadline", deadline.toString());
        }
        json.put("silence", procedure.silence().name());
        var returned = procedure.returnQuorum();
        if (returned != null) {
            json.put("returnQuorum", returned.toString());
        }
        json.put("chairMustReply", procedure.chairMustReply());
        names("objections", procedure.objections(), json);
    }

    private static void names(String field, Collection<String> names, ObjectNode json) {
        if (!names.isEmpty()) {
            ArrayNode array = json.putArray(field);
            names.forEach(array::add);
        }
    }

    private static void texts(String field, Map<String, String> texts, ObjectNode json) {
        if (!texts.isEmpty()) {
            ObjectNode object = json.putObject(field);
            texts.forEach(object::put);
        }
    }
}
