package org.conclusum.procedures.dryrun;

import java.util.Set;

/** One of the models that a sample case has come through: the file, and where the case was and is in it. */
public record TriedModel(String key, String name, String file, Set<String> passed, Set<String> current) {

    public TriedModel {
        passed = Set.copyOf(passed);
        current = Set.copyOf(current);
    }
}
