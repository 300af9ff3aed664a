package org.conclusum.monitoring.plain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Municipalities by the names that people write. Two of them may share a name; their kinds tell them apart. */
public final class PlaceNames {

    private static final Set<String> KINDS = Set.of("landkreis", "kreis", "lk", "stadt", "kreisfreie", "krfr", "st");
    private static final Set<String> OF_A_COUNTY = Set.of("landkreis", "kreis", "lk");

    private final Map<String, String> names = new HashMap<>();
    private final Index own;
    private final Index others;

    /**
     * Names by key.
     *
     * @param own of the municipalities of the regions; they are meant first
     * @param others of territories that figures told of
     */
    public PlaceNames(Map<String, String> own, Map<String, String> others) {
        this.own = new Index(own);
        this.others = new Index(others);
        names.putAll(others);
        names.putAll(own);
    }

    /** The keys of all municipalities that are called so: none, one, or several. */
    Set<String> keysOf(String name) {
        Set<String> found = own.keysOf(name);
        return found.isEmpty() ? others.keysOf(name) : found;
    }

    /** The name by which a municipality is known, else as it is called here. */
    String nameOf(String key, String here) {
        return names.getOrDefault(key, here);
    }

    private static final class Index {

        private final Map<String, Set<String>> withKind = new HashMap<>();
        private final Map<String, Set<String>> bare = new HashMap<>();

        Index(Map<String, String> names) {
            names.forEach((key, name) -> {
                withKind.computeIfAbsent(normal(name, true), none -> new TreeSet<>())
                        .add(key);
                bare.computeIfAbsent(normal(name, false), none -> new TreeSet<>())
                        .add(key);
            });
        }

        Set<String> keysOf(String name) {
            Set<String> exact = withKind.getOrDefault(normal(name, true), Set.of());
            return exact.isEmpty() ? bare.getOrDefault(normal(name, false), exact) : exact;
        }
    }

    private static String normal(String name, boolean withKind) {
        Set<String> words = Arrays.stream(name.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean county = words.stream().anyMatch(OF_A_COUNTY::contains);
        boolean kind = words.stream().anyMatch(KINDS::contains);
        words.removeAll(KINDS);
        String place = String.join(" ", words);
        return withKind && kind ? place + (county ? " |county" : " |town") : place;
    }
}
