package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.AnalysisInput;
import org.conclusum.scenarios.KeyFactor;
import org.conclusum.scenarios.MatrixKind;
import org.conclusum.scenarios.ScenarioPhase;
import org.conclusum.scenarios.analysis.Choice;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What the pages of scenarios say in the same words. */
final class ScenarioWords {

    private static final int MIDDLE = 2;

    private ScenarioWords() {}

    static Pill mark(ScenarioPhase phase) {
        Tone tone =
                switch (phase) {
                    case FACTORS -> Tone.NEUTRAL;
                    case RATING -> Tone.WAIT;
                    case COMPARED -> Tone.INFO;
                    case CLOSED -> Tone.YES;
                };
        return new Pill(tone, Texts.of("scenarios.phase", phase));
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

    static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("cc-actions");
        return actions;
    }

    /** How much is done, as a bar with a name. */
    static Component progress(String label, long done, long total) {
        HtmlContainer bar = new HtmlContainer("progress");
        bar.getElement()
                .setAttribute("aria-label", label)
                .setAttribute("max", Long.toString(total))
                .setAttribute("value", Long.toString(done));
        return bar;
    }

    static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("cc-scenarios-stack");
        return stack;
    }

    static Anchor go(String address, String text) {
        Anchor anchor = new Anchor(address, text);
        anchor.addClassName("cc-scenarios-go");
        return anchor;
    }

    /** A number with so many digits behind the point at most, rounded half up. */
    static String decimal(Fraction number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMaximumFractionDigits(digits);
        return format.format(exactly(number, digits)).replace('-', '−');
    }

    /** The same with all digits and, above zero, a plus. */
    static String signed(Fraction number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMaximumFractionDigits(digits);
        format.setMinimumFractionDigits(digits);
        String written = format.format(exactly(number, digits)).replace('-', '−');
        return number.isNegative() || number.isZero() ? written : "+" + written;
    }

    static BigDecimal exactly(Fraction number, int digits) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), digits, RoundingMode.HALF_UP);
    }

    /** A rating of its scale: "4" or "4,5"; impacts with their sign. */
    static String rating(MatrixKind kind, Fraction rating) {
        String written = decimal(rating, 1);
        return kind == MatrixKind.IMPACT && rating.isMoreThan(Fraction.ZERO) ? "+" + written : written;
    }

    /** "4 – unterstützt sich", the number with its word. */
    static String choice(MatrixKind kind, int rating) {
        return Texts.text(
                "scenarios.scale.item",
                rating(kind, Fraction.of(rating)),
                Texts.text("scenarios.scale." + kind + "." + rating));
    }

    /** From 0 (against each other) by 2 (neutral) to 4 (for each other). */
    static int shade(MatrixKind kind, Fraction rating) {
        BigDecimal rounded = exactly(rating, 0);
        return Math.clamp(rounded.intValue() - (long) kind.neutral() + MIDDLE, 0, 4);
    }

    /** "D3 S2 F2 G2" */
    static String signs(AnalysisInput input, List<Integer> projections) {
        return IntStream.range(0, projections.size())
                .mapToObj(factor -> input.factors().get(factor).sign() + (projections.get(factor) + 1))
                .collect(Collectors.joining(" "));
    }

    /** The factors with what they turn out to in a bundle. */
    static Facts bundle(AnalysisInput input, List<Integer> projections) {
        Facts facts = new Facts();
        for (int factor = 0; factor < projections.size(); factor++) {
            AnalysisInput.Factor named = input.factors().get(factor);
            int projection = projections.get(factor);
            facts.add(
                    named.name(),
                    new Span(named.sign() + (projection + 1) + " "
                            + named.projections().get(projection)));
        }
        return facts;
    }

    /** "D2 Weniger Kinder" */
    static String projection(List<KeyFactor> factors, Choice choice) {
        KeyFactor factor = factors.get(choice.factor());
        return factor.sign(choice.projection()) + " "
                + factor.projections().get(choice.projection()).name();
    }

    /** A link to a table that is there already, in the words of the page. */
    static Anchor download(String text, byte[] table, String name) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(table), name, "text/csv; charset=utf-8", table.length)),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(text));
        anchor.addClassName("cc-scenarios-download");
        return anchor;
    }
}
