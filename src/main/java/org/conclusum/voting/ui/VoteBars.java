package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.voting.BallotKind;
import org.conclusum.voting.Choice;
import org.conclusum.voting.Question;
import org.conclusum.voting.choice.ChoiceFinding;
import org.conclusum.voting.choice.OptionVotes;
import org.conclusum.voting.decision.DecisionResult;
import org.jspecify.annotations.Nullable;

/** The votes as bars, which are a table to everybody who reads it otherwise. */
class VoteBars extends Div {

    private record Bar(
            String label,
            Fraction votes,
            String kind,
            @Nullable Component mark) {}

    private static final double HUNDRED = 100;

    private VoteBars(List<Bar> bars) {
        addClassName("cc-voting-bars");
        Fraction most = bars.stream().map(Bar::votes).max(Fraction::compareTo).orElse(Fraction.ZERO);
        NativeTable table = new NativeTable();
        table.setCaptionText(Texts.text("voting.bars.caption"));
        table.getHead().addRow().add(head("voting.bars.option"), head("voting.bars.votes"), head("voting.bars.bar"));
        bars.forEach(bar -> table.getBody().add(row(bar, most)));
        add(table);
    }

    /** Yes, no and abstentions, where nobody knows whose. */
    static VoteBars of(DecisionResult result) {
        return new VoteBars(List.of(
                new Bar(Texts.of("voting.choice", Choice.YES), result.yes(), "yes", null),
                new Bar(Texts.of("voting.choice", Choice.NO), result.no(), "no", null),
                new Bar(Texts.of("voting.choice", Choice.ABSTAIN), result.abstain(), "abstain", null)));
    }

    /** Options or candidates, the most votes first. */
    static VoteBars of(Question question, ChoiceFinding finding) {
        List<Bar> bars = new ArrayList<>();
        for (OptionVotes option : finding.options()) {
            bars.add(new Bar(
                    question.options().get(option.number() - 1),
                    option.votes(),
                    option.chosen() ? "yes" : "option",
                    mark(question, option)));
        }
        if (question.noneOfThese()) {
            bars.add(new Bar(BallotWords.none(question), finding.none(), "no", null));
        }
        bars.add(new Bar(Texts.of("voting.choice", Choice.ABSTAIN), finding.abstain(), "abstain", null));
        return new VoteBars(bars);
    }

    private static @Nullable Component mark(Question question, OptionVotes option) {
        if (option.chosen()) {
            return new Pill(
                    Tone.YES,
                    Texts.text(question.kind() == BallotKind.ELECTION ? "voting.bars.elected" : "voting.bars.chosen"));
        }
        return option.finalist() ? new Pill(Tone.WAIT, Texts.text("voting.bars.runOff")) : null;
    }

    private static NativeTableRow row(Bar bar, Fraction most) {
        NativeTableHeaderCell label = new NativeTableHeaderCell(new Span(bar.label()));
        label.getElement().setAttribute("scope", "row");
        if (bar.mark() != null) {
            label.add(bar.mark());
        }
        NativeTableCell votes = new NativeTableCell(BallotWords.number(bar.votes()));
        votes.addClassName("cc-voting-bars-votes");
        Span part = new Span();
        part.addClassNames("cc-voting-bars-part", "cc-voting-bars-" + bar.kind());
        part.getStyle().set("width", share(bar.votes(), most));
        NativeTableCell picture = new NativeTableCell(part);
        picture.addClassName("cc-voting-bars-bar");
        picture.getElement().setAttribute("aria-hidden", "true");
        NativeTableRow row = new NativeTableRow();
        row.add(label, votes, picture);
        return row;
    }

    private static NativeTableHeaderCell head(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static String share(Fraction votes, Fraction most) {
        if (most.isZero()) {
            return "0";
        }
        Fraction share = votes.dividedBy(most);
        return String.format(
                Locale.ROOT,
                "%.2f%%",
                HUNDRED * share.numerator().doubleValue() / share.denominator().doubleValue());
    }
}
