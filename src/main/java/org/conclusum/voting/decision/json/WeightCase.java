package org.conclusum.voting.decision.json;

import org.conclusum.committees.rules.JsonMalformed;
import org.conclusum.committees.rules.LocatedJson;
import org.conclusum.committees.rules.VotesByPopulation;
import org.conclusum.committees.rules.VotesByPopulationJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many votes a population gives.
 *
 * @param id names the case in its result
 * @param population inhabitants
 */
public record WeightCase(String id, VotesByPopulation rule, long population) {

    /** @throws JsonMalformed with the path of what is wrong */
    public static WeightCase read(LocatedJson json) {
        json.withOnly("id", "title", "source", "rule", "population", "expect");
        json.readOrNull("title", LocatedJson::text);
        json.readOrNull("source", LocatedJson::text);
        return new WeightCase(
                json.read("id", LocatedJson::text, ""),
                VotesByPopulationJson.read(json.required("rule")),
                json.required("population").number());
    }

    /** The case's id and its votes. */
    public ObjectNode result() {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("votes", rule.votes(population));
    }
}
