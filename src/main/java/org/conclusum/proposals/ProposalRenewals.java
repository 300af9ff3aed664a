package org.conclusum.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.NumberKind;
import org.conclusum.committees.NumberRegister;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals that take up again what home bodies did not agree to, or what missed its target. */
@Service
@Transactional
public class ProposalRenewals {

    private static final String SELECT = "select * from proposal_renewal where ";

    private final JdbcClient jdbc;
    private final Proposals proposals;
    private final ProposalVersions versions;
    private final ProposalRoutes routes;
    private final NumberRegister numbers;
    private final ProposalAccess access;
    private final CommitteeDirectory committees;
    private final SearchIndex search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalRenewals(
            JdbcClient jdbc,
            Proposals proposals,
            ProposalVersions versions,
            ProposalRoutes routes,
            NumberRegister numbers,
            ProposalAccess access,
            CommitteeDirectory committees,
            SearchIndex search,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.versions = versions;
        this.routes = routes;
        this.numbers = numbers;
        this.access = access;
        this.committees = committees;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be taken up again.
     *
     * @param motion as it was resolved
     */
    public record Resolved(
            UUID proposal, UUID resolution, String number, String motion, List<Renewal.Condition> conditions) {
        public Resolved {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Opens a proposal of the same municipality with the words that were resolved; the office of the committee may. It
     * was found in order once, so its interests are moderated at once. A resolution is taken up again only once.
     *
     * @return the new proposal, or the one that already takes it up
     */
    public UUID renew(Resolved resolved, Actor actor) {
        Proposal adopted = proposals
                .lock(resolved.proposal())
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, resolved.proposal()));
        access.requireOffice(adopted, actor);
        Optional<Renewal> before = ofResolution(resolved.resolution());
        if (before.isPresent()) {
            return before.get().proposal();
        }
        committees.requireNotDissolved(adopted.committee());
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        Proposal renewed = new Proposal(adopted.committee(), adopted.originator(), actor, now);
        String number = numbers.next(
                        NumberKind.PROPOSAL,
                        adopted.committee(),
                        LocalDate.now(clock).getYear(),
                        renewed.id())
                .text();
        renewed.renew(adopted.text(), resolved.motion(), number, actor, now);
        proposals.save(renewed);
        versions.save(renewed.submittedVersion(actor, now));
        proposals.flush();
        routes.moderate(renewed.id());
        keep(renewal(renewed, resolved, Renewal.Occasion.HOME_BODIES));
        search.changed(Subject.Kind.PROPOSAL, renewed.id());
        events.publishEvent(new ProposalRenewed(
                renewed.id(),
                renewed.committee(),
                renewed.originator(),
                adopted.id(),
                renewed.row().closed(),
                actor));
        return renewed.id();
    }

    /**
     * Begins a draft of the same municipality with the words that were resolved, because a target was missed; the office
     * of the committee may. The municipality rewrites and hands it in. A resolution is taken up again only once.
     *
     * @return the draft, or the proposal that already takes it up
     */
    public UUID draft(Resolved resolved, Actor actor) {
        Proposal adopted = proposals
                .lock(resolved.proposal())
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, resolved.proposal()));
        access.requireOffice(adopted, actor);
        Optional<Renewal> before = ofResolution(resolved.resolution());
        if (before.isPresent()) {
            return before.get().proposal();
        }
        committees.requireNotDissolved(adopted.committee());
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        Proposal draft = new Proposal(adopted.committee(), adopted.originator(), actor, now);
        draft.begin(adopted.text(), resolved.motion());
        proposals.save(draft);
        proposals.flush();
        keep(renewal(draft, resolved, Renewal.Occasion.EFFECT));
        search.changed(Subject.Kind.PROPOSAL, draft.id());
        events.publishEvent(draft.drafted(actor));
        return draft.id();
    }

    private static Renewal renewal(Proposal renewed, Resolved resolved, Renewal.Occasion occasion) {
        return new Renewal(
                renewed.id(),
                resolved.proposal(),
                resolved.resolution(),
                resolved.number(),
                occasion,
                resolved.conditions());
    }

    /** What a proposal takes up again, without a permission check: the caller shows the case file. */
    @Transactional(readOnly = true)
    public Optional<Renewal> of(UUID proposal) {
        return one("proposal_id = ?", proposal);
    }

    /** The proposal that takes a resolution up again, without a permission check. */
    @Transactional(readOnly = true)
    public Optional<Renewal> ofResolution(UUID resolution) {
        return one("resolution_id = ?", resolution);
    }

    /** Those of these resolutions that are taken up again, without a permission check. */
    @Transactional(readOnly = true)
    public Set<UUID> takenUp(Collection<UUID> resolutions) {
        return jdbc.sql("select resolution_id from proposal_renewal where resolution_id = any(cast(? as uuid[]))")
                .param(resolutions.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** The proposals that take up again what became of this one, without a permission check. */
    @Transactional(readOnly = true)
    public List<Renewal> following(UUID proposal) {
        return jdbc.sql(SELECT + "renewed_id = ?")
                .param(proposal)
                .query(this::renewal)
                .list();
    }

    private Optional<Renewal> one(String condition, UUID id) {
        return jdbc.sql(SELECT + condition).param(id).query(this::renewal).optional();
    }

    private void keep(Renewal renewal) {
        jdbc.sql("insert into proposal_renewal (proposal_id, renewed_id, resolution_id, resolution_number, occasion)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        renewal.proposal(),
                        renewal.renewed(),
                        renewal.resolution(),
                        renewal.resolutionNumber(),
                        renewal.occasion().name())
                .update();
        int position = 0;
        for (Renewal.Condition condition : renewal.conditions()) {
            jdbc.sql(
                            "insert into proposal_renewal_condition (proposal_id, position, ags, body, decided_on, agreed, words)"
                                    + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            renewal.proposal(),
                            ++position,
                            condition.ags(),
                            condition.body(),
                            condition.day(),
                            condition.agreed(),
                            condition.words())
                    .update();
        }
    }

    private Renewal renewal(ResultSet row, int number) throws SQLException {
        UUID proposal = row.getObject("proposal_id", UUID.class);
        return new Renewal(
                proposal,
                row.getObject("renewed_id", UUID.class),
                row.getObject("resolution_id", UUID.class),
                row.getString("resolution_number"),
                Renewal.Occasion.valueOf(row.getString("occasion")),
                conditions(proposal));
    }

    private List<Renewal.Condition> conditions(UUID proposal) {
        return jdbc.sql("select * from proposal_renewal_condition where proposal_id = ? order by position")
                .param(proposal)
                .query((row, number) -> new Renewal.Condition(
                        row.getString("ags"),
                        row.getString("body"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getBoolean("agreed"),
                        row.getString("words")))
                .list();
    }
}
