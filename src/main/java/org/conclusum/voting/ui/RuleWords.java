package org.conclusum.voting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Demand;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.jspecify.annotations.Nullable;

/** The rule by which a ballot decides, in words that a member follows without the bylaws. */
final class RuleWords {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction HUNDRED = Fraction.of(100);

    private final DecisionRules rules;
    private final boolean circular;
    private final Map<String, String> names;

    private RuleWords(DecisionRules rules, Map<String, String> names) {
        this.rules = rules;
        this.circular = false;
        this.names = names;
    }

    /** The rules by themselves, without the names of seats. */
    static RuleWords of(DecisionRules rules) {
        return new RuleWords(rules, Map.of());
    }

    RuleWords(BallotView ballot) {
        this.rules = ballot.rules().decision();
        this.circular = ballot.row().isCircular();
        this.names = ballot.electors().stream()
                .flatMap(elector -> Stream.of(
                        Map.entry(elector.seat().toString(), elector.label()),
                        Map.entry(elector.unit(), elector.label())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** Two words: "einfache Mehrheit". */
    String kind() {
        List<MajorityCondition> conditions = rules.majority().conditions();
        if (conditions.size() > 1) {
            return Texts.text("voting.rule.kind.double");
        }
        MajorityCondition only = conditions.getFirst();
        if (only.isSimpleMajority()) {
            return Texts.text("voting.rule.kind.simple");
        }
        if (only.threshold().share().equals(Fraction.ONE)) {
            return Texts.text("voting.rule.kind.unanimous");
        }
        boolean moreThanHalf = only.threshold().equals(Threshold.moreThan(HALF));
        return Texts.text(
                moreThanHalf && (only.base() == Base.STATUTORY || only.base() == Base.ENTITLED)
                        ? "voting.rule.kind.absolute"
                        : "voting.rule.kind.qualified");
    }

    /** What it takes, in a sentence or two. */
    String sentence() {
        Majority majority = rules.majority();
        if (majority.knowsTies()) {
            return Texts.text("voting.rule.simple") + " " + Texts.of("voting.rule.tie", majority.tie());
        }
        return Texts.text("voting.rule.needs", needed());
    }

    /** What an abstention does under this rule. */
    String abstention() {
        boolean neutral = rules.majority().conditions().stream().allMatch(condition -> condition.base() == Base.YES_NO);
        return Texts.text(neutral ? "voting.rule.abstention.neutral" : "voting.rule.abstention.counts");
    }

    /** The rule point by point. */
    Facts facts() {
        Facts facts = new Facts();
        Majority majority = rules.majority();
        facts.add(Texts.text("voting.rule.majority"), needed());
        if (majority.knowsTies()) {
            facts.add(Texts.text("voting.rule.onTie"), Texts.of("voting.rule.onTie", majority.tie()));
        }
        if (!circular) {
            facts.add(Texts.text("voting.rule.quorum"), quorum(rules.quorum()));
        }
        if (!majority.requiredYes().isEmpty()) {
            facts.add(Texts.text("voting.rule.requiredYes"), named(majority.requiredYes()));
        }
        if (!majority.veto().isEmpty()) {
            facts.add(Texts.text("voting.rule.veto"), named(majority.veto()));
        }
        return facts;
    }

    /** Who may demand a form of voting. */
    static String demand(Demand demand) {
        Threshold share = demand.share();
        return share == null
                ? Texts.of("voting.demand", demand.kind())
                : Texts.text("voting.demand.SHARE", share(share));
    }

    private String needed() {
        return and(rules.majority().conditions().stream()
                .map(condition -> share(condition.threshold()) + " "
                        + Texts.text("voting.rule.of." + condition.measure().name() + "."
                                + condition.base().name()))
                .toList());
    }

    private static String quorum(@Nullable Quorum quorum) {
        List<String> needed = new ArrayList<>();
        if (quorum != null) {
            quorum.conditions()
                    .forEach(condition -> needed.add(
                            share(condition.threshold()) + " " + Texts.of("voting.rule.present", condition.measure())));
            if (quorum.minimum() > 0) {
                needed.add(Texts.text("voting.rule.minimum", quorum.minimum()));
            }
        }
        return needed.isEmpty() ? Texts.text("voting.rule.noQuorum") : and(needed);
    }

    private String named(List<String> ids) {
        return and(ids.stream().map(id -> names.getOrDefault(id, id)).toList());
    }

    static String share(Threshold threshold) {
        return Texts.text(threshold.strict() ? "voting.rule.moreThan" : "voting.rule.atLeast", part(threshold.share()));
    }

    private static String part(Fraction share) {
        return switch (share.toString()) {
            case "1/2" -> Texts.text("voting.rule.half");
            case "1/3" -> Texts.text("voting.rule.oneThird");
            case "2/3" -> Texts.text("voting.rule.twoThirds");
            case "3/4" -> Texts.text("voting.rule.threeQuarters");
            default -> {
                Fraction percent = share.times(HUNDRED);
                yield percent.isWhole() ? Texts.text("voting.rule.percent", percent.toString()) : share.toString();
            }
        };
    }

    private static String and(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : Texts.text("voting.rule.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
