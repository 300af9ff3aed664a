package org.conclusum.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.choice.ChoiceFinding;
import org.conclusum.voting.choice.OptionVotes;
import org.conclusum.voting.decision.ConditionFinding;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.IgnoredBallot;
import org.conclusum.voting.decision.Outcome;
import org.conclusum.voting.decision.QuorumConditionFinding;
import org.conclusum.voting.decision.QuorumFinding;
import org.conclusum.voting.decision.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form in which a result is kept: exact numbers as texts, the derivation in steps and not in a language's words. */
final class StoredResult {

    private StoredResult() {}

    static ObjectNode write(Ballot.Count count) {
        ObjectNode json = write(count.result());
        ChoiceFinding choice = count.choice();
        if (choice != null) {
            write(choice, json.putObject("choice"));
        }
        return json;
    }

    static Ballot.Count count(Instant at, JsonNode json) {
        return new Ballot.Count(at, read(json), json.has("choice") ? choice(json.get("choice")) : null);
    }

    private static void write(ChoiceFinding choice, ObjectNode json) {
        json.put("none", choice.none().toString());
        json.put("abstain", choice.abstain().toString());
        json.put("placesLeft", choice.placesLeft());
        var options = json.putArray("options");
        for (OptionVotes option : choice.options()) {
            options.addObject()
                    .put("number", option.number())
                    .put("votes", option.votes().toString())
                    .put("reached", option.reached())
                    .put("chosen", option.chosen())
                    .put("finalist", option.finalist());
        }
    }

    private static ChoiceFinding choice(JsonNode json) {
        return new ChoiceFinding(
                each(
                        json.get("options"),
                        option -> new OptionVotes(
                                option.get("number").asInt(),
                                Fraction.parse(option.get("votes").asString()),
                                option.get("reached").asBoolean(),
                                option.get("chosen").asBoolean(),
                                option.get("finalist").asBoolean())),
                Fraction.parse(json.get("none").asString()),
                Fraction.parse(json.get("abstain").asString()),
                json.get("placesLeft").asInt());
    }

    static ObjectNode write(DecisionResult result) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Reason reason = result.reason();
        QuorumFinding quorum = result.quorum();
        json.put("id", result.id());
        json.put("outcome", result.outcome().name());
        json.put("reason", reason == null ? null : reason.name());
        json.put("yes", result.yes().toString());
        json.put("no", result.no().toString());
        json.put("abstain", result.abstain().toString());
        json.put("invalid", result.invalid().toString());
        if (quorum != null) {
            write(quorum, json.putObject("quorum"));
        }
        var conditions = json.putArray("conditions");
        result.conditions().forEach(condition -> write(condition, conditions.addObject()));
        var derivation = json.putArray("derivation");
        result.derivation().forEach(step -> StoredStep.write(step, derivation.addObject()));
        var ignored = json.putArray("ignored");
        result.ignored().forEach(ballot -> ignored.addObject()
                .put("seat", ballot.seat())
                .put("cause", ballot.cause().name()));
        return json;
    }

    static DecisionResult read(JsonNode json) {
        return new DecisionResult(
                json.get("id").asString(),
                Outcome.valueOf(json.get("outcome").asString()),
                optional(json, "reason", Reason::valueOf),
                json.has("quorum") ? quorum(json.get("quorum")) : null,
                Fraction.parse(json.get("yes").asString()),
                Fraction.parse(json.get("no").asString()),
                Fraction.parse(json.get("abstain").asString()),
                Fraction.parse(json.get("invalid").asString()),
                each(json.get("conditions"), StoredResult::condition),
                each(json.get("derivation"), StoredStep::read),
                each(json.get("ignored"), StoredResult::ignored));
    }

    private static void write(QuorumFinding quorum, ObjectNode json) {
        json.put("quorate", quorum.quorate());
        json.put("present", quorum.present());
        json.put("entitled", quorum.entitled());
        json.put("statutory", quorum.statutory());
        json.put("minimum", quorum.minimum());
        json.put("secondCall", quorum.secondCall());
        json.put("exclusionFallback", quorum.exclusionFallback());
        var conditions = json.putArray("conditions");
        for (QuorumConditionFinding condition : quorum.conditions()) {
            conditions
                    .addObject()
                    .put("measure", condition.measure().name())
                    .put("threshold", condition.threshold().toString())
                    .put("statutory", condition.statutory().toString())
                    .put("required", written(condition.required()))
                    .put("present", condition.present().toString())
                    .put("met", condition.met());
        }
    }

    private static QuorumFinding quorum(JsonNode json) {
        return new QuorumFinding(
                json.get("quorate").asBoolean(),
                json.get("present").asInt(),
                json.get("entitled").asInt(),
                json.get("statutory").asInt(),
                json.get("minimum").asInt(),
                each(json.get("conditions"), StoredResult::quorumCondition),
                json.get("secondCall").asBoolean(),
                json.get("exclusionFallback").asBoolean());
    }

    private static QuorumConditionFinding quorumCondition(JsonNode json) {
        return new QuorumConditionFinding(
                Measure.valueOf(json.get("measure").asString()),
                Threshold.parse(json.get("threshold").asString()),
                Fraction.parse(json.get("statutory").asString()),
                optional(json, "required", Fraction::parse),
                Fraction.parse(json.get("present").asString()),
                json.get("met").asBoolean());
    }

    private static void write(ConditionFinding condition, ObjectNode json) {
        json.put("measure", condition.measure().name())
                .put("base", condition.base().name())
                .put("threshold", condition.threshold().toString())
                .put("baseAmount", condition.baseAmount().toString())
                .put("required", written(condition.required()))
                .put("reached", condition.reached().toString())
                .put("met", condition.met());
    }

    private static ConditionFinding condition(JsonNode json) {
        return new ConditionFinding(
                Measure.valueOf(json.get("measure").asString()),
                Base.valueOf(json.get("base").asString()),
                Threshold.parse(json.get("threshold").asString()),
                Fraction.parse(json.get("baseAmount").asString()),
                optional(json, "required", Fraction::parse),
                Fraction.parse(json.get("reached").asString()),
                json.get("met").asBoolean());
    }

    private static IgnoredBallot ignored(JsonNode json) {
        return new IgnoredBallot(
                json.get("seat").asString(),
                IgnoredBallot.Cause.valueOf(json.get("cause").asString()));
    }

    static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static <T> @Nullable T optional(JsonNode json, String field, Function<String, T> reading) {
        return json.hasNonNull(field) ? reading.apply(json.get(field).asString()) : null;
    }

    static <T> List<T> each(JsonNode array, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        array.forEach(entry -> all.add(reading.apply(entry)));
        return all;
    }
}
