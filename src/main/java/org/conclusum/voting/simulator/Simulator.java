package org.conclusum.voting.simulator;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.RuleBookListing;
import org.conclusum.committees.RuleBookProfile;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.RuleBookVersion;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.voting.rules.CaseMustBeNamed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries rules on a committee's seats, and keeps cases by name, each person their own. Whoever has insight into a
 * committee may: a shared link opens for nobody else.
 */
@Service
@Transactional
public class Simulator {

    private final JdbcClient jdbc;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final RuleBookListing ruleBooks;
    private final Clock clock;

    Simulator(
            JdbcClient jdbc,
            CommitteeDirectory committees,
            CommitteeAccess access,
            RuleBookListing ruleBooks,
            Clock clock) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.access = access;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /** The committees that this person may try rules on; those that the person runs or chairs come first. */
    @Transactional(readOnly = true)
    public List<CommitteeRow> committees(Actor.Person person) {
        Standing standing = access.standingOf(person);
        return committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .sorted((one, other) -> Boolean.compare(leads(standing, other), leads(standing, one)))
                .toList();
    }

    /** Whether the simulator is a tool of this person's task: the office's, the chair's, the administrator's. */
    @Transactional(readOnly = true)
    public boolean isToolOf(Actor.Person person) {
        Standing standing = access.standingOf(person);
        return standing.administrator()
                || !standing.run().isEmpty()
                || !standing.chaired().isEmpty();
    }

    /**
     * A committee with rules to try.
     *
     * @param day day whose seats vote; today, if none is given
     * @param rules id of a version or key of a profile; the version in force, or else the first profile, if none is
     *     given
     * @throws NotFound where the committee, the version or the profile is none of the person's business
     */
    @Transactional(readOnly = true)
    public Trial trial(UUID committee, @Nullable LocalDate day, @Nullable String rules, Actor.Person person) {
        if (!access.standingOf(person).seesInto(committee)) {
            throw new NotFound(Subject.Kind.COMMITTEE, committee);
        }
        LocalDate on = day == null ? LocalDate.now(clock) : day;
        String chosen = rules == null ? usual(committee, on) : rules;
        RuleBookText text = text(committee, chosen, on, person);
        List<SeatRow> seats = ruleBooks.votingSeats(committee, text, on);
        UUID chair = committees.chairsOn(committee, on).stream()
                .flatMap(account -> seats.stream().filter(seat -> account.equals(seat.principal())))
                .map(SeatRow::id)
                .findFirst()
                .orElse(null);
        TriedVote vote = new TriedVote(
                text.decision(),
                text.procedure().decidedBy(),
                seats,
                ruleBooks.inhabitants(on),
                chair,
                Set.copyOf(committees.speakersOn(committee, on).values()),
                Map.of());
        return new Trial(
                committees.get(committee),
                on,
                chosen,
                text,
                vote,
                ruleBooks.ofCommittee(committee, person),
                ruleBooks.profiles());
    }

    /** Keeps a case by name; one of the same name in the same committee is replaced. */
    public UUID save(Trial trial, TriedVote vote, String name, Actor.Person person) {
        UUID committee = trial.committee().id();
        requireInsight(committee, person);
        Rule.checkAll(new CaseMustBeNamed(name));
        return jdbc.sql("""
                        insert into simulator_case (id, committee_id, owner_id, name, day, rules, votes, saved_at)
                        values (:id, :committee, :owner, :name, :day, :rules, :votes, :now)
                        on conflict (committee_id, owner_id, name) do update
                            set day = excluded.day, rules = excluded.rules, votes = excluded.votes,
                                saved_at = excluded.saved_at
                        returning id""")
                .param("id", UUID.randomUUID())
                .param("committee", committee)
                .param("owner", person.account())
                .param("name", name.strip())
                .param("day", Date.valueOf(trial.day()))
                .param("rules", trial.rules())
                .param("votes", vote.letters())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** This person's cases in a committee, the latest first. */
    @Transactional(readOnly = true)
    public List<SimulatorCase> cases(UUID committee, Actor.Person person) {
        return access.standingOf(person).seesInto(committee)
                ? jdbc.sql("select id, committee_id as committee, name, day, rules, votes from simulator_case"
                                + " where committee_id = ? and owner_id = ? order by saved_at desc, name")
                        .params(committee, person.account())
                        .query(SimulatorCase.class)
                        .list()
                : List.of();
    }

    /** Forgets a case of this person. */
    public void forget(UUID id, Actor.Person person) {
        int gone = jdbc.sql("delete from simulator_case where id = ? and owner_id = ?")
                .params(id, person.account())
                .update();
        if (gone == 0) {
            throw new NotPermitted(person, "forget case " + id);
        }
    }

    private String usual(UUID committee, LocalDate day) {
        return ruleBooks
                .inForce(committee, day)
                .map(version -> version.id().toString())
                .orElseGet(() -> ruleBooks.profiles().getFirst().key());
    }

    private RuleBookText text(UUID committee, String rules, LocalDate day, Actor.Person person) {
        Optional<RuleBookProfile> profile = ruleBooks.profiles().stream()
                .filter(candidate -> candidate.key().equals(rules))
                .findFirst();
        if (profile.isPresent()) {
            return profile.get().text(profile.get().key(), day);
        }
        RuleBookVersion version = ruleBooks.get(id(rules), person);
        if (!version.committee().equals(committee)) {
            throw new NotFound(Subject.Kind.COMMITTEE, "rule book " + rules);
        }
        return version.text();
    }

    private void requireInsight(UUID committee, Actor.Person person) {
        if (!access.standingOf(person).seesInto(committee)) {
            throw new NotPermitted(person, "keep a case of committee " + committee);
        }
    }

    private static boolean leads(Standing standing, CommitteeRow committee) {
        return standing.runs(committee.id()) || standing.chairs(committee.id());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.COMMITTEE, "rule book " + text);
        }
    }
}
