package org.conclusum.committees.rules;

import java.util.List;
import org.conclusum.committees.rules.Tiers.Tier;

/** Reads the rules by which inhabitants become votes. */
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
