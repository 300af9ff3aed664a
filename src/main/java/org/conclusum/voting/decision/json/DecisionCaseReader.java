package org.conclusum.voting.decision.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.committees.rules.LocatedJson;
import org.conclusum.committees.rules.Silence;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.Call;
import org.conclusum.voting.decision.CastVotes;
import org.conclusum.voting.decision.Choice;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.Electorate;
import org.conclusum.voting.decision.Procedure;
import org.conclusum.voting.decision.ProcedureKind;
import org.conclusum.voting.decision.ReceivedBallot;
import org.conclusum.voting.decision.Sender;
import org.conclusum.voting.decision.Summons;
import org.conclusum.voting.decision.Tally;
import org.conclusum.voting.decision.VotingSeat;
import org.conclusum.voting.decision.VotingUnit;

/** Reads the parts of a decision case, each where it stands. */
final class DecisionCaseReader {

    private static final String UNNAMED = "";

    private DecisionCaseReader() {}

    static DecisionCase read(LocatedJson json) {
        json.withOnly(
                "id",
                "title",
                "source",
                "rules",
                "seats",
                "units",
                "absent",
                "excluded",
                "ballots",
                "tallies",
                "received",
                "speakers",
                "chair",
                "call",
                "summons",
                "procedure",
                "expect");
        json.readOrNull("title", LocatedJson::text);
        json.readOrNull("source", LocatedJson::text);
        return new DecisionCase(
                json.read("id", LocatedJson::text, UNNAMED),
                DecisionRulesJson.read(json.required("rules")),
                electorate(json),
                votes(json),
                json.read("call", DecisionCaseReader::call, Call.FIRST),
                json.read("summons", DecisionCaseReader::summons, Summons.PROPER),
                json.read("procedure", DecisionCaseReader::procedure, Procedure.MEETING));
    }

    private static Electorate electorate(LocatedJson json) {
        return new Electorate(
                json.read("seats", seats -> seats.list(DecisionCaseReader::seat), List.of()),
                json.read("units", units -> units.map(DecisionCaseReader::unit), Map.of()),
                ids(json, "absent"),
                ids(json, "excluded"),
                json.readOrNull("chair", LocatedJson::text),
                json.read("speakers", speakers -> speakers.map(LocatedJson::text), Map.of()));
    }

    private static CastVotes votes(LocatedJson json) {
        return new CastVotes(
                json.read("ballots", ballots -> ballots.map(ballot -> ballot.oneOf(Choice.class)), Map.of()),
                json.read("tallies", tallies -> tallies.map(DecisionCaseReader::tally), Map.of()),
                json.read("received", received -> received.list(DecisionCaseReader::received), List.of()));
    }

    private static Set<String> ids(LocatedJson json, String field) {
        return new LinkedHashSet<>(json.read(field, LocatedJson::names, List.of()));
    }

    private static VotingSeat seat(LocatedJson json) {
        json.withOnly("id", "unit", "weight", "group");
        String id = json.required("id").text();
        return new VotingSeat(
                id,
                json.read("unit", LocatedJson::text, id),
                json.read("weight", LocatedJson::fraction, Fraction.ONE),
                json.readOrNull("group", LocatedJson::text));
    }

    private static VotingUnit unit(LocatedJson json) {
        json.withOnly("count", "population");
        return new VotingUnit(
                json.read("count", LocatedJson::fraction, Fraction.ONE),
                json.read("population", LocatedJson::number, 0L));
    }

    private static Tally tally(LocatedJson json) {
        json.withOnly("yes", "no", "abstain");
        return new Tally(
                json.required("yes").number(),
                json.required("no").number(),
                json.read("abstain", LocatedJson::number, 0L));
    }

    private static ReceivedBallot received(LocatedJson json) {
        json.withOnly("seat", "by", "vote", "at");
        return new ReceivedBallot(
                json.required("seat").text(),
                json.required("by").oneOf(Sender.class),
                json.required("vote").oneOf(Choice.class),
                Moments.read(json.required("at")));
    }

    private static Call call(LocatedJson json) {
        json.withOnly("number", "warned");
        return json.make(
                () -> new Call(json.required("number").smallNumber(), json.read("warned", LocatedJson::truth, false)));
    }

    private static Summons summons(LocatedJson json) {
        return new Summons(json.withOnly("proper").required("proper").truth());
    }

    private static Procedure procedure(LocatedJson json) {
        json.withOnly("kind", "deadline", "silence", "returnQuorum", "chairMustReply", "objections");
        return new Procedure(
                json.read("kind", kind -> kind.oneOf(ProcedureKind.class), ProcedureKind.MEETING),
                json.readOrNull("deadline", Moments::read),
                json.read("silence", silence -> silence.oneOf(Silence.class), Silence.NOT_COUNTED),
                json.readOrNull("returnQuorum", LocatedJson::threshold),
                json.read("chairMustReply", LocatedJson::truth, false),
                json.read("objections", LocatedJson::names, List.of()));
    }
}
