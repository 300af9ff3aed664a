package org.conclusum.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What moderations ask of coordinators: where the municipality stands, whether the office heard right, how much it resists
 * each option, what would lessen a strong resistance, whether it objects to a text, and whether a changed one meets that.
 */
@Service
@Transactional(readOnly = true)
class ModerationWorklist implements WorklistSource {

    private static final String NAME = "moderation";
    private static final int MINUTES_TO_RATE = 10;
    private static final int MINUTES_TO_EXPLAIN = 5;
    private static final int MINUTES_TO_SPEAK = 30;
    private static final int MINUTES_TO_CONFIRM = 3;
    private static final String RATING = "rating";
    private static final String POSITION = "position";
    private static final String CONSENT = "consent";

    private final Rounds rounds;
    private final Consents consents;
    private final Positions positions;
    private final ProposalLookup proposals;
    private final ModerationAccess access;

    ModerationWorklist(
            Rounds rounds, Consents consents, Positions positions, ProposalLookup proposals, ModerationAccess access) {
        this.rounds = rounds;
        this.consents = consents;
        this.positions = positions;
        this.proposals = proposals;
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        Set<String> municipalities = access.standingOf(person).municipalities();
        if (municipalities.isEmpty()) {
            return List.of();
        }
        List<Wanted> wanted = new ArrayList<>();
        rounds.unrated(municipalities)
                .forEach(asked ->
                        wanted.add(new Wanted(asked, "RATE_OPTIONS", WorkItem.Tone.VOTE, MINUTES_TO_RATE, RATING)));
        rounds.unexplained(municipalities)
                .forEach(asked -> wanted.add(
                        new Wanted(asked, "EXPLAIN_RESISTANCE", WorkItem.Tone.SAY, MINUTES_TO_EXPLAIN, RATING)));
        consents.unanswered(municipalities)
                .forEach(asked ->
                        wanted.add(new Wanted(asked, "ANSWER_CONSENT", WorkItem.Tone.VOTE, MINUTES_TO_RATE, CONSENT)));
        consents.unjudged(municipalities)
                .forEach(asked -> wanted.add(
                        new Wanted(asked, "JUDGE_INTEGRATION", WorkItem.Tone.CHECK, MINUTES_TO_EXPLAIN, CONSENT)));
        positions
                .missing(municipalities)
                .forEach(asked ->
                        wanted.add(new Wanted(asked, "GIVE_POSITION", WorkItem.Tone.SAY, MINUTES_TO_SPEAK, POSITION)));
        positions
                .unconfirmed(municipalities)
                .forEach(asked -> wanted.add(
                        new Wanted(asked, "CONFIRM_POSITION", WorkItem.Tone.CHECK, MINUTES_TO_CONFIRM, POSITION)));
        Map<UUID, ProposalRow> rows = proposals.rows(
                wanted.stream().map(one -> one.asked().proposal()).collect(Collectors.toSet()));
        return wanted.stream()
                .filter(one -> rows.containsKey(one.asked().proposal()))
                .map(one ->
                        item(one, Objects.requireNonNull(rows.get(one.asked().proposal()))))
                .limit(limit)
                .toList();
    }

    private record Wanted(Rounds.Asked asked, String step, WorkItem.Tone tone, int minutes, String page) {}

    private static WorkItem item(Wanted wanted, ProposalRow row) {
        Rounds.Asked asked = wanted.asked();
        Instant due = asked.due() == null
                ? null
                : asked.due()
                        .plusDays(1)
                        .atStartOfDay(LegalTime.ZONE)
                        .toInstant()
                        .minusSeconds(60);
        return new WorkItem(
                NAME + ":" + wanted.step() + "-" + asked.proposal() + "-" + asked.ags(),
                wanted.step(),
                wanted.tone(),
                row.title(),
                row.number(),
                asked.committee(),
                due,
                wanted.minutes(),
                "interests/" + asked.proposal() + "/" + wanted.page(),
                null,
                false,
                false);
    }
}
