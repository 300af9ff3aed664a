package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.conclusum.committees.SeatRow;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.SeatChart;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.MotionKind;
import org.conclusum.voting.decision.Outcome;
import org.conclusum.voting.decision.Reason;
import org.conclusum.voting.simulator.SeatMark;
import org.conclusum.voting.simulator.TriedVote;

/** What became of a tried vote: the outcome, its reason, and the reasoning. */
class TriedResult extends Div {

    TriedResult(TriedVote vote, DecisionResult result) {
        H2 title = new H2(Texts.text("voting.simulator.how"));
        title.addClassName("cc-card-title");
        Div head = new Div(new Pill(tone(result.outcome()), Texts.of("voting.outcome", result.outcome())));
        head.addClassName("cc-simulator-outcome");
        Reason reason = result.reason();
        if (reason != null) {
            head.add(new Span(Texts.of("voting.reason", reason)));
        }
        add(
                head,
                title,
                new Derivation(SeatPad.names(vote.seats()), Optional.empty(), MotionKind.MATTER, result.derivation()));
    }

    static Component chart(TriedVote vote, DecisionResult result) {
        String yes =
                vote.seeksConsensus() ? String.valueOf(vote.count(SeatMark.YES)) : BallotWords.number(result.yes());
        return new SeatChart(
                vote.seats().stream().map(seat -> seat(vote, seat)).toList(),
                yes,
                Texts.text(vote.seeksConsensus() ? "voting.simulator.agree" : "voting.chart.yesVotes"),
                vote.inWords());
    }

    private static SeatChart.Seat seat(TriedVote vote, SeatRow seat) {
        SeatMark mark = vote.mark(seat);
        return new SeatChart.Seat(
                seat.label(),
                SeatPad.word(vote, mark),
                switch (mark) {
                    case YES -> SeatChart.Mark.YES;
                    case NO -> SeatChart.Mark.NO;
                    case ABSTAIN -> SeatChart.Mark.ABSTAIN;
                    case ABSENT, EXCLUDED -> SeatChart.Mark.SILENT;
                });
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> Tone.YES;
            case REJECTED -> Tone.NO;
            case OPEN, REFERRED, NOT_QUORATE, NOT_DECIDABLE -> Tone.WAIT;
        };
    }
}
