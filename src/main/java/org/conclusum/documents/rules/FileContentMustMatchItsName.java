package org.conclusum.documents.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A file is what its name says: a program that calls itself a picture is refused. */
public record FileContentMustMatchItsName(String name, byte[] content) implements Rule {

    @Override
    public void check() {
        if (FileType.byName(name).filter(type -> type.isTypeOf(content, name)).isEmpty()) {
            throw new RuleViolated("rule.FileContentMustMatchItsName", name);
        }
    }
}
