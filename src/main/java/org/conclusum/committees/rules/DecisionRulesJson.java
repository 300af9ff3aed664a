package org.conclusum.committees.rules;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which a rule book's decision rules are stored and exchanged.
 *
 * <p>Reading is strict and guesses nothing; writing leaves out what is a default, and what is written reads back equal.
 */
public final class DecisionRulesJson {

    private DecisionRulesJson() {}

    /** @throws JsonMalformed with the path, seen from the rules as {@code $} */
    public static DecisionRules read(JsonNode rules) {
        return read(LocatedJson.root(rules));
    }

    /** @throws JsonMalformed with the path, seen from the document the rules are part of */
    public static DecisionRules read(LocatedJson rules) {
        rules.withOnly("quorum", "majority");
        return new DecisionRules(
                rules.readOrNull("quorum", DecisionRulesJson::quorum), majority(rules.required("majority")));
    }

    public static ObjectNode write(DecisionRules rules) {
        return DecisionRulesJsonWriter.write(rules);
    }

    private static Quorum quorum(LocatedJson json) {
        json.withOnly("conditions", "minimum", "secondCall", "exclusionFallback", "groupCap");
        return json.make(() -> new Quorum(
                json.read("conditions", all -> all.list(DecisionRulesJson::quorumCondition), List.of()),
                json.read("minimum", LocatedJson::smallNumber, 0),
                json.readOrNull(
                        "secondCall",
                        call -> new SecondCall(
                                call.withOnly("minimum").required("minimum").smallNumber())),
                json.readOrNull("exclusionFallback", LocatedJson::threshold),
                json.readOrNull("groupCap", LocatedJson::fraction)));
    }

    private static QuorumCondition quorumCondition(LocatedJson json) {
        json.withOnly("measure", "threshold");
        return json.make(() -> new QuorumCondition(
                json.required("measure").oneOf(Measure.class),
                json.required("threshold").threshold()));
    }

    private static Majority majority(LocatedJson json) {
        json.withOnly("conditions", "tie", "veto", "requiredYes", "blockingMinority", "blockVote");
        return json.make(() -> new Majority(
                json.required("conditions").list(DecisionRulesJson::majorityCondition),
                json.read("tie", tie -> tie.oneOf(Tie.class), Tie.REJECTED),
                json.read("veto", LocatedJson::names, List.of()),
                json.read("requiredYes", LocatedJson::names, List.of()),
                json.read("blockingMinority", LocatedJson::smallNumber, 0),
                json.readOrNull("blockVote", DecisionRulesJson::blockVote)));
    }

    private static MajorityCondition majorityCondition(LocatedJson json) {
        json.withOnly("measure", "base", "threshold");
        return json.make(() -> new MajorityCondition(
                json.required("measure").oneOf(Measure.class),
                json.required("base").oneOf(Base.class),
                json.required("threshold").threshold()));
    }

    private static BlockVote blockVote(LocatedJson json) {
        json.withOnly("onSplit", "onPartialPresence");
        return new BlockVote(
                json.required("onSplit").oneOf(BlockVote.OnSplit.class),
                json.required("onPartialPresence").oneOf(BlockVote.OnPartialPresence.class));
    }
}
