package org.conclusum.voting;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.voting.decision.DecisionCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats that speak for a block, frozen with an electorate where the rules let a split block follow its speaker. */
@Repository
class Speakers {

    private final JdbcClient jdbc;

    Speakers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static boolean decideIn(Ballot ballot) {
        BlockVote block = ballot.rules().decision().majority().blockVote();
        return block != null && block.onSplit() == BlockVote.OnSplit.SPEAKER;
    }

    /** Keeps those of these seats that are in the electorate of a ballot. */
    void freeze(UUID ballot, Collection<UUID> seats) {
        for (UUID seat : seats) {
            jdbc.sql("insert into ballot_speaker (ballot_id, seat_id)"
                            + " select ballot_id, seat_id from ballot_elector where ballot_id = ? and seat_id = ?")
                    .params(ballot, seat)
                    .update();
        }
    }

    /** Those of a ballot; none where the rules do not ask for them. */
    Set<UUID> of(Ballot ballot) {
        return decideIn(ballot)
                ? new HashSet<>(jdbc.sql("select seat_id from ballot_speaker where ballot_id = ?")
                        .param(ballot.id())
                        .query(UUID.class)
                        .list())
                : Set.of();
    }

    /** Counts what was cast openly or by name, as those who speak would have it; answers whether that is the first time. */
    boolean count(Ballot ballot, List<Elector> electorate, List<Vote> votes, Instant now) {
        return decideIn(ballot) && ballot.asksForYesOrNo()
                ? ballot.count(() -> speakIn(BallotCase.of(ballot, electorate, votes), ballot, electorate), now)
                : ballot.count(electorate, votes, now);
    }

    /** A case with those who speak in it. */
    DecisionCase speakIn(DecisionCase decisionCase, Ballot ballot, List<Elector> electorate) {
        Set<UUID> speaking = of(ballot);
        Map<UUID, Elector> bySeat = electorate.stream().collect(Collectors.toMap(Elector::seat, Function.identity()));
        Map<String, String> byUnit = speaking.stream()
                .map(bySeat::get)
                .collect(Collectors.toMap(
                        Elector::unit, elector -> elector.seat().toString()));
        return decisionCase.with(decisionCase.electorate().withSpeakers(byUnit));
    }
}
