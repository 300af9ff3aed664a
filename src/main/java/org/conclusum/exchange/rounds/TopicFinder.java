package org.conclusum.exchange.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.evidence.CitedIndicator;

/**
 * Finds proposals of different committees that are alike, by their texts or by the figures they rest on. Each text is the
 * set of its word stems, a stem weighs the more the fewer texts have it (inverse document frequency, smoothed so that few
 * texts can be compared too), and two texts are as alike as the cosine of their weights.
 */
final class TopicFinder {

    /** From here on two proposals are taken for the same topic. */
    static final double ALIKE = 0.25;

    private static final int MOST_WORDS = 4;

    /** A text with the stems of its words, and what it cites. */
    record Text(SharedTopic.Source source, Set<String> stems, Set<CitedIndicator> cited) {

        Text {
            stems = Set.copyOf(stems);
            cited = Set.copyOf(cited);
        }
    }

    private final List<Text> texts;
    private final FigureComparison figures;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<UUID, Double> lengths = new HashMap<>();

    TopicFinder(List<Text> texts) {
        this.texts = List.copyOf(texts);
        Map<String, Integer> frequency = new HashMap<>();
        texts.forEach(text -> text.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        frequency.forEach((stem, count) -> weights.put(stem, Math.log((texts.size() + 1.0) / count)));
        texts.forEach(text -> lengths.put(text.source().proposal(), length(text)));
        figures = new FigureComparison(texts.stream().map(Text::cited).toList());
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
        return new SharedTopic(
                together.stream().map(Text::source).toList(),
                words(pair),
                figures.same(pair.one().cited(), pair.other().cited()),
                figures.related(pair.one().cited(), pair.other().cited()),
                pair.likeness());
    }

    private List<String> words(Pair pair) {
        return byWords(pair.one(), pair.other()) < ALIKE
                ? List.of()
                : pair.one().stems().stream()
                        .filter(pair.other().stems()::contains)
                        .sorted(Comparator.comparingDouble(this::weight)
                                .reversed()
                                .thenComparing(word -> word))
                        .limit(MOST_WORDS)
                        .toList();
    }

    private double likeness(Text one, Text other) {
        return Math.max(byWords(one, other), figures.likeness(one.cited(), other.cited()));
    }

    private double byWords(Text one, Text other) {
        double both = one.stems().stream()
                .filter(other.stems()::contains)
                .mapToDouble(stem -> weight(stem) * weight(stem))
                .sum();
        double length = lengths.getOrDefault(one.source().proposal(), 0.0)
                * lengths.getOrDefault(other.source().proposal(), 0.0);
        return length == 0 ? 0 : Math.min(1, both / length);
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
