package org.conclusum.procedures.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an element of a model may carry.
 *
 * @param attributes of its own
 * @param engine attributes of the engine's namespace
 * @param children elements of the same namespace within it
 * @param extensions elements of the engine's namespace among its extensions
 */
record Shape(Set<String> attributes, Set<String> engine, Set<String> children, Set<String> extensions) {

    static final Shape PLAIN =
            new Shape(Set.of("id", "name"), Set.of(), Set.of("documentation", "extensionElements"), Set.of());

    /** A node of the flow: named, described, connected. */
    static final Shape NODE = PLAIN.holding("incoming", "outgoing");

    Shape with(String... more) {
        return new Shape(plus(attributes, more), engine, children, extensions);
    }

    Shape engine(String... more) {
        return new Shape(attributes, plus(engine, more), children, extensions);
    }

    Shape holding(String... more) {
        return new Shape(attributes, engine, plus(children, more), extensions);
    }

    Shape extendedBy(String... more) {
        return new Shape(attributes, engine, children, plus(extensions, more));
    }

    private static Set<String> plus(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toCollection(HashSet::new));
    }
}
