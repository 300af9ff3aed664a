package org.conclusum.meetings.minutes;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.minutes.rules.PlaceholderMustBeComplete;
import org.conclusum.meetings.minutes.rules.PlaceholderMustBeKnown;
import org.conclusum.meetings.minutes.rules.TemplateMustFit;

/**
 * A text with which minutes begin. What stands between double braces is looked up in a closed list and replaced by words;
 * nothing is ever evaluated, and what was filled in is not looked through again.
 */
record TemplateText(String words) {

    private static final Pattern NAMED = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    TemplateText {
        words = words.replace("\r\n", "\n").strip();
    }

    /** Refuses what the occasion does not know, naming it. */
    void check(MinutesOccasion occasion) {
        String offered =
                occasion.placeholders().stream().map(Placeholder::written).collect(Collectors.joining(", "));
        Rule.checkAll(
                new TemplateMustFit(words.length()),
                new PlaceholderMustBeComplete(NAMED.matcher(words).replaceAll("")));
        for (String name : names()) {
            boolean known = Placeholder.named(name)
                    .filter(occasion.placeholders()::contains)
                    .isPresent();
            new PlaceholderMustBeKnown(Placeholder.BEGIN + name + Placeholder.END, known, offered).check();
        }
    }

    private Set<String> names() {
        return NAMED.matcher(words)
                .results()
                .map(match -> match.group(1).strip())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text with what is known; what is not known stays open for the minute taker, in brackets. */
    RichText filled(Map<Placeholder, String> facts) {
        Function<MatchResult, String> word = match ->
                Matcher.quoteReplacement(Placeholder.named(match.group(1).strip())
                        .map(one -> valueOf(one, facts))
                        .orElseGet(match::group));
        return RichText.ofLines(NAMED.matcher(words).replaceAll(word));
    }

    private static String valueOf(Placeholder placeholder, Map<Placeholder, String> facts) {
        String value = WHITESPACE
                .matcher(Objects.requireNonNullElse(facts.get(placeholder), ""))
                .replaceAll(" ")
                .strip();
        return value.isEmpty() ? placeholder.blank() : value;
    }
}
