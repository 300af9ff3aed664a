package org.conclusum.voting.decision;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;

/**
 * Tells a derivation in the words of a member's language: German, or English for every other language.
 *
 * <p>A text names what it needs in braces: {@code {0}} an argument, {@code {0%}} an argument as a share,
 * {@code {reached}}, {@code {base}}, {@code {threshold}} and {@code {verdict}} what belongs to the step, and
 * {@code {0|one seat|# seats}} the words that fit the number, which {@code #} repeats. A step with a verdict takes the
 * text whose key ends in {@code .met} or {@code .not-met}, if there is one.
 */
public final class DerivationTexts {

    static final String BUNDLE = "i18n/voting-derivation";
    static final String PREFIX = "voting.derivation.";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(%?)(?:\\|([^|}]*)\\|([^}]*))?}");

    private final ResourceBundle texts;
    private final ExactNumbers numbers;
    private final UnaryOperator<String> nameOfId;
    private final MotionKind about;

    /** Tells seats, units and groups by their ids. */
    public DerivationTexts(Locale locale) {
        this(locale, UnaryOperator.identity());
    }

    /** @param nameOfId the name a member knows a seat, unit or group by */
    public DerivationTexts(Locale locale, UnaryOperator<String> nameOfId) {
        this.texts = bundle(locale);
        this.numbers = ExactNumbers.in(locale, texts);
        this.nameOfId = nameOfId;
        this.about = MotionKind.MATTER;
    }

    private DerivationTexts(DerivationTexts other, MotionKind about) {
        this.texts = other.texts;
        this.numbers = other.numbers;
        this.nameOfId = other.nameOfId;
        this.about = about;
    }

    /** The same words, where they name it, for a vote on something else than the matter itself. */
    public DerivationTexts about(MotionKind kind) {
        return new DerivationTexts(this, kind);
    }

    static ResourceBundle bundle(Locale locale) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, german ? Locale.GERMAN : Locale.ENGLISH);
    }

    /** The step as one sentence or two. */
    public String sentence(DerivationStep step) {
        return PLACE.matcher(template(step)).replaceAll(place -> Matcher.quoteReplacement(filled(place, step)));
    }

    /** What says most: of what is voted on and how it came out, then of either, then of the step alone. */
    private String template(DerivationStep step) {
        Verdict verdict = step.verdict();
        String judged = verdict == null ? step.key() : step.key() + "." + StepKey.inKeys(verdict);
        String named = about == MotionKind.MATTER ? "" : StepKey.inKeys(about) + ".";
        return Stream.of(named + judged, named + step.key(), judged)
                .filter(key -> texts.containsKey(PREFIX + key))
                .findFirst()
                .map(this::text)
                .orElseGet(() -> text(step.key()));
    }

    public List<String> sentences(List<DerivationStep> steps) {
        return steps.stream().map(this::sentence).toList();
    }

    /** What the step is about, in two or three words. */
    public String heading(DerivationStep step) {
        String topic = step.key();
        while (!texts.containsKey(PREFIX + "heading." + topic)) {
            topic = topic.substring(0, topic.lastIndexOf('.'));
        }
        return text("heading." + topic);
    }

    private String filled(MatchResult place, DerivationStep step) {
        Object value = value(place.group(1), step);
        if (place.group(3) != null && value instanceof Fraction number) {
            return place.group(number.equals(Fraction.ONE) ? 3 : 4).replace("#", numbers.number(number));
        }
        return switch (value) {
            case Fraction number when place.group(2).isEmpty() -> numbers.number(number);
            case Fraction share -> numbers.share(share);
            case Threshold threshold -> numbers.threshold(threshold);
            case Enum<?> word -> text("word." + StepKey.inKeys(word));
            default -> nameOfId.apply(value.toString());
        };
    }

    private static Object value(String name, DerivationStep step) {
        Object value =
                switch (name) {
                    case "reached" -> step.reached();
                    case "base" -> step.base();
                    case "threshold" -> step.threshold();
                    case "verdict" -> step.verdict();
                    default -> step.arguments().get(Integer.parseInt(name));
                };
        if (value == null) {
            throw new IllegalArgumentException(
                    "The text of " + step.key() + " asks for {" + name + "}, which it lacks");
        }
        return value;
    }

    private String text(String key) {
        return texts.getString(PREFIX + key);
    }
}
