package org.conclusum.voting.decision;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;

/** Writes exact numbers and shares as a language does: "3.635.129", "10 1/2", "two thirds", "55 %". */
record ExactNumbers(NumberFormat whole, ResourceBundle texts) {

    private static final Fraction HUNDRED = Fraction.of(100);

    static ExactNumbers in(Locale locale, ResourceBundle texts) {
        return new ExactNumbers(NumberFormat.getIntegerInstance(locale), texts);
    }

    /** Whole numbers with their thousands grouped, others as a mixed number. */
    String number(Fraction number) {
        if (number.isWhole()) {
            return grouped(number.numerator());
        }
        BigInteger whole = number.floor();
        Fraction rest = number.minus(Fraction.of(whole));
        return whole.signum() == 0 ? rest.toString() : grouped(whole) + " " + rest;
    }

    /** In words where there are any, in per cent where they are whole, else as a fraction. */
    String share(Fraction share) {
        String inWords = DerivationTexts.PREFIX + "share." + share.toString().replace('/', '-');
        if (texts.containsKey(inWords)) {
            return texts.getString(inWords);
        }
        Fraction percent = share.times(HUNDRED);
        return percent.isWhole() ? text("share.percent").replace("{0}", number(percent)) : share.toString();
    }

    String threshold(Threshold threshold) {
        if (threshold.share().equals(Fraction.ONE)) {
            return text("threshold.all");
        }
        return text(threshold.strict() ? "threshold.more-than" : "threshold.at-least")
                .replace("{0}", share(threshold.share()));
    }

    /** A format is no two threads' at once, and a copy costs less than a new one. */
    private String grouped(BigInteger number) {
        NumberFormat own = (NumberFormat) whole.clone();
        return own.format(number);
    }

    private String text(String key) {
        return texts.getString(DerivationTexts.PREFIX + key);
    }
}
