package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.decision.DecisionResult;

/** A ballot, large: the question and how many have voted, then the result. */
class BallotOnScreen extends Div {

    BallotOnScreen(BallotView ballot) {
        this(ballot, Prose.motion(ballot.wording()));
    }

    /** A ballot whose wording is shown in another way, with what it changes for example. */
    BallotOnScreen(BallotView ballot, Component wording) {
        DecisionResult result = ballot.result();
        if (result == null) {
            asks(ballot, wording);
        } else {
            says(ballot, result);
        }
    }

    private void asks(BallotView ballot, Component wording) {
        addClassName("cc-projector-open");
        add(wording);
        BallotWords.standing(ballot.plan().question()).ifPresent(this::add);
        if (ballot.isOpen()) {
            add(progress(ballot), new Paragraph(new RuleWords(ballot).sentence()));
        } else {
            add(new Paragraph(Texts.text("voting.page.counting")));
        }
    }

    private void says(BallotView ballot, DecisionResult result) {
        addClassName("cc-projector-result");
        add(new ResultChart(ballot, result));
        String reason = BallotWords.reason(ballot.row());
        if (!reason.isEmpty()) {
            add(new Paragraph(reason));
        }
    }

    private static Component progress(BallotView ballot) {
        int cast = ballot.row().cast();
        int expected = ballot.expected();
        Span part = new Span();
        part.getStyle()
                .set("width", String.format(Locale.ROOT, "%.1f%%", expected == 0 ? 0.0 : 100.0 * cast / expected));
        Div bar = new Div(part);
        bar.addClassName("cc-projector-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(Texts.text("voting.open.progress", cast, expected));
        number.getElement().setAttribute("role", "status");
        number.addClassName("cc-projector-number");
        return new Div(number, bar);
    }
}
