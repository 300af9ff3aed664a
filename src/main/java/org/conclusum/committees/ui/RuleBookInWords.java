package org.conclusum.committees.ui;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** A rule book as sentences that a member understands without the bylaws beside it. */
final class RulesInWords {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final RuleBook book;
    private final Map<String, String> labels;

    RulesInWords(RuleBook book, List<SeatRow> seats) {
        this.book = book;
        this.labels = seats.stream()
                .flatMap(seat ->
                        Stream.of(Map.entry(seat.id().toString(), seat.label()), Map.entry(seat.unit(), seat.label())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** Who must be there. */
    List<String> quorum() {
        Quorum quorum = book.decision().quorum();
        if (quorum == null) {
            return List.of(Texts.text("committees.rules.quorum.none"));
        }
        List<String> needed = quorum.conditions().stream()
                .map(condition ->
                        share(condition.threshold()) + " " + Texts.of("committees.rules.present", condition.measure()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (quorum.minimum() > 0) {
            needed.add(Texts.text("committees.rules.atLeastSeats", quorum.minimum()));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.text("committees.rules.quorum", together(needed)));
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
    List<String> majority() {
        Majority majority = book.decision().majority();
        List<String> sentences = new ArrayList<>();
        if (majority.knowsTies()) {
            sentences.add(Texts.text("committees.rules.majority.simple"));
            sentences.add(Texts.of("committees.rules.tie", majority.tie()));
        } else {
            sentences.add(Texts.text(
                    "committees.rules.majority",
                    together(majority.conditions().stream().map(this::condition).toList())));
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
        if (majority.blockVote() != null) {
            sentences.add(Texts.text("committees.rules.blockVote"));
        }
        return sentences;
    }

    /** How long before a meeting the invitation must have arrived. */
    String notice() {
        return Texts.text("committees.rules.notice", days(book.notice()), days(book.urgentNotice()));
    }

    /** Until when a proposal reaches the next meeting. */
    String submission() {
        return Texts.text("committees.rules.submission", book.submissionDays());
    }

    private static String days(NoticePeriod period) {
        return Texts.text("committees.rules.days." + period.unit().name(), period.days());
    }

    private String condition(MajorityCondition condition) {
        return share(condition.threshold()) + " "
                + Texts.text("committees.rules.of." + condition.measure().name() + "."
                        + condition.base().name());
    }

    private String named(List<String> ids) {
        return together(ids.stream()
                .map(id -> Objects.requireNonNullElse(labels.get(id), id))
                .toList());
    }

    /** "mehr als die Hälfte" */
    static String share(Threshold threshold) {
        if (threshold.share().equals(Fraction.ONE)) {
            return Texts.text("committees.rules.all");
        }
        return Texts.text(
                threshold.strict() ? "committees.rules.moreThan" : "committees.rules.atLeast", part(threshold.share()));
    }

    /** "die Hälfte", "zwei Drittel", "65 Prozent" */
    private static String part(Fraction share) {
        @Nullable
        String known =
                switch (share.toString()) {
                    case "1/2" -> Texts.text("committees.rules.half");
                    case "1/3" -> Texts.text("committees.rules.oneThird");
                    case "2/3" -> Texts.text("committees.rules.twoThirds");
                    case "3/4" -> Texts.text("committees.rules.threeQuarters");
                    default -> null;
                };
        if (known != null) {
            return known;
        }
        Fraction percent = share.times(Fraction.of(HUNDRED));
        return percent.isWhole() ? Texts.text("committees.rules.percent", percent.toString()) : share.toString();
    }

    private static String together(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return Texts.text(
                "committees.rules.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
