package org.conclusum.exchange.rounds;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.evidence.CitedIndicator;

/**
 * How alike proposals are by the figures they rest on: the share that both cite of what the one cites that cites less
 * (overlap coefficient), where different indicators of one statistical table count half.
 */
final class FigureComparison {

    /** What more proposals cite than this, such as the population, is common ground and tells nothing. */
    static final int COMMON_GROUND = 10;

    private static final double RELATED = 0.5;

    private final Map<UUID, Integer> byIndicator = new HashMap<>();
    private final Map<String, Integer> byTable = new HashMap<>();

    FigureComparison(Collection<Set<CitedIndicator>> all) {
        for (Set<CitedIndicator> cited : all) {
            cited.forEach(one -> byIndicator.merge(one.indicator(), 1, Integer::sum));
            tables(cited, table -> true).forEach(table -> byTable.merge(table, 1, Integer::sum));
        }
    }

    /** From 0, nothing in common, to 1. */
    double likeness(Set<CitedIndicator> one, Set<CitedIndicator> other) {
        int fewer = Math.min(telling(one).size(), telling(other).size());
        return fewer == 0
                ? 0
                : Math.min(
                        1,
                        (shared(one, other).size()
                                        + RELATED * relatedTables(one, other).size())
                                / fewer);
    }

    /** Names of the indicators that both cite. */
    List<String> same(Set<CitedIndicator> one, Set<CitedIndicator> other) {
        return names(shared(one, other).stream());
    }

    /** Names of different indicators that come from one table; none of those that both cite. */
    List<String> related(Set<CitedIndicator> one, Set<CitedIndicator> other) {
        Set<String> tables = relatedTables(one, other);
        return names(Stream.concat(one.stream(), other.stream()).filter(cited -> tables.contains(cited.table())));
    }

    private Set<CitedIndicator> shared(Set<CitedIndicator> one, Set<CitedIndicator> other) {
        Set<UUID> there = telling(other).stream().map(CitedIndicator::indicator).collect(Collectors.toSet());
        return telling(one).stream()
                .filter(cited -> there.contains(cited.indicator()))
                .collect(Collectors.toSet());
    }

    private Set<String> relatedTables(Set<CitedIndicator> one, Set<CitedIndicator> other) {
        Set<String> shared = tables(shared(one, other), table -> true);
        Set<String> there = tables(other, this::isTelling);
        return tables(one, table -> isTelling(table) && there.contains(table) && !shared.contains(table));
    }

    private Set<CitedIndicator> telling(Set<CitedIndicator> cited) {
        return cited.stream()
                .filter(one -> byIndicator.getOrDefault(one.indicator(), 0) <= COMMON_GROUND)
                .collect(Collectors.toSet());
    }

    private boolean isTelling(String table) {
        return byTable.getOrDefault(table, 0) <= COMMON_GROUND;
    }

    private static Set<String> tables(Set<CitedIndicator> cited, Predicate<String> wanted) {
        return cited.stream().map(CitedIndicator::table).filter(wanted).collect(Collectors.toSet());
    }

    private static List<String> names(Stream<CitedIndicator> cited) {
        return List.copyOf(cited.map(CitedIndicator::name).collect(Collectors.toCollection(TreeSet::new)));
    }
}
