package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.conclusum.kernel.Fraction;
import org.conclusum.moderation.Moderation;
import org.conclusum.moderation.ModerationOutcome;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.consensing.OptionFinding;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** What the pages of moderation say in the same words. */
final class ModerationWords {

    private static final int PLACES = 3;

    private ModerationWords() {}

    static Pill mark(Moderation moderation) {
        ModerationOutcome outcome = moderation.outcome();
        return outcome == null
                ? new Pill(Tone.WAIT, Texts.of("moderation.phase", moderation.phase()))
                : new Pill(tone(outcome), Texts.of("moderation.outcome", outcome));
    }

    private static Tone tone(ModerationOutcome outcome) {
        return switch (outcome) {
            case AGREED -> Tone.YES;
            case DISSENT -> Tone.NO;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    /** "A", "B" …; a dash for the passive option. */
    static String letter(int option) {
        return option == 0 ? "–" : String.valueOf((char) ('A' + option - 1));
    }

    /** "A: Gemeinsames Verfahren" or "Nichts beschließen". */
    static String name(RoundRow.Option option) {
        return option.isPassive()
                ? Texts.text("moderation.passive")
                : Texts.text("moderation.option.name", letter(option.number()), option.title());
    }

    /** "A", or "A und B", where the options are named anyway. */
    static String letters(List<OptionFinding> options) {
        return options.stream()
                .map(option -> letter(option.option()))
                .collect(Collectors.joining(" " + Texts.text("moderation.and") + " "));
    }

    static String percent(@Nullable Fraction share, boolean exact) {
        if (share == null) {
            return Texts.text("moderation.percent.none");
        }
        return Texts.text(exact ? "moderation.percent" : "moderation.percent.whole", number(share));
    }

    /** Three places, as the result of a round is checked by hand; whole percent where that would tell people apart. */
    static String exactly(@Nullable Fraction share, boolean exact) {
        if (share == null || !exact) {
            return percent(share, exact);
        }
        BigDecimal rounded = new BigDecimal(share.numerator())
                .divide(new BigDecimal(share.denominator()), PLACES, RoundingMode.HALF_UP);
        return Texts.text("moderation.percent.exact", rounded);
    }

    static double number(Fraction share) {
        return share.numerator().doubleValue() / share.denominator().doubleValue();
    }

    static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("cc-muted");
        return paragraph;
    }

    static Span small(String text) {
        Span span = new Span(text);
        span.addClassName("cc-note");
        return span;
    }

    /** A way to another page. */
    static Div way(String route, String text) {
        Anchor way = new Anchor(route, text);
        way.addClassName("cc-moderation-go");
        return new Div(way);
    }

    static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("cc-actions");
        return actions;
    }
}
