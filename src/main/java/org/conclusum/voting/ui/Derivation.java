package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.decision.DerivationStep;
import org.conclusum.voting.decision.DerivationTexts;
import org.conclusum.voting.decision.MotionKind;
import org.conclusum.voting.decision.Verdict;

/** How the result came about, step by step: what was asked, what was there, and whether it was enough. */
class Derivation extends OrderedList {

    private static final String ABOUT_PEOPLE = "condition.population";
    private static final double HUNDRED = 100;

    private final transient Optional<LocalDate> populationDate;
    private final transient DerivationTexts texts;

    Derivation(BallotView ballot, List<DerivationStep> steps) {
        this(
                ballot.names(),
                ballot.electors().stream()
                        .map(ElectorLine::populationDate)
                        .filter(Objects::nonNull)
                        .findFirst(),
                ballot.row().about(),
                steps);
    }

    /**
     * A derivation.
     *
     * @param names what seats, units and options are called, by their ids
     * @param populationDate day of the figures, if inhabitants counted
     * @param about what was voted on
     */
    Derivation(
            Map<String, String> names,
            Optional<LocalDate> populationDate,
            MotionKind about,
            List<DerivationStep> steps) {
        this.populationDate = populationDate;
        this.texts = new DerivationTexts(Texts.locale(), id -> names.getOrDefault(id, id)).about(about);
        addClassName("cc-voting-derivation");
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(DerivationStep step) {
        Span heading = new Span(texts.heading(step));
        heading.addClassName("cc-voting-step-title");
        Div body = new Div(heading, new Paragraph(texts.sentence(step)));
        body.addClassName("cc-voting-step");
        bar(step).ifPresent(body::add);
        if (step.key().startsWith(ABOUT_PEOPLE)) {
            populationDate.ifPresent(
                    day -> body.add(BallotWords.small(Texts.text("voting.derivation.population", Formats.date(day)))));
        }
        ListItem item = new ListItem(body);
        Verdict verdict = step.verdict();
        if (verdict != null) {
            item.add(
                    verdict == Verdict.MET
                            ? new Pill(Tone.YES, Texts.text("voting.verdict.MET"))
                            : new Pill(Tone.NO, Texts.text("voting.verdict.NOT_MET")));
        }
        return item;
    }

    /** A bar that is filled as far as was reached, with a mark at the threshold; the sentence says the same. */
    private static Optional<Component> bar(DerivationStep step) {
        Fraction reached = step.reached();
        Fraction base = step.base();
        Threshold threshold = step.threshold();
        if (reached == null || base == null || threshold == null || base.isZero()) {
            return Optional.empty();
        }
        Span part = new Span();
        part.addClassName("cc-voting-bar-part");
        part.getStyle().set("width", percent(reached.dividedBy(base)));
        Span mark = new Span();
        mark.addClassName("cc-voting-bar-mark");
        mark.getStyle().set("left", percent(threshold.share()));
        Div bar = new Div(part, mark);
        bar.addClassNames("cc-voting-bar", step.verdict() == Verdict.MET ? "met" : "not-met");
        bar.getElement().setAttribute("aria-hidden", "true");
        return Optional.of(bar);
    }

    private static String percent(Fraction share) {
        double value = share.numerator().doubleValue() / share.denominator().doubleValue();
        return String.format(Locale.ROOT, "%.2f%%", Math.min(HUNDRED, HUNDRED * value));
    }
}
