package org.conclusum.search;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Words are looked for by their stem and as beginnings of words, all of them; with quotation
 * marks, a minus or "or" they are read like those of a search engine.
 *
 * @param from the first day, or null
 * @param until the last day, or null
 */
public record SearchQuestion(
        String text,
        @Nullable FoundKind kind,
        @Nullable UUID committee,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final int LONGEST = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern OPERATORS =
            Pattern.compile("\"|(^|\\s)-\\S|\\s(or|oder)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern OR = Pattern.compile("\\s(?:or|oder)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public SearchQuestion {
        String visible = CONTROL.matcher(text).replaceAll(" ").strip();
        text = visible.length() > LONGEST ? visible.substring(0, LONGEST).strip() : visible;
    }

    public static SearchQuestion of(String text) {
        return new SearchQuestion(text, null, null, null, null);
    }

    public SearchQuestion only(@Nullable FoundKind wanted) {
        return new SearchQuestion(text, wanted, committee, from, until);
    }

    /** Whether it is written like for a search engine. */
    boolean hasOperators() {
        return OPERATORS.matcher(text).find();
    }

    /** The function of PostgreSQL that reads the words. */
    public String function() {
        return hasOperators() ? "websearch_to_tsquery" : "to_tsquery";
    }

    /** The words as PostgreSQL reads them, by {@code websearch_to_tsquery} or by {@code to_tsquery}. */
    public String words() {
        if (hasOperators()) {
            return OR.matcher(text).replaceAll(" or ");
        }
        return BLANKS.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .collect(Collectors.joining(" & "));
    }
}
