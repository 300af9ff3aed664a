package org.conclusum.documents.rules;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A file is of a type that offices exchange and that runs nothing; its name says which. */
public record FileTypeMustBeAllowed(String name) implements Rule {

    @Override
    public void check() {
        if (FileType.byName(name).isEmpty()) {
            throw new RuleViolated("rule.FileTypeMustBeAllowed", name, allowed());
        }
    }

    private static String allowed() {
        return Stream.of(FileType.values())
                .map(type -> type.extensions().getFirst())
                .collect(Collectors.joining(", "));
    }
}
