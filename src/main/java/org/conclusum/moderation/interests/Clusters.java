package org.conclusum.moderation.interests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conclusum.kernel.Fraction;

/**
 * Groups municipalities by how they stand (agglomerative clustering with complete linkage): the two groups whose most
 * distant members are nearest become one, until the most distant would differ by more than one step of the scale on
 * average. What two have not both answered is not compared; where they share no answer they stay apart.
 */
public final class Clusters {

    /** One step of a scale of four: -2 to 2. */
    private static final Fraction NEAR = Fraction.ONE;

    private static final Fraction FAR = Fraction.of(4);

    /** Less than this is no common mind. */
    private static final Fraction MILD = Fraction.ONE;

    private Clusters() {}

    /** The groups, those most for what is at issue first; who has not answered at all is one group, the last. */
    public static List<Cluster> of(List<Stand> stands) {
        List<Stand> sorted = stands.stream()
                .sorted(Comparator.comparing(Stand::municipality))
                .toList();
        List<Cluster> clusters =
                new ArrayList<>(groups(sorted.stream()
                                .filter(stand -> !stand.stances().isEmpty())
                                .toList())
                        .stream()
                        .sorted(Comparator.comparing((List<Stand> group) -> mean(group))
                                .reversed()
                                .thenComparing(group -> group.getFirst().municipality()))
                        .map(Clusters::cluster)
                        .toList());
        List<String> silent = sorted.stream()
                .filter(stand -> stand.stances().isEmpty())
                .map(Stand::municipality)
                .toList();
        if (!silent.isEmpty()) {
            clusters.add(new Cluster(silent, null, false));
        }
        return clusters;
    }

    /** How far two differ on average on what both answered, in steps; 4 where that is nothing. */
    public static Fraction distance(Stand one, Stand other) {
        Set<Integer> common = new TreeSet<>(one.stances().keySet());
        common.retainAll(other.stances().keySet());
        long steps = 0;
        for (Integer issue : common) {
            steps += Math.abs(
                    one.stances().getOrDefault(issue, 0) - other.stances().getOrDefault(issue, 0));
        }
        return common.isEmpty() ? FAR : Fraction.of(steps, common.size());
    }

    /** Joins the two nearest groups until none is near; how far groups are apart is kept and not reckoned anew. */
    private static List<List<Stand>> groups(List<Stand> stands) {
        List<List<Stand>> groups = new ArrayList<>();
        List<List<Fraction>> apart = new ArrayList<>();
        for (Stand stand : stands) {
            groups.add(List.of(stand));
            apart.add(new ArrayList<>(
                    stands.stream().map(other -> distance(stand, other)).toList()));
        }
        boolean joined = true;
        while (joined) {
            joined = joinNearest(groups, apart);
        }
        return groups;
    }

    private static boolean joinNearest(List<List<Stand>> groups, List<List<Fraction>> apart) {
        int first = -1;
        int second = -1;
        Fraction nearest = NEAR;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Fraction distance = apart.get(i).get(j);
                if (first < 0 ? nearest.isAtLeast(distance) : nearest.isMoreThan(distance)) {
                    nearest = distance;
                    first = i;
                    second = j;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        List<Stand> together = new ArrayList<>(groups.get(first));
        together.addAll(groups.remove(second));
        groups.set(first, together);
        List<Fraction> gone = apart.remove(second);
        for (int i = 0; i < gone.size(); i++) {
            if (i != second && i != first) {
                int place = i < second ? i : i - 1;
                Fraction farther = Collections.max(List.of(apart.get(first).get(i), gone.get(i)));
                apart.get(first).set(i, farther);
                apart.get(place).set(first, farther);
            }
        }
        for (List<Fraction> row : apart) {
            row.remove(second);
        }
        return true;
    }

    private static Cluster cluster(List<Stand> group) {
        List<String> members = group.stream()
                .sorted(Comparator.comparing((Stand stand) -> mean(List.of(stand)))
                        .reversed()
                        .thenComparing(Stand::municipality))
                .map(Stand::municipality)
                .toList();
        Integer strongest = null;
        Fraction most = Fraction.ZERO;
        Set<Integer> issues = new TreeSet<>();
        group.forEach(stand -> issues.addAll(stand.stances().keySet()));
        for (Integer issue : issues) {
            Fraction mean = mean(group, issue);
            Fraction strength = mean.isNegative() ? Fraction.ZERO.minus(mean) : mean;
            if (strength.isAtLeast(MILD) && (strongest == null || strength.isMoreThan(most))) {
                strongest = issue;
                most = strength;
            }
        }
        return new Cluster(
                members, strongest, strongest != null && !mean(group, strongest).isNegative());
    }

    private static Fraction mean(List<Stand> group, int issue) {
        List<Integer> said = group.stream()
                .filter(stand -> stand.stances().containsKey(issue))
                .map(stand -> stand.stances().getOrDefault(issue, 0))
                .toList();
        return mean(said.stream().mapToLong(Integer::longValue).sum(), said.size());
    }

    private static Fraction mean(List<Stand> group) {
        List<Integer> said = group.stream()
                .flatMap(stand -> stand.stances().values().stream())
                .toList();
        return mean(said.stream().mapToLong(Integer::longValue).sum(), said.size());
    }

    private static Fraction mean(long sum, int count) {
        return count == 0 ? Fraction.ZERO : Fraction.of(sum, count);
    }
}
