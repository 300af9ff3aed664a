package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.SeatChart;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.Choice;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.Question;
import org.conclusum.voting.decision.DecisionResult;

/** The result as a picture: the half circle of seats where one knows who voted how, else bars. */
class ResultChart extends Div {

    ResultChart(BallotView ballot, DecisionResult result) {
        addClassName("cc-voting-chart");
        if (ballot.choice() != null) {
            add(VoteBars.of(ballot.plan().question(), ballot.choice()));
            return;
        }
        if (ballot.isSecret()) {
            add(VoteBars.of(result));
            return;
        }
        List<SeatChart.Seat> seats =
                ballot.electors().stream().map(ResultChart::seat).toList();
        if (ballot.row().isConsensus()) {
            add(consensus(ballot, seats), counts(ballot));
            return;
        }
        String yes = BallotWords.number(result.yes());
        String sentence = Texts.text(
                "voting.chart.sentence",
                yes,
                BallotWords.number(result.no()),
                BallotWords.number(result.abstain()),
                ballot.electors().size());
        add(
                new SeatChart(
                        seats,
                        yes,
                        Texts.text(
                                result.yes().equals(Fraction.ONE) ? "voting.chart.yesVote" : "voting.chart.yesVotes"),
                        sentence),
                counts(result));
    }

    private static SeatChart consensus(BallotView ballot, List<SeatChart.Seat> seats) {
        int agreed = ballot.votes(Choice.AGREE);
        return new SeatChart(
                seats,
                Formats.number(agreed),
                Texts.text("voting.chart.agreed", agreed),
                Texts.text(
                        "voting.chart.consensus",
                        agreed,
                        ballot.votes(Choice.STAND_ASIDE),
                        ballot.votes(Choice.OBJECT),
                        ballot.electors().size()));
    }

    /** Agreement, standing aside and objections with their marks. */
    static Component counts(BallotView ballot) {
        Div counts = new Div();
        for (Choice choice : Choice.in(ballot.row().procedure())) {
            int number = ballot.votes(choice);
            Span mark = new Span(PaperField.icon(choice).create(), new Span(Formats.number(number)));
            mark.addClassNames("cc-voting-count", "cc-voting-count-" + BallotWords.look(choice));
            counts.add(new Span(mark, new Span(" " + Texts.text("voting.count." + choice, number))));
        }
        counts.addClassName("cc-voting-counts");
        return counts;
    }

    /** Yes, abstentions and no with their marks; invalid votes where there are any. */
    static Component counts(DecisionResult result) {
        Div counts = new Div(
                count(Icon.VOTE, result.yes(), "yes"),
                count(Icon.ABSTAIN, result.abstain(), "abstain"),
                count(Icon.NO, result.no(), "no"));
        if (!result.invalid().isZero()) {
            counts.add(count(Icon.CLOSE, result.invalid(), "invalid"));
        }
        counts.addClassName("cc-voting-counts");
        return counts;
    }

    private static Span count(Icon icon, Fraction number, String kind) {
        Span mark = new Span(icon.create(), new Span(BallotWords.number(number)));
        mark.addClassNames("cc-voting-count", "cc-voting-count-" + kind);
        String key = "voting.count." + kind;
        return new Span(mark, new Span(" " + Texts.text(number.equals(Fraction.ONE) ? key : key + ".many")));
    }

    private static SeatChart.Seat seat(ElectorLine elector) {
        return new SeatChart.Seat(elector.label(), BallotWords.voteInWords(Question.YES_NO, elector), mark(elector));
    }

    private static SeatChart.Mark mark(ElectorLine elector) {
        return switch (elector.choice()) {
            case YES, AGREE -> SeatChart.Mark.YES;
            case NO, OBJECT -> SeatChart.Mark.NO;
            case ABSTAIN, STAND_ASIDE -> SeatChart.Mark.ABSTAIN;
            case null -> SeatChart.Mark.SILENT;
        };
    }
}
