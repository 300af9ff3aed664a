package org.conclusum.voting;

import java.util.List;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.DerivationStep;
import org.conclusum.voting.decision.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form in which a step of the derivation is kept; arguments say what they are, so that each reads back as it was. */
final class StoredStep {

    private static final String NUMBER = "number";
    private static final String CHOICE = "choice";
    private static final String ID = "id";

    private StoredStep() {}

    static void write(DerivationStep step, ObjectNode json) {
        json.put("key", step.key());
        var arguments = json.putArray("arguments");
        for (Object argument : step.arguments()) {
            arguments.addObject().put(kind(argument), written(argument));
        }
        json.put("verdict", StoredResult.written(step.verdict()));
        json.put("reached", StoredResult.written(step.reached()));
        json.put("base", StoredResult.written(step.base()));
        json.put("threshold", StoredResult.written(step.threshold()));
    }

    static DerivationStep read(JsonNode json) {
        List<Object> arguments = StoredResult.each(json.get("arguments"), StoredStep::argument);
        return new DerivationStep(
                json.get("key").asString(),
                arguments,
                StoredResult.optional(json, "verdict", Verdict::valueOf),
                StoredResult.optional(json, "reached", Fraction::parse),
                StoredResult.optional(json, "base", Fraction::parse),
                StoredResult.optional(json, "threshold", Threshold::parse));
    }

    private static Object argument(JsonNode json) {
        if (json.has(NUMBER)) {
            return Fraction.parse(json.get(NUMBER).asString());
        }
        return json.has(CHOICE)
                ? org.conclusum.voting.decision.Choice.valueOf(json.get(CHOICE).asString())
                : json.get(ID).asString();
    }

    private static String kind(Object argument) {
        return switch (argument) {
            case Fraction number -> NUMBER;
            case org.conclusum.voting.decision.Choice choice -> CHOICE;
            default -> ID;
        };
    }

    private static String written(Object argument) {
        return argument instanceof Enum<?> constant ? constant.name() : argument.toString();
    }
}
