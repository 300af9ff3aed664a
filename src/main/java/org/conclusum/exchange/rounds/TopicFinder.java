package org.conclusum.exchange.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds texts of different committees that are alike: each text is the set of its word stems, a stem weighs the more the
 * fewer texts have it (inverse document frequency, smoothed so that few texts can be compared too), and two texts are as alike as the cosine of their weights.
 */
final class TopicFinder {

    /** From here on two texts are taken for the same topic. */
    static final double ALIKE = 0.25;

    private static final int MOST_WORDS = 4;

    /** A text with the stems of its words. */
    record Text(SharedTopic.Source source, Set<String> stems) {

        Text {
            stems = Set.copyOf(stems);
        }
    }

    private final List<Text> texts;
    private final Map<String, Double> weights = new HashMap<>();

    TopicFinder(List<Text> texts) {
        this.texts = List.copyOf(texts);
        Map<String, Integer> frequency = new HashMap<>();
        texts.forEach(text -> text.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        frequency.forEach((stem, count) -> weights.put(stem, Math.log((texts.size() + 1.0) / count)));
    }

    /** The topics that at least two committees share, the most alike first; each text belongs to one. */
    List<SharedTopic> topics() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                Text a = texts.get(one);
                Text b = texts.get(other);
                double likeness = a.source().committee().equals(b.source().committee()) ? 0 : likeness(a, b);
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(a, b, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<SharedTopic> topics = new ArrayList<>();
        Set<Text> taken = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.one()) && !taken.contains(pair.other())) {
                topics.add(grown(pair, taken));
            }
        }
        return topics;
    }

    private record Pair(Text one, Text other, double likeness) {}

    /** With every further text that is like one of the two. */
    private SharedTopic grown(Pair pair, Set<Text> taken) {
        List<Text> together = new ArrayList<>(List.of(pair.one(), pair.other()));
        taken.addAll(together);
        for (Text text : texts) {
            if (!taken.contains(text)
                    && (likeness(text, pair.one()) >= ALIKE || likeness(text, pair.other()) >= ALIKE)) {
                together.add(text);
                taken.add(text);
            }
        }
        List<String> words = pair.one().stems().stream()
                .filter(pair.other().stems()::contains)
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(word -> word))
                .limit(MOST_WORDS)
                .toList();
        return new SharedTopic(together.stream().map(Text::source).toList(), words, pair.likeness());
    }

    private double likeness(Text one, Text other) {
        double both = one.stems().stream()
                .filter(other.stems()::contains)
                .mapToDouble(stem -> weight(stem) * weight(stem))
                .sum();
        double length = length(one) * length(other);
        return length == 0 ? 0 : both / length;
    }

    private double length(Text text) {
        return Math.sqrt(text.stems().stream()
                .mapToDouble(stem -> weight(stem) * weight(stem))
                .sum());
    }

    private double weight(String stem) {
        return weights.getOrDefault(stem, 0.0);
    }
}
