package org.conclusum.committees.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Texts;

/**
 * Decision rules as sentences that a member understands without the bylaws beside them, in the language of the person
 * who looks.
 */
public final class RulesInWords {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction HUNDRED = Fraction.of(100);

    private final DecisionRules rules;
    private final Map<String, String> names;

    /**
     * Words for rules.
     *
     * @param names what the seats and units that the rules speak of are called, by their ids
     */
    public RulesInWords(DecisionRules rules, Map<String, String> names) {
        this.rules = rules;
        this.names = Map.copyOf(names);
    }

    /** The majority in two words: "einfache Mehrheit". */
    public String kind() {
        List<MajorityCondition> conditions = rules.majority().conditions();
        if (conditions.size() > 1) {
            return Texts.text("committees.rules.kind.double");
        }
        MajorityCondition only = conditions.getFirst();
        if (only.isSimpleMajority()) {
            return Texts.text("committees.rules.kind.simple");
        }
        if (only.threshold().share().equals(Fraction.ONE)) {
            return Texts.text("committees.rules.kind.unanimous");
        }
        boolean moreThanHalf = only.threshold().equals(Threshold.moreThan(HALF));
        return Texts.text(
                moreThanHalf && (only.base() == Base.STATUTORY || only.base() == Base.ENTITLED)
                        ? "committees.rules.kind.absolute"
                        : "committees.rules.kind.qualified");
    }

    /** What an abstention does, in a few words. */
    public String abstention() {
        boolean neutral = rules.majority().conditions().stream().allMatch(condition -> condition.base() == Base.YES_NO);
        return Texts.text(neutral ? "committees.rules.abstention.neutral" : "committees.rules.abstention.counts");
    }

    /** Who must be there. */
    public List<String> quorum() {
        Quorum quorum = rules.quorum();
        if (quorum == null) {
            return List.of(Texts.text("committees.rules.quorum.none"));
        }
        List<String> needed = quorum.conditions().stream()
                .map(RulesInWords::present)
                .collect(Collectors.toCollection(ArrayList::new));
        if (quorum.minimum() > 0) {
            needed.add(Texts.text("committees.rules.atLeastSeats", quorum.minimum()));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                needed.isEmpty()
                        ? Texts.text("committees.rules.quorum.none")
                        : Texts.text("committees.rules.quorum", together(needed)));
        SecondCall second = quorum.secondCall();
        if (second != null) {
            sentences.add(Texts.text("committees.rules.secondCall", second.minimum()));
        }
        Threshold fallback = quorum.exclusionFallback();
        if (fallback != null) {
            sentences.add(Texts.text("committees.rules.exclusionFallback", share(fallback)));
        }
        Fraction cap = quorum.groupCap();
        if (cap != null) {
            sentences.add(Texts.text("committees.rules.groupCap", part(cap)));
        }
        return sentences;
    }

    /** What it takes to adopt a motion. */
    public List<String> majority() {
        Majority majority = rules.majority();
        List<String> sentences = new ArrayList<>();
        if (majority.knowsTies()) {
            sentences.add(Texts.text("committees.rules.majority.simple"));
            sentences.add(Texts.of("committees.rules.tie", majority.tie()));
        } else {
            sentences.add(Texts.text("committees.rules.majority", needed()));
        }
        if (!majority.requiredYes().isEmpty()) {
            sentences.add(Texts.text("committees.rules.requiredYes", named(majority.requiredYes())));
        }
        if (!majority.veto().isEmpty()) {
            sentences.add(Texts.text("committees.rules.veto", named(majority.veto())));
        }
        if (majority.blockingMinority() > 0) {
            sentences.add(Texts.text("committees.rules.blockingMinority", majority.blockingMinority()));
        }
        BlockVote block = majority.blockVote();
        if (block != null) {
            sentences.add(Texts.text("committees.rules.blockVote"));
            sentences.add(Texts.of("committees.rules.onSplit", block.onSplit()));
            sentences.add(Texts.of("committees.rules.onPartialPresence", block.onPartialPresence()));
        }
        return sentences;
    }

    /** What has to say yes, without a verb: "mindestens 55 Prozent aller Kommunen und …". */
    public String needed() {
        return together(rules.majority().conditions().stream()
                .map(RulesInWords::condition)
                .toList());
    }

    private String named(List<String> ids) {
        return together(ids.stream()
                .map(id -> Objects.requireNonNullElse(names.get(id), id))
                .toList());
    }

    /** "mehr als die Hälfte der Sitze" */
    static String present(QuorumCondition condition) {
        return share(condition.threshold()) + " " + Texts.of("committees.rules.present", condition.measure());
    }

    /** "mindestens 55 Prozent aller Kommunen" */
    static String condition(MajorityCondition condition) {
        return share(condition.threshold()) + " " + of(condition.measure(), condition.base());
    }

    /** "aller Kommunen" */
    public static String of(Measure measure, Base base) {
        return Texts.text("committees.rules.of." + measure.name() + "." + base.name());
    }

    /** "mehr als die Hälfte" */
    public static String share(Threshold threshold) {
        if (threshold.share().equals(Fraction.ONE)) {
            return Texts.text("committees.rules.all");
        }
        return Texts.text(
                threshold.strict() ? "committees.rules.moreThan" : "committees.rules.atLeast", part(threshold.share()));
    }

    /** "die Hälfte", "zwei Drittel", "65 Prozent" */
    public static String part(Fraction share) {
        return switch (share.toString()) {
            case "1/2" -> Texts.text("committees.rules.half");
            case "1/3" -> Texts.text("committees.rules.oneThird");
            case "1/5" -> Texts.text("committees.rules.oneFifth");
            case "2/3" -> Texts.text("committees.rules.twoThirds");
            case "3/4" -> Texts.text("committees.rules.threeQuarters");
            default -> {
                Fraction percent = share.times(HUNDRED);
                yield percent.isWhole() ? Texts.text("committees.rules.percent", percent.toString()) : share.toString();
            }
        };
    }

    static String together(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return Texts.text(
                "committees.rules.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
