package org.conclusum.procedures.catalogue;

import java.util.Map;
import java.util.Set;

/**
 * A decision table that the program asks for.
 *
 * @param facts what its columns may ask
 * @param answers the values that each column of results may give, by its name
 */
public record DecisionTable(String key, Set<String> facts, Map<String, Set<String>> answers) {

    public DecisionTable {
        facts = Set.copyOf(facts);
        answers = Map.copyOf(answers);
    }
}
