package org.conclusum.committees.rules;

import java.util.List;
import org.conclusum.committees.rules.Tiers.Tier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the rules by which inhabitants become votes; what is written reads back equal. */
public final class VotesByPopulationJson {

    private enum Kind {
        PER_BEGUN,
        TIERS
    }

    private VotesByPopulationJson() {}

    /** @throws JsonMalformed with the path of what is wrong */
    public static VotesByPopulation read(LocatedJson json) {
        return switch (json.required("kind").oneOf(Kind.class)) {
            case PER_BEGUN -> perBegun(json.withOnly("kind", "per", "cap", "plus"));
            case TIERS -> tiers(json.withOnly("kind", "moreThan").required("moreThan"));
        };
    }

    public static ObjectNode write(VotesByPopulation rule) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (rule) {
            case PerBegun(long per, int cap, int plus) ->
                json.put("kind", Kind.PER_BEGUN.name())
                        .put("per", per)
                        .put("cap", cap)
                        .put("plus", plus);
            case Tiers(List<Tier> tiers) -> {
                ArrayNode pairs = json.put("kind", Kind.TIERS.name()).putArray("moreThan");
                tiers.forEach(tier -> pairs.addArray().add(tier.moreThan()).add(tier.votes()));
            }
        }
        return json;
    }

    private static PerBegun perBegun(LocatedJson json) {
        long per = json.required("per").number();
        int cap = json.required("cap").smallNumber();
        int plus = json.required("plus").smallNumber();
        return json.make(() -> new PerBegun(per, cap, plus));
    }

    private static Tiers tiers(LocatedJson json) {
        List<Tier> tiers = json.list(VotesByPopulationJson::tier);
        return json.make(() -> new Tiers(tiers));
    }

    private static Tier tier(LocatedJson json) {
        List<LocatedJson> pair = json.list(number -> number);
        if (pair.size() != 2) {
            throw new JsonMalformed(json.path(), "must be a pair of a bound and its votes");
        }
        return new Tier(pair.getFirst().number(), pair.getLast().smallNumber());
    }
}
