package org.conclusum.voting.decision.json;

import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.ConditionFinding;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.DerivationTexts;
import org.conclusum.voting.decision.QuorumConditionFinding;
import org.conclusum.voting.decision.QuorumFinding;
import org.conclusum.voting.decision.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes results; exact numbers as texts, nothing left out, null where there is nothing. */
final class DecisionResultWriter {

    private DecisionResultWriter() {}

    static ObjectNode write(DecisionResult result, DerivationTexts texts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Reason reason = result.reason();
        json.put("id", result.id());
        json.put("outcome", result.outcome().name());
        json.put("reason", reason == null ? null : reason.name());
        QuorumFinding quorum = result.quorum();
        if (quorum == null) {
            json.putNull("quorum");
        } else {
            write(quorum, json.putObject("quorum"));
        }
        json.put("yes", result.yes().toString());
        json.put("no", result.no().toString());
        json.put("abstain", result.abstain().toString());
        json.put("invalid", result.invalid().toString());
        ArrayNode conditions = json.putArray("conditions");
        result.conditions().forEach(condition -> write(condition, conditions.addObject()));
        ArrayNode derivation = json.putArray("derivation");
        texts.sentences(result.derivation()).forEach(derivation::add);
        ArrayNode ignored = json.putArray("ignored");
        result.ignored().forEach(ballot -> ignored.addObject()
                .put("seat", ballot.seat())
                .put("cause", ballot.cause().name()));
        return json;
    }

    private static void write(QuorumFinding quorum, ObjectNode json) {
        json.put("quorate", quorum.quorate());
        json.put("present", quorum.present());
        json.put("entitled", quorum.entitled());
        json.put("statutory", quorum.statutory());
        json.put("minimum", quorum.minimum());
        json.put("secondCall", quorum.secondCall());
        json.put("exclusionFallback", quorum.exclusionFallback());
        ArrayNode conditions = json.putArray("conditions");
        quorum.conditions().forEach(condition -> write(condition, conditions.addObject()));
    }

    private static void write(QuorumConditionFinding condition, ObjectNode json) {
        json.put("measure", condition.measure().name());
        json.put("threshold", condition.threshold().toString());
        json.put("statutory", condition.statutory().toString());
        json.put("required", written(condition.required()));
        json.put("reached", condition.present().toString());
        json.put("met", condition.met());
    }

    private static void write(ConditionFinding condition, ObjectNode json) {
        json.put("measure", condition.measure().name());
        json.put("base", condition.base().name());
        json.put("threshold", condition.threshold().toString());
        json.put("baseAmount", condition.baseAmount().toString());
        json.put("required", written(condition.required()));
        json.put("reached", condition.reached().toString());
        json.put("met", condition.met());
    }

    private static @Nullable String written(@Nullable Fraction number) {
        return number == null ? null : number.toString();
    }
}
