package org.conclusum.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.RuleBook;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.rules.DeviationMustBeReasoned;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which way proposals take: what the procedure suggests, and what the office decides. */
@Service
@Transactional
public class ProposalRoutes {

    private final JdbcClient jdbc;
    private final ProposalLookup proposals;
    private final CommitteeDirectory committees;
    private final Clock clock;

    ProposalRoutes(JdbcClient jdbc, ProposalLookup proposals, CommitteeDirectory committees, Clock clock) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.committees = committees;
        this.clock = clock;
    }

    /** What counts for the way of a proposal, for the procedure. */
    @Transactional(readOnly = true)
    public RouteFacts facts(UUID proposal) {
        ProposalRow row = Optional.ofNullable(proposals.rows(List.of(proposal)).get(proposal))
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        ProposalText text = proposals.text(proposal);
        RuleBook book = committees.ruleBookOn(row.committee(), LocalDate.now(clock));
        return new RouteFacts(
                text.noting(),
                !text.burdened().isEmpty(),
                !text.costs().isBlank(),
                text.concerned().size(),
                book.circular().allowed(),
                book.homeBodies().reserved());
    }

    /** The procedure suggests a way; a later suggestion takes the place of an earlier one. */
    public void suggest(UUID proposal, ProposalRoute route, Actor actor) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, "suggest the way of a proposal");
        }
        jdbc.sql("insert into proposal_route (proposal_id, suggested, reason) values (?, ?, '')"
                        + " on conflict (proposal_id) do update set suggested = excluded.suggested")
                .params(proposal, route.name())
                .update();
    }

    /** The way of a proposal, without a permission check: the caller shows the case file. */
    @Transactional(readOnly = true)
    public RouteRow of(UUID proposal) {
        return jdbc.sql("select suggested, chosen, reason from proposal_route where proposal_id = ?")
                .param(proposal)
                .query(ProposalRoutes::row)
                .optional()
                .orElse(RouteRow.NONE);
    }

    /** Whether the committee is to take note of a proposal, as the office has decided, and does not vote on it. */
    @Transactional(readOnly = true)
    public boolean isForNoting(UUID proposal) {
        return of(proposal).chosen() == ProposalRoute.NOTING;
    }

    /** Those of these proposals of which a committee is to take note. */
    @Transactional(readOnly = true)
    public Set<UUID> forNoting(Collection<UUID> proposals) {
        return proposals.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select proposal_id from proposal_route where chosen = 'NOTING'"
                                + " and proposal_id in (:proposals)")
                        .param("proposals", proposals)
                        .query(UUID.class)
                        .list());
    }

    /** Keeps what the office decided; answers whether it is another way than suggested. */
    boolean choose(UUID proposal, ProposalRoute route, String reason) {
        boolean deviating = of(proposal).usual() != route;
        new DeviationMustBeReasoned(deviating, reason).check();
        jdbc.sql("insert into proposal_route (proposal_id, chosen, reason) values (?, ?, ?) on conflict (proposal_id)"
                        + " do update set chosen = excluded.chosen, reason = excluded.reason")
                .params(proposal, route.name(), deviating ? reason.strip() : "")
                .update();
        return deviating;
    }

    /** Has the interests moderated first, without another suggestion. */
    void moderate(UUID proposal) {
        jdbc.sql("insert into proposal_route (proposal_id, suggested, chosen, reason) values (?, ?, ?, '')")
                .params(proposal, ProposalRoute.MODERATION.name(), ProposalRoute.MODERATION.name())
                .update();
    }

    private static RouteRow row(ResultSet row, int number) throws SQLException {
        return new RouteRow(route(row.getString("suggested")), route(row.getString("chosen")), row.getString("reason"));
    }

    private static @Nullable ProposalRoute route(@Nullable String name) {
        return name == null ? null : ProposalRoute.valueOf(name);
    }
}
