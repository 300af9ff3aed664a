package org.conclusum.voting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings committees into a running meeting with an item to vote on. */
@Component
class VotingFixture {

    static final Actor PROCEDURE = new Actor.Procedure("ballot");

    private static final int CHANGES = 15;

    private final CommitteeFixture committees;
    private final CommitteeFounding founding;
    private final RegionDirectory regions;
    private final MeetingPlanning planning;
    private final MeetingConduct conduct;
    private final BallotManagement ballots;
    private final JdbcClient jdbc;
    private final Clock clock;

    VotingFixture(
            CommitteeFixture committees,
            CommitteeFounding founding,
            RegionDirectory regions,
            MeetingPlanning planning,
            MeetingConduct conduct,
            BallotManagement ballots,
            JdbcClient jdbc,
            Clock clock) {
        this.committees = committees;
        this.founding = founding;
        this.regions = regions;
        this.planning = planning;
        this.conduct = conduct;
        this.ballots = ballots;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A meeting that runs, with its items: the first is called and carries a proposal, the second waits. */
    record Running(ACommittee committee, UUID meeting, UUID item, UUID next) {}

    Running running(ACommittee committee, String... present) {
        return runningOn(UUID.randomUUID(), committee, present);
    }

    /** A running meeting whose first item carries this proposal, from before the invitation on. */
    Running runningOn(UUID proposal, ACommittee committee, String... present) {
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "7. Sitzung",
                        LocalDate.now(clock).plusDays(30).atTime(10, 0),
                        "Landratsamt"),
                committee.office());
        UUID item = planning.addItem(meeting, "Schulnetz", false, committee.office());
        UUID next = planning.addItem(meeting, "Kita", false, committee.office());
        carryProposal(item, proposal, false);
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        putOnToday(meeting);
        conduct.open(meeting, committee.chair());
        Arrays.stream(present).forEach(ags -> arrive(meeting, committee, ags));
        conduct.call(meeting, item, committee.chair());
        return new Running(committee, meeting, item, next);
    }

    void arrive(UUID meeting, ACommittee committee, String ags) {
        conduct.arrive(meeting, committee.seat(ags), committee.member(ags).account(), committee.office());
    }

    void carryProposal(UUID item, boolean closed) {
        carryProposal(item, UUID.randomUUID(), closed);
    }

    private void carryProposal(UUID item, UUID proposal, boolean closed) {
        jdbc.sql("update agenda_item set proposal_id = ?, closed = ? where id = ?")
                .params(proposal, closed, item)
                .update();
    }

    /** All municipalities of the law in one committee, all there, in a running meeting. */
    Hall hallOf22() {
        return hallOf(22);
    }

    /** The municipalities of the law and education actors, so many together. */
    Hall hallOf(int seats) {
        UUID committee = founding.found(
                "H" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT),
                "Rat der 22",
                null,
                "Alle Reviere",
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        Map<UUID, Actor.Person> members = new LinkedHashMap<>();
        List<MunicipalityRow> municipalities = List.copyOf(regions.municipalities());
        while (members.size() < seats) {
            int number = members.size();
            boolean actor = number >= municipalities.size();
            String name =
                    actor ? "Träger " + number : municipalities.get(number).name();
            UUID seat = founding.addSeat(
                    committee,
                    number + 1,
                    name,
                    actor ? null : municipalities.get(number).ags(),
                    true,
                    Fraction.ONE,
                    null,
                    CommitteeFixture.SINCE,
                    CommitteeFixture.FOUNDER);
            Actor.Person member = committees.person("Mitglied " + name, Set.of());
            founding.fill(seat, List.of(member.account()), CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);
            members.put(seat, member);
        }
        Actor.Person chair = members.values().iterator().next();
        founding.giveChair(committee, chair.account(), false, CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);
        founding.adopt(
                committee,
                1,
                CommitteeFixture.SINCE,
                "Geschäftsordnung",
                "§§ 88–93 VwVfG",
                DecisionRules.simpleMajority().withoutQuorum(),
                new NoticePeriod(7, DayKind.CALENDAR),
                new NoticePeriod(3, DayKind.CALENDAR),
                14,
                CommitteeFixture.FOUNDER);
        return new Hall(callInto(committee, committees.officeOf("LAUSITZ"), chair, members), chair, members);
    }

    private UUID callInto(UUID committee, Actor.Person office, Actor.Person chair, Map<UUID, Actor.Person> members) {
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee,
                        "1. Sitzung",
                        LocalDate.now(clock).plusDays(30).atTime(10, 0),
                        "online"),
                office);
        UUID item = planning.addItem(meeting, "Gemeinsames Bildungsmonitoring", false, office);
        planning.finishDraft(meeting, office);
        planning.release(meeting, chair);
        planning.invite(meeting, null, office);
        putOnToday(meeting);
        carryProposal(item, false);
        conduct.open(meeting, chair);
        members.forEach((seat, member) -> conduct.arrive(meeting, seat, member.account(), office));
        conduct.call(meeting, item, chair);
        return item;
    }

    /** A committee in its meeting, an item called, everybody there. */
    class Hall {

        private final UUID item;
        private final Actor.Person chair;
        private final Map<UUID, Actor.Person> members;

        Hall(UUID item, Actor.Person chair, Map<UUID, Actor.Person> members) {
            this.item = item;
            this.chair = chair;
            this.members = members;
        }

        Actor.Person chair() {
            return chair;
        }

        Map<UUID, Actor.Person> members() {
            return members;
        }

        UUID opened(BallotPlan plan) {
            return ballots.open(item, "Das Monitoring wird eingerichtet.", plan, chair);
        }

        UUID opened(BallotClosing closing) {
            return ballots.open(item, "Das Monitoring wird eingerichtet.", closing, null, chair);
        }

        /** Everybody about to vote yes. */
        List<Callable<Object>> voters(UUID ballot) {
            List<Callable<Object>> voters = new ArrayList<>();
            members.forEach((seat, member) -> voters.add(() -> {
                ballots.cast(ballot, seat, Choice.YES, member);
                return "voted";
            }));
            return voters;
        }

        /** Everybody about to vote to and fro until the ballot is closed; each answers the last vote that was taken. */
        List<Callable<Object>> votersWhoChangeTheirMinds(UUID ballot) {
            List<Callable<Object>> voters = new ArrayList<>();
            members.forEach((seat, member) -> voters.add(() -> {
                Object last = "none";
                for (int time = 0; time < CHANGES; time++) {
                    Choice choice = time % 2 == 0 ? Choice.YES : Choice.NO;
                    try {
                        ballots.cast(ballot, seat, choice, member);
                    } catch (RuleViolated closed) {
                        return last;
                    }
                    last = choice;
                }
                return last;
            }));
            return voters;
        }
    }

    UUID opened(Running running) {
        return opened(running, BallotClosing.BY_CHAIR);
    }

    UUID opened(Running running, BallotClosing closing) {
        return ballots.open(
                running.item(),
                "Das Verfahren wird eingeführt.",
                closing,
                null,
                running.committee().chair());
    }

    void cast(UUID ballot, ACommittee committee, Choice choice, String... municipalities) {
        for (String ags : municipalities) {
            ballots.cast(ballot, committee.seat(ags), choice, committee.member(ags));
        }
    }

    /** Closes and counts, as the chair and the procedure do. */
    String counted(UUID ballot, ACommittee committee) {
        ballots.close(ballot, committee.chair());
        return ballots.count(ballot, PROCEDURE);
    }

    List<String> choices(UUID ballot) {
        return jdbc.sql("select choice from ballot_vote where ballot_id = ? order by choice")
                .param(ballot)
                .query(String.class)
                .list();
    }

    private void putOnToday(UUID meeting) {
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .param(Timestamp.from(
                        LocalDate.now(clock).atStartOfDay(LegalTime.ZONE).toInstant()))
                .param(meeting)
                .update();
    }
}
