package org.conclusum.bench;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The 22 municipalities of the law in running meetings, everybody there, as many proposals on an agenda as one has. */
@Component
class Hall {

    private static final Duration PAUSE = Duration.ofMillis(2);
    private static final int AGENDA = 40;

    private final CommitteeFixture committees;
    private final CommitteeFounding founding;
    private final RegionDirectory regions;
    private final ProposalManagement proposals;
    private final MeetingPlanning planning;
    private final MeetingConduct conduct;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<UUID, Actor.Person> members = new LinkedHashMap<>();
    private final Deque<UUID> items = new ArrayDeque<>();
    private UUID committee = UUID.randomUUID();
    private UUID meeting = committee;

    Hall(
            CommitteeFixture committees,
            CommitteeFounding founding,
            RegionDirectory regions,
            ProposalManagement proposals,
            MeetingPlanning planning,
            MeetingConduct conduct,
            JdbcClient jdbc,
            Clock clock) {
        this.committees = committees;
        this.founding = founding;
        this.regions = regions;
        this.proposals = proposals;
        this.planning = planning;
        this.conduct = conduct;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<UUID, Actor.Person> members() {
        return members;
    }

    Actor.Person chair() {
        return members.values().iterator().next();
    }

    /** Waits until what follows an opening in the background (news, mails) is done: minutes lie between in a room. */
    void settle() {
        await("event_publication where completion_date is null");
    }

    /** Calls the next item, of a further meeting where the agenda is done, and answers it. */
    UUID next() {
        if (items.isEmpty()) {
            callTogether(committees.officeOf("LAUSITZ"));
            await("search_due");
        }
        UUID item = items.removeFirst();
        conduct.call(meeting, item, chair());
        return item;
    }

    private void await(String work) {
        while (jdbc.sql("select exists (select from " + work + ")")
                .query(Boolean.class)
                .single()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Fills the hall with so many seats. The first are the municipalities', the others those of education actors. */
    void open(int seats) {
        members.clear();
        items.clear();
        committee = founding.found(
                "BENCH" + seats,
                "Rat der " + seats,
                null,
                "Alle Reviere",
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        regions.municipalities().forEach(municipality -> seat(municipality.shortName(), municipality.ags()));
        while (members.size() < seats) {
            seat("Träger " + (members.size() + 1), null);
        }
        founding.giveChair(committee, chair().account(), false, CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);
        founding.adopt(
                committee,
                1,
                CommitteeFixture.SINCE,
                "Geschäftsordnung",
                "§§ 88–93 VwVfG",
                DecisionRules.simpleMajority(),
                new NoticePeriod(7, DayKind.CALENDAR),
                new NoticePeriod(3, DayKind.CALENDAR),
                14,
                CommitteeFixture.FOUNDER);
    }

    private void seat(String name, @Nullable String ags) {
        UUID seat = founding.addSeat(
                committee,
                members.size() + 1,
                name,
                ags,
                true,
                Fraction.ONE,
                null,
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        Actor.Person member = committees.person("Mitglied " + name, Set.of());
        founding.fill(seat, List.of(member.account()), CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);
        members.put(seat, member);
    }

    private void callTogether(Actor.Person office) {
        meeting = planning.plan(
                new NewMeeting(
                        committee,
                        "1. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "online"),
                office);
        for (int number = 1; number <= AGENDA; number++) {
            items.add(planning.addProposal(meeting, ready("Vorlage " + number, office), office));
        }
        planning.finishDraft(meeting, office);
        planning.release(meeting, chair());
        planning.invite(meeting, null, office);
        forgetBinder();
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .params(
                        Timestamp.from(LocalDate.now(clock)
                                .atStartOfDay(LegalTime.ZONE)
                                .toInstant()),
                        meeting)
                .update();
        conduct.open(meeting, chair());
        members.forEach((seat, member) -> conduct.arrive(meeting, seat, member.account(), office));
    }

    /** Days lie between an invitation and the meeting: nobody votes while the papers of all items are put into one file. */
    private void forgetBinder() {
        jdbc.sql("delete from meeting_binder where meeting_id = ?")
                .param(meeting)
                .update();
    }

    private UUID ready(String title, Actor.Person office) {
        Actor.Person coordinator = committees.coordinatorOf(ACommittee.GOERLITZ);
        UUID proposal = proposals.draft(committee, ACommittee.GOERLITZ, coordinator);
        proposals.save(proposal, AProposal.text(title), 0, coordinator);
        proposals.submit(proposal, 1, coordinator);
        proposals.accept(proposal, office);
        return proposal;
    }
}
