package org.conclusum.voting.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that nobody can change and that keep their order, so that equal cases are told alike. */
final class Collected {

    private Collected() {}

    static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <V> Set<V> inOrder(Set<V> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
