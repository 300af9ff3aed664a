package org.conclusum.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.kernel.Fraction;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.ItemFindings;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.DecisionResult;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the votes on an item on the record of its meeting, with their key figures and how the result came about. */
@Component
@Order(1)
class BallotFindings implements ItemFindings {

    private final BallotLookup ballots;
    private final Dissents dissents;
    private final BallotReasoning reasoning;
    private final JdbcClient jdbc;

    BallotFindings(BallotLookup ballots, Dissents dissents, BallotReasoning reasoning, JdbcClient jdbc) {
        this.ballots = ballots;
        this.dissents = dissents;
        this.reasoning = reasoning;
        this.jdbc = jdbc;
    }

    @Override
    public List<ItemFinding> on(AgendaItemRow item, Locale language) {
        return ballots.ofItem(item.id()).reversed().stream()
                .flatMap(
                        ballot -> ballots.result(ballot.id()).map(result -> finding(ballot, result, language)).stream())
                .toList();
    }

    private ItemFinding finding(BallotRow ballot, DecisionResult result, Locale language) {
        return new ItemFinding(
                Texts.text(
                        language,
                        "voting.minutes.heading",
                        Texts.text(language, "voting.outcome." + ballot.outcome()),
                        Texts.text(language, form(ballot))),
                ballots.wording(ballot.id()),
                Stream.concat(figures(ballot, result, language).stream(), dissents(ballot.id(), language))
                        .toList(),
                reasoning.of(ballot, result, language),
                "ballots/" + ballot.id());
    }

    private Stream<String> dissents(UUID ballot, Locale language) {
        return dissents.of(ballot).stream()
                .map(dissent -> Texts.text(
                        language,
                        dissent.reason().isEmpty() ? "voting.dissent.inMinutes" : "voting.dissent.inMinutesWith",
                        dissent.label(),
                        dissent.voter(),
                        dissent.reason()));
    }

    private static String form(BallotRow ballot) {
        return ballot.isConsensus() ? "voting.minutes.consensus" : "voting.form.then." + ballot.form();
    }

    /** The counts; of a consensus the reasoning tells them. */
    private List<String> figures(BallotRow ballot, DecisionResult result, Locale language) {
        if (ballot.isConsensus()) {
            return List.of();
        }
        if (ballot.kind() != BallotKind.YES_NO) {
            return ballots.choice(ballot.id());
        }
        List<String> figures = new ArrayList<>();
        for (Choice choice : List.of(Choice.YES, Choice.NO, Choice.ABSTAIN)) {
            Fraction number =
                    switch (choice) {
                        case YES -> result.yes();
                        case NO -> result.no();
                        default -> result.abstain();
                    };
            String who = ballot.form() == BallotForm.ROLL_CALL ? named(ballot.id(), choice) : "";
            figures.add(Texts.text(
                    language,
                    who.isEmpty() ? "voting.minutes.figure" : "voting.minutes.figureNamed",
                    Texts.text(language, "voting.choice." + choice),
                    number.toString(),
                    who));
        }
        return figures;
    }

    /** The seats that voted so in a roll-call. */
    private String named(UUID ballot, Choice choice) {
        return String.join(
                ", ",
                jdbc.sql(
                                "select e.label from ballot_vote v join ballot_elector e on e.ballot_id = v.ballot_id"
                                        + " and e.seat_id = v.seat_id where v.ballot_id = ? and v.choice = ? order by e.position")
                        .params(ballot, choice.name())
                        .query(String.class)
                        .list());
    }
}
