package org.conclusum.committees.rules;

import java.util.List;
import org.conclusum.kernel.Fraction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes decision rules so that {@link DecisionRulesJson} reads them back equal. */
final class DecisionRulesJsonWriter {

    private DecisionRulesJsonWriter() {}

    static ObjectNode write(DecisionRules rules) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Quorum quorum = rules.quorum();
        if (quorum != null) {
            write(quorum, json.putObject("quorum"));
        }
        write(rules.majority(), json.putObject("majority"));
        return json;
    }

    private static void write(Quorum quorum, ObjectNode json) {
        ArrayNode conditions = json.putArray("conditions");
        for (QuorumCondition condition : quorum.conditions()) {
            conditions
                    .addObject()
                    .put("measure", condition.measure().name())
                    .put("threshold", condition.threshold().toString());
        }
        json.put("minimum", quorum.minimum());
        SecondCall secondCall = quorum.secondCall();
        if (secondCall != null) {
            json.putObject("secondCall").put("minimum", secondCall.minimum());
        }
        Threshold fallback = quorum.exclusionFallback();
        if (fallback != null) {
            json.put("exclusionFallback", fallback.toString());
        }
        Fraction groupCap = quorum.groupCap();
        if (groupCap != null) {
            json.put("groupCap", groupCap.toString());
        }
    }

    private static void write(Majority majority, ObjectNode json) {
        ArrayNode conditions = json.putArray("conditions");
        for (MajorityCondition condition : majority.conditions()) {
            conditions
                    .addObject()
                    .put("measure", condition.measure().name())
                    .put("base", condition.base().name())
                    .put("threshold", condition.threshold().toString());
        }
        json.put("tie", majority.tie().name());
        writeNames("veto", majority.veto(), json);
        writeNames("requiredYes", majority.requiredYes(), json);
        if (majority.blockingMinority() > 0) {
            json.put("blockingMinority", majority.blockingMinority());
        }
        BlockVote blockVote = majority.blockVote();
        if (blockVote != null) {
            json.putObject("blockVote")
                    .put("onSplit", blockVote.onSplit().name())
                    .put("onPartialPresence", blockVote.onPartialPresence().name());
        }
    }

    private static void writeNames(String field, List<String> names, ObjectNode json) {
        if (!names.isEmpty()) {
            ArrayNode array = json.putArray(field);
            names.forEach(array::add);
        }
    }
}
