package org.conclusum.moderation.consensing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.conclusum.kernel.Fraction;

/**
 * The result of a round.
 *
 * @param options all options by their number, the passive one first
 */
public record Finding(int scale, List<OptionFinding> options) {

    public Finding {
        options = List.copyOf(options);
    }

    public OptionFinding passive() {
        return options.getFirst();
    }

    /** All options, the most acceptable first; those of equal rank by their number. */
    public List<OptionFinding> ranking() {
        return options.stream()
                .sorted(Comparator.comparingInt(OptionFinding::rank).thenComparingInt(OptionFinding::option))
                .toList();
    }

    /** The best options beside the passive one; several where they have to be rated again, none where nobody rated. */
    public List<OptionFinding> best() {
        List<OptionFinding> proposed = ranking().stream()
                .filter(option -> !option.isPassive() && option.raters() > 0)
                .toList();
        return proposed.stream()
                .filter(option -> option.rank() == proposed.getFirst().rank())
                .toList();
    }

    /** Whether only another rating can tell the best apart. */
    public boolean isToBeRatedAgain() {
        return best().size() > 1;
    }

    /** Whether the best option is accepted more than to decide nothing; never so where either was not rated. */
    public boolean beatsPassive() {
        Fraction nothing = passive().acceptance();
        return nothing != null
                && !best().isEmpty()
                && Objects.requireNonNull(best().getFirst().acceptance()).isMoreThan(nothing);
    }

    /** The best options beside the passive one in a view; several where they are equal in it. */
    public List<OptionFinding> best(View view) {
        return switch (view) {
            case PER_HEAD -> best();
            case HIGHEST -> first(Comparator.comparingInt(OptionFinding::highest));
            case WEIGHTED ->
                first(Comparator.comparing(
                        OptionFinding::weighted,
                        Comparator.nullsFirst(Comparator.<Fraction>naturalOrder())
                                .reversed()));
        };
    }

    private List<OptionFinding> first(Comparator<OptionFinding> better) {
        List<OptionFinding> sorted = options.stream()
                .filter(option -> !option.isPassive() && option.raters() > 0)
                .sorted(better)
                .toList();
        return sorted.stream()
                .filter(option -> better.compare(option, sorted.getFirst()) == 0)
                .toList();
    }

    /** The options that the average makes look acceptable although somebody resists strongly. */
    public List<OptionFinding> hiddenVetoes() {
        Fraction nothing = passive().acceptance();
        return options.stream()
                .filter(option -> !option.isPassive() && option.strong() > 0)
                .filter(option -> nothing == null
                        || Objects.requireNonNull(option.acceptance()).isMoreThan(nothing))
                .toList();
    }
}
