package org.conclusum.committees;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.ProcedureRulesJson;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds a committee with its seats, mandates and first rule book. */
@Service
@Transactional
public class CommitteeFounding {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final SeatWeights weights;
    private final ApplicationEventPublisher events;

    CommitteeFounding(JdbcClient jdbc, Permissions permissions, SeatWeights weights, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.weights = weights;
        this.events = events;
    }

    /** Takes over a committee that already works; administrators and procedures may. */
    public UUID found(String code, String name, @Nullable String region, String purpose, LocalDate from, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        UUID id = insert(code, name, region, purpose, from);
        events.publishEvent(new CommitteeEstablished(id, actor));
        return id;
    }

    UUID insert(String code, String name, @Nullable String region, String purpose, LocalDate from) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into committee (id, code, name, region, purpose, valid_from, constituted_on)"
                        + " values (:id, :code, :name, :region, :purpose, :from, :from)")
                .param("id", id)
                .param("code", code)
                .param("name", name)
                .param("region", region)
                .param("purpose", purpose)
                .param("from", Date.valueOf(from))
                .update();
        return id;
    }

    /** Adds a seat; an advisory one has no vote. */
    public UUID addSeat(
            UUID committee,
            int position,
            String label,
            @Nullable String ags,
            boolean voting,
            Fraction weight,
            @Nullable String group,
            LocalDate from,
            Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into seat (id, committee_id, position, label, ags, voting, weight, interest_group, valid_from)"
                        + " values (:id, :committee, :position, :label, :ags, :voting, :weight, :group, :from)")
                .param("id", id)
                .param("committee", committee)
                .param("position", position)
                .param("label", label)
                .param("ags", ags)
                .param("voting", voting)
                .param("weight", weight.toString())
                .param("group", group)
                .param("from", Date.valueOf(from))
                .update();
        weights.extendTo(committee, from);
        return id;
    }

    /** Fills a seat: the first account is the member, the others substitute in their order. */
    public void fill(UUID seat, List<UUID> accounts, LocalDate from, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        for (int position = 0; position < accounts.size(); position++) {
            jdbc.sql(
                            "insert into mandate (id, seat_id, account_id, kind, position, valid_from) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            seat,
                            accounts.get(position),
                            position == 0 ? "PRINCIPAL" : "SUBSTITUTE",
                            position,
                            Date.valueOf(from))
                    .update();
        }
    }

    /** Gives the chair, or its deputy, to an account. */
    public void giveChair(UUID committee, UUID account, boolean deputy, LocalDate from, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        jdbc.sql("insert into committee_chair (committee_id, account_id, deputy, valid_from) values (?, ?, ?, ?)")
                .params(committee, account, deputy, Date.valueOf(from))
                .update();
    }

    /** Puts a rule book with the usual procedure into force. */
    public UUID adopt(
            UUID committee,
            int number,
            LocalDate from,
            String title,
            String source,
            DecisionRules decision,
            NoticePeriod notice,
            NoticePeriod urgentNotice,
            int submissionDays,
            Actor actor) {
        return adopt(
                committee,
                number,
                from,
                title,
                source,
                decision,
                ProcedureRules.usual(),
                notice,
                urgentNotice,
                submissionDays,
                actor);
    }

    /** Puts a rule book into force. */
    public UUID adopt(
            UUID committee,
            int number,
            LocalDate from,
            String title,
            String source,
            DecisionRules decision,
            ProcedureRules procedure,
            NoticePeriod notice,
            NoticePeriod urgentNotice,
            int submissionDays,
            Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        return enact(
                committee,
                number,
                new RuleBookText(
                        title, source, false, from, decision, procedure, notice, urgentNotice, submissionDays));
    }

    UUID enact(UUID committee, int number, RuleBookText rules) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into rule_book (id, committee_id, number, valid_from, title, source, unverified, decision,"
                        + " procedure_rules, notice_days, notice_unit, urgent_notice_days, submission_days,"
                        + " submission_unit)"
                        + " values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?, ?)")
                .params(
                        id,
                        committee,
                        number,
                        Date.valueOf(rules.validFrom()),
                        rules.title(),
                        rules.source(),
                        rules.unverified(),
                        DecisionRulesJson.write(rules.decision()).toString(),
                        ProcedureRulesJson.write(rules.procedure()).toString(),
                        rules.notice().days(),
                        rules.notice().unit().name(),
                        rules.urgentNotice().days(),
                        rules.submissionDays(),
                        rules.submissionUnit().name())
                .update();
        SeatVotes votes = rules.procedure().seatVotes();
        if (votes != null) {
            weights.keep(id, committee, votes, rules.validFrom());
        }
        return id;
    }
}
