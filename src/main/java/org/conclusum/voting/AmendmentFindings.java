package org.conclusum.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conclusum.kernel.Fraction;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.AmendmentRow;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.ItemFindings;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.DecisionResult;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the amendments to the motion of an item on the record, with what became of each. */
@Component
@Order(0)
class AmendmentFindings implements ItemFindings {

    private final AmendmentListing amendments;
    private final AmendmentBallots ballots;
    private final BallotLookup lookup;
    private final BallotReasoning reasoning;

    AmendmentFindings(
            AmendmentListing amendments, AmendmentBallots ballots, BallotLookup lookup, BallotReasoning reasoning) {
        this.amendments = amendments;
        this.ballots = ballots;
        this.lookup = lookup;
        this.reasoning = reasoning;
    }

    @Override
    public List<ItemFinding> on(AgendaItemRow item, Locale language) {
        return amendments.on(item.id()).stream()
                .map(row -> finding(item, row, language))
                .toList();
    }

    private ItemFinding finding(AgendaItemRow item, AmendmentRow row, Locale language) {
        Optional<BallotRow> ballot = ballots.on(row.id()).stream().findFirst().map(lookup::row);
        List<String> figures = new ArrayList<>();
        if (!row.reason().isEmpty()) {
            figures.add(Texts.text(language, "meetings.amendment.because", row.reason()));
        }
        ballot.flatMap(found -> lookup.result(found.id()))
                .ifPresent(result -> figures.addAll(counts(result, language)));
        return new ItemFinding(
                Texts.text(
                        language,
                        "meetings.amendment.finding",
                        row.number(),
                        row.author(),
                        Texts.text(language, "meetings.amendment.state." + row.state())),
                ballot.map(found -> lookup.wording(found.id())).orElse(row.wording()),
                figures,
                ballot.flatMap(found -> lookup.result(found.id()).map(result -> reasoning.of(found, result, language)))
                        .orElse(List.of()),
                ballot.map(found -> "ballots/" + found.id()).orElse("meetings/" + item.meeting() + "/live"));
    }

    static List<String> counts(DecisionResult result, Locale language) {
        return List.of(
                figure(Choice.YES, result.yes(), language),
                figure(Choice.NO, result.no(), language),
                figure(Choice.ABSTAIN, result.abstain(), language));
    }

    private static String figure(Choice choice, Fraction number, Locale language) {
        return Texts.text(
                language,
                "voting.minutes.figure",
                Texts.text(language, "voting.choice." + choice),
                number.toString(),
                "");
    }
}
