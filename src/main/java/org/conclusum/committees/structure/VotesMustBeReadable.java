package org.conclusum.committees.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/**
 * Votes are written as a whole number, with a decimal separator or as a fraction: "2", "1,5", "1.5", "5/3". The separator
 * of the other language is understood too, unless it could separate thousands: a German "1.500" is refused.
 */
public record VotesMustBeReadable(String written, Locale language) implements Rule {

    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})(?: ?/ ?([1-9][0-9]{0,8}))?");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,9})([.,])([0-9]{1,6})");
    private static final int THOUSANDS = 3;

    @Override
    public void check() {
        votes();
    }

    /** What is written. */
    public Fraction votes() {
        return read().orElseThrow(() -> new RuleViolated("rule.VotesMustBeReadable", written));
    }

    private Optional<Fraction> read() {
        String plain = written.strip();
        Matcher fraction = FRACTION.matcher(plain);
        if (fraction.matches()) {
            String below = fraction.group(2);
            return Optional.of(
                    Fraction.of(Long.parseLong(fraction.group(1)), below == null ? 1 : Long.parseLong(below)));
        }
        Matcher decimal = DECIMAL.matcher(plain);
        if (!decimal.matches() || mayMeanThousands(decimal)) {
            return Optional.empty();
        }
        String places = decimal.group(3);
        return Optional.of(Fraction.of(
                Long.parseLong(decimal.group(1) + places), Long.parseLong("1" + "0".repeat(places.length()))));
    }

    private boolean mayMeanThousands(Matcher decimal) {
        String own = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "." : ",";
        return !decimal.group(2).equals(own) && decimal.group(3).length() == THOUSANDS;
    }
}
