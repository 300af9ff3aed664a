package org.conclusum.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.AmendmentManagement;
import org.conclusum.meetings.AttendanceManner;
import org.conclusum.meetings.ConflictManagement;
import org.conclusum.meetings.InvitationAnswer;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingContinuations;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.meetings.PresentSeat;
import org.conclusum.meetings.SpeakersListing;
import org.conclusum.meetings.SpeakersManagement;
import org.conclusum.voting.AmendmentVotes;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.BallotPlan;
import org.conclusum.voting.Choice;
import org.conclusum.voting.DissentManagement;
import org.conclusum.voting.Question;
import org.springframework.stereotype.Component;

/** The meetings of the sample: one held in the Lausitz, one in the Rhine region, one of all 22, one to come, one running today. */
@Component
class SampleMeetings {

    private final SampleStory story;
    private final SamplePeople people;
    private final MeetingPlanning planning;
    private final MeetingConduct conduct;
    private final MeetingContinuations continuations;
    private final SpeakersManagement speakers;
    private final SpeakersListing speakersListing;
    private final SampleSpeakers spoken;
    private final AmendmentManagement amendments;
    private final AmendmentListing amendmentListing;
    private final AmendmentVotes amendmentVotes;
    private final ConflictManagement conflicts;
    private final MeetingLookup meetings;
    private final CommitteeDirectory committees;
    private final SampleAgendas agendas;
    private final BallotManagement ballots;
    private final DissentManagement dissents;
    private final ProgramClock clock;

    SampleMeetings(
            SampleStory story,
            SamplePeople people,
            MeetingPlanning planning,
            MeetingConduct conduct,
            MeetingContinuations continuations,
            SpeakersManagement speakers,
            SpeakersListing speakersListing,
            SampleSpeakers spoken,
            AmendmentManagement amendments,
            AmendmentListing amendmentListing,
            AmendmentVotes amendmentVotes,
            ConflictManagement conflicts,
            MeetingLookup meetings,
            CommitteeDirectory committees,
            SampleAgendas agendas,
            BallotManagement ballots,
            DissentManagement dissents,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.planning = planning;
        this.conduct = conduct;
        this.continuations = continuations;
        this.speakers = speakers;
        this.speakersListing = speakersListing;
        this.spoken = spoken;
        this.amendments = amendments;
        this.amendmentListing = amendmentListing;
        this.amendmentVotes = amendmentVotes;
        this.conflicts = conflicts;
        this.meetings = meetings;
        this.committees = committees;
        this.agendas = agendas;
        this.ballots = ballots;
        this.dissents = dissents;
        this.clock = clock;
    }

    /** The meeting of the Lausitz five weeks ago: two motions adopted, one lost, one agreed upon in a second round. */
    UUID lausitz() {
        story.on(-60, 9, 0);
        Actor chair = people.get("chair.lausitz");
        UUID meeting = prepare(
                "sprachfoerderung",
                "3. Sitzung 2026",
                "Kreishaus Görlitz, Großer Saal, und online",
                -35,
                List.of("sprachfoerderung", "fahrten", "bildungsbuero", "lernorte"),
                chair);
        story.on(-46, 10, 30);
        planning.invite(meeting, null, story.office("sprachfoerderung"));
        story.on(-35, 10, 2);
        open(meeting, chair, 1);
        callFirst(meeting, chair);
        story.on(-35, 10, 21);
        vote(meeting, "sprachfoerderung", chair, List.of(Choice.YES), true);
        story.on(-35, 10, 41);
        breakOff(meeting, chair);
        story.on(-35, 10, 55);
        UUID lost = vote(meeting, "fahrten", chair, List.of(Choice.NO, Choice.NO, Choice.YES, Choice.ABSTAIN), true);
        var outvoted = meetings.present(meeting).get(2);
        dissents.record(
                lost,
                outvoted.seat(),
                "Die Kosten bleiben so bei den Familien mit den weitesten Wegen. Wir bringen das zum nächsten Haushalt"
                        + " wieder ein.",
                new Actor.Person(outvoted.account(), "Mitglied"));
        story.on(-35, 11, 12);
        conduct.interrupt(meeting, "Pause", clock.instant().plus(Duration.ofMinutes(13)), chair);
        story.on(-35, 11, 27);
        conduct.resume(meeting, chair);
        story.on(-35, 11, 30);
        secret(meeting, chair);
        story.on(-35, 11, 40);
        consensus(meeting, chair);
        story.on(-35, 12, 15);
        conduct.close(meeting, chair);
        return meeting;
    }

    /** The one who came last, by video, loses the connection for four minutes. */
    private void breakOff(UUID meeting, Actor chair) {
        PresentSeat last = meetings.present(meeting).getLast();
        conduct.loseConnection(meeting, last.seat(), chair);
        story.on(-35, 10, 45);
        conduct.arrive(meeting, last.seat(), last.account(), AttendanceManner.REMOTE, chair);
    }

    /** The meeting of the Rhine region three weeks ago, with reports and a closed item, and nothing to vote on. */
    UUID rhein() {
        story.on(-50, 9, 0);
        Actor office = people.get("office.rhein");
        Actor.Person chair = people.get("chair.rhein");
        UUID meeting = planning.plan(
                new NewMeeting(
                        story.committee("lesen"),
                        "3. Sitzung 2026",
                        story.at(-20, 10),
                        "Kreishaus Düren, Sitzungssaal A"),
                office);
        planning.addItem(meeting, "Berichte aus den Arbeitsgruppen", false, office);
        planning.addItem(meeting, "Besetzung der Stelle im Bildungsmonitoring", true, office);
        planning.finishDraft(meeting, office);
        planning.release(meeting, chair);
        story.on(-38, 9, 30);
        planning.invite(meeting, null, office);
        story.on(-20, 10, 3);
        open(meeting, chair, 2);
        callFirst(meeting, chair);
        List<AgendaItemRow> agenda = meetings.agenda(meeting);
        for (int index = 1; index < agenda.size(); index++) {
            story.on(-20, 10, 10 * (index + 1));
            if (agenda.get(index).closed()) {
                conduct.enterClosedPart(meeting, chair);
            }
            conduct.call(meeting, agenda.get(index).id(), chair);
            speak(agenda.get(index), chair);
        }
        story.on(-20, 11, 10);
        conduct.close(meeting, chair);
        return meeting;
    }

    /** Those who speak do so on the reports and on what is closed. */
    private void speak(AgendaItemRow item, Actor.Person chair) {
        if (item.closed()) {
            spoken.spoke(item.id(), chair, 1);
        } else if (item.title().startsWith("Berichte")) {
            spoken.spoke(item.id(), chair, 2, 0, 3);
        }
    }

    /** The meeting of all 22 municipalities eleven days ago. */
    UUID all() {
        story.on(-40, 9, 0);
        Actor chair = people.get("chair.gesamt");
        UUID meeting = prepare(
                "monitoring",
                "Herbstsitzung 2026",
                "Salzgrafensaal Halle (Saale) und online",
                -11,
                List.of("monitoring", "fachtag"),
                chair);
        story.on(-25, 9, 40);
        planning.invite(meeting, null, story.office("monitoring"));
        story.on(-11, 11, 0);
        open(meeting, chair, 0);
        callFirst(meeting, chair);
        story.on(-11, 11, 25);
        List<Choice> choices = new ArrayList<>();
        choices.addAll(Collections.nCopies(14, Choice.YES));
        choices.addAll(Collections.nCopies(3, Choice.ABSTAIN));
        choices.addAll(Collections.nCopies(5, Choice.NO));
        vote(meeting, "monitoring", chair, choices, true);
        story.on(-11, 11, 50);
        choose(meeting, chair);
        story.on(-11, 12, 30);
        conduct.close(meeting, chair);
        return meeting;
    }

    /** A meeting of the alliance six weeks ago, whose resolution waits for the councils at home. */
    void alliance() {
        story.on(-60, 11, 0);
        Actor chair = people.get("chair.rhein");
        UUID meeting = prepare(
                "ausbildungsfonds",
                "1. Verbundsitzung 2026",
                "Kreishaus Bergheim, Raum 3.08",
                -42,
                List.of("ausbildungsfonds"),
                chair);
        story.on(-52, 10, 0);
        planning.invite(meeting, null, story.office("ausbildungsfonds"));
        story.on(-42, 10, 0);
        open(meeting, chair, 0);
        callFirst(meeting, chair);
        story.on(-42, 10, 40);
        vote(
                meeting,
                "ausbildungsfonds",
                chair,
                List.of(Choice.YES, Choice.YES, Choice.YES, Choice.YES, Choice.YES, Choice.NO, Choice.YES),
                true);
        story.on(-42, 11, 15);
        conduct.close(meeting, chair);
    }

    /** A meeting of the association: Bautzen is divided, and the vote of its speaker counts. */
    void association() {
        story.on(-45, 9, 0);
        Actor chair = people.get("member.bautzen");
        UUID meeting = prepare(
                "lernbus",
                "2. Verbandsversammlung 2026",
                "Landratsamt Bautzen, Saal 1",
                -18,
                List.of("lernbus"),
                chair);
        story.on(-30, 10, 0);
        planning.invite(meeting, null, story.office("lernbus"));
        story.on(-18, 10, 0);
        open(meeting, chair, 0);
        callFirst(meeting, chair);
        story.on(-18, 10, 30);
        vote(
                meeting,
                "lernbus",
                chair,
                List.of(Choice.YES, Choice.NO, Choice.NO, Choice.YES, Choice.YES, Choice.NO),
                true);
        story.on(-18, 11, 0);
        conduct.close(meeting, chair);
    }

    /** A meeting of the association that was interrupted four days ago and goes on in two weeks. */
    void interrupted() {
        story.on(-30, 11, 0);
        Actor office = story.office("lernbus");
        Actor chair = people.get("member.bautzen");
        String place = "Landratsamt Bautzen, Saal 1";
        UUID meeting = planning.plan(
                new NewMeeting(story.committee("lernbus"), "3. Verbandsversammlung 2026", story.at(-4, 14), place),
                office);
        planning.addItem(meeting, "Bericht über den Lernbus 2026", false, office);
        planning.addItem(meeting, "Wirtschaftsplan 2027: Aussprache", false, office);
        planning.finishDraft(meeting, office);
        planning.release(meeting, chair);
        story.on(-20, 9, 30);
        planning.invite(meeting, null, office);
        story.on(-4, 14, 2);
        open(meeting, chair, 0);
        callFirst(meeting, chair);
        List<AgendaItemRow> agenda = meetings.agenda(meeting);
        story.on(-4, 14, 20);
        conduct.call(meeting, agenda.get(1).id(), chair);
        story.on(-4, 15, 5);
        conduct.call(meeting, agenda.get(2).id(), chair);
        story.on(-4, 16, 0);
        continuations.adjourn(meeting, "Der Saal steht nur bis 16 Uhr zur Verfügung.", chair);
        story.on(-3, 9, 15);
        continuations.schedule(meeting, story.at(17, 14), place, office);
    }

    /**
     * The next meeting of the Lausitz, invited, with a closed item, and the one after, which will hear of a measure that is
     * behind; and one of the Rhine region in planning.
     */
    void toCome() {
        story.on(-14, 9, 10);
        Actor chair = people.get("chair.lausitz");
        UUID meeting = prepare(
                "schulnetz",
                "4. Sitzung 2026",
                "Landratsamt Bautzen, Saal 2, und online",
                10,
                List.of("schulnetz", "personal"),
                chair);
        agendas.planTimes(meeting, story.office("schulnetz"));
        story.on(-3, 9, 0);
        planning.invite(meeting, null, story.office("schulnetz"));
        for (SeatRow seat : voting(story.committee("schulnetz")).subList(0, 4)) {
            planning.answer(meeting, seat.id(), InvitationAnswer.YES, member(seat));
        }
        story.on(-2, 11, 15);
        agendas.supplement(meeting, story.office("schulnetz"));
        planning.plan(
                new NewMeeting(
                        story.committee("schulnetz"),
                        "Klausur des Lenkungskreises",
                        story.at(66, 10),
                        "Landratsamt Görlitz, Kreistagssaal"),
                story.office("schulnetz"));
        planning.plan(
                new NewMeeting(
                        story.committee("lesen"),
                        "4. Sitzung 2026",
                        story.at(38, 10),
                        "Kreishaus Düren, Sitzungssaal A"),
                story.office("lesen"));
    }

    /** A meeting of the central German region that is running now, with a ballot to vote in. */
    void today() {
        story.on(-13, 8, 30);
        Actor.Person chair = people.get("chair.mitteldeutschland");
        UUID meeting =
                prepare("ganztag", "4. Sitzung 2026", "Ständehaus Merseburg und online", 0, List.of("ganztag"), chair);
        story.on(-12, 10, 0);
        planning.invite(meeting, null, story.office("ganztag"));
        story.on(-1, 16, 30);
        agendas.urgent(meeting, story.office("ganztag"));
        story.on(0, 0, 5);
        open(meeting, chair, 2);
        agendas.foundUrgent(meeting, chair);
        callFirst(meeting, chair);
        talk(meeting, chair);
        amend(meeting, chair);
        vote(meeting, "ganztag", chair, List.of(Choice.YES), false);
    }

    /** Two have spoken on the item before the vote, and one more asks for it. */
    private void talk(UUID meeting, Actor.Person chair) {
        AgendaItemRow item = item(meeting, "ganztag");
        conduct.call(meeting, item.id(), chair);
        List<PresentSeat> present = meetings.present(meeting);
        for (int index : List.of(4, 1)) {
            speakers.askFor(item.id(), present.get(index).account(), chair);
            UUID speech = waiting(item, chair);
            speakers.giveFloor(speech, chair);
            story.on(0, 0, index == 4 ? 8 : 11);
            speakers.endSpeech(speech, chair);
        }
        speakers.askFor(item.id(), present.get(3).account(), chair);
    }

    /** An earlier date finds no majority, a report is taken over: it belongs to the wording of the vote. */
    private void amend(UUID meeting, Actor.Person chair) {
        UUID item = item(meeting, "ganztag").id();
        String motion = story.text("ganztag").motion();
        List<PresentSeat> present = meetings.present(meeting);
        UUID sooner = amendments.submit(
                item,
                motion,
                motion.replace("bis zum Sommer 2027", "bis zum Februar 2027"),
                "Die Horte brauchen den Pool schon in der nächsten Erkältungszeit.",
                sitting(present.get(1)));
        UUID report = amendments.submit(
                item,
                motion,
                motion + "\n\n3. Das Netzwerkbüro berichtet im Herbst 2027, wie oft der Pool geholfen hat.",
                "",
                sitting(present.get(4)));
        UUID ballot = amendmentVotes.open(sooner, chair);
        for (int index = 0; index < present.size(); index++) {
            PresentSeat seat = present.get(index);
            ballots.cast(ballot, seat.seat(), index == 1 ? Choice.YES : Choice.NO, sitting(seat));
        }
        amendments.takeOver(report, chair);
    }

    private static Actor.Person sitting(PresentSeat seat) {
        return new Actor.Person(seat.account(), "Mitglied");
    }

    private UUID waiting(AgendaItemRow item, Actor.Person chair) {
        return speakersListing.on(item, chair).waiting().getFirst().id();
    }

    private UUID prepare(String key, String title, String place, int day, List<String> proposals, Actor chair) {
        Actor office = story.office(key);
        UUID meeting = planning.plan(new NewMeeting(story.committee(key), title, story.at(day, 10), place), office);
        proposals.forEach(proposal -> planning.addProposal(meeting, story.proposal(proposal), office));
        planning.finishDraft(meeting, office);
        planning.release(meeting, chair);
        return meeting;
    }

    private void open(UUID meeting, Actor chair, int missing) {
        conduct.open(meeting, chair);
        List<SeatRow> seats =
                voting(Objects.requireNonNull(meetings.rows(List.of(meeting)).get(meeting))
                        .committee());
        int present = seats.size() - missing;
        for (int index = 0; index < present; index++) {
            SeatRow seat = seats.get(index);
            boolean substitute = index == 2;
            conduct.arrive(
                    meeting,
                    seat.id(),
                    substitute ? seat.substitutes().getFirst() : member(seat).account(),
                    index == 3 || index == present - 1 ? AttendanceManner.REMOTE : AttendanceManner.ROOM,
                    chair);
        }
    }

    private void callFirst(UUID meeting, Actor chair) {
        AgendaItemRow first = meetings.agenda(meeting).getFirst();
        conduct.call(meeting, first.id(), chair);
        conduct.finish(meeting, first.id(), chair);
    }

    /** Votes on the item of a proposal: the choices in the order of the seats present, the last one for all further. */
    private UUID vote(UUID meeting, String key, Actor chair, List<Choice> choices, boolean toTheEnd) {
        AgendaItemRow item = item(meeting, key);
        conduct.call(meeting, item.id(), chair);
        UUID ballot =
                ballots.open(item.id(), amendmentListing.motion(item).wording(), BallotClosing.BY_CHAIR, null, chair);
        var present = meetings.present(meeting);
        int voters = toTheEnd ? present.size() : 3;
        for (int index = 0; index < voters; index++) {
            var seat = present.get(index);
            Choice choice = choices.get(Math.min(index, choices.size() - 1));
            ballots.cast(ballot, seat.seat(), choice, new Actor.Person(seat.account(), "Mitglied"));
        }
        if (toTheEnd) {
            ballots.close(ballot, chair);
            conduct.finish(meeting, item.id(), chair);
        }
        return ballot;
    }

    /** Votes secretly, as two asked for; one member has a conflict of interest and leaves for it. */
    private void secret(UUID meeting, Actor chair) {
        AgendaItemRow item = item(meeting, "bildungsbuero");
        conduct.call(meeting, item.id(), chair);
        var present = meetings.present(meeting);
        var leaving = present.getLast();
        conflicts.declare(
                item.id(),
                leaving.seat(),
                "Ich sitze im Aufsichtsrat des Trägers, der das Bildungsbüro betreiben soll.",
                new Actor.Person(leaving.account(), "Mitglied"));
        String motion = story.text("bildungsbuero").motion();
        BallotPlan plan = ballots.takesSecretVotes()
                ? BallotPlan.secret(BallotClosing.BY_CHAIR).askedBy(2)
                : BallotPlan.open(BallotClosing.BY_CHAIR);
        UUID ballot = ballots.open(item.id(), motion, plan, chair);
        for (int index = 0; index < present.size() - 1; index++) {
            var seat = present.get(index);
            Choice choice = index == 1 ? Choice.NO : index == 3 ? Choice.ABSTAIN : Choice.YES;
            ballots.cast(ballot, seat.seat(), choice, new Actor.Person(seat.account(), "Mitglied"));
        }
        ballots.close(ballot, chair);
        conduct.finish(meeting, item.id(), chair);
    }

    /** Chooses among three places. */
    private void choose(UUID meeting, Actor chair) {
        AgendaItemRow item = item(meeting, "fachtag");
        conduct.call(meeting, item.id(), chair);
        Question places = Question.ofOptions(List.of("Halle (Saale)", "Köln", "Cottbus"), true);
        UUID ballot = ballots.open(
                item.id(),
                story.text("fachtag").motion(),
                BallotPlan.open(BallotClosing.BY_CHAIR).with(places),
                chair);
        var present = meetings.present(meeting);
        for (int index = 0; index < present.size(); index++) {
            var seat = present.get(index);
            Answer answer =
                    switch (index % 11) {
                        case 0, 4 -> Answer.pick(2);
                        case 2 -> Answer.pick(3);
                        case 7 -> Answer.of(index < 11 ? Choice.NO : Choice.ABSTAIN);
                        default -> Answer.pick(1);
                    };
            ballots.cast(ballot, seat.seat(), answer, new Actor.Person(seat.account(), "Mitglied"));
        }
        ballots.close(ballot, chair);
        conduct.finish(meeting, item.id(), chair);
    }

    /** Seeks consensus: one objects in the first round, in the second nobody does and one stands aside. */
    private void consensus(UUID meeting, Actor chair) {
        AgendaItemRow item = item(meeting, "lernorte");
        conduct.call(meeting, item.id(), chair);
        String motion = story.text("lernorte").motion();
        Answer objection =
                Answer.object("Eine Meldung bis Ende März schaffen wir nicht: Unsere Träger planen das Schuljahr"
                        + " erst im Mai. Außerdem fehlt, wer die Angaben prüft.");
        round(item.id(), meeting, motion, chair, 4, objection);
        story.on(-35, 12, 0);
        String amended = motion.replace("bis zum 31. März.", "bis zum 30. Juni. Das Netzwerkbüro prüft die Angaben.");
        round(item.id(), meeting, amended, chair, 1, Answer.of(Choice.STAND_ASIDE));
        conduct.finish(meeting, item.id(), chair);
    }

    /** A round in which all agree but one. */
    private void round(UUID item, UUID meeting, String wording, Actor chair, int one, Answer answer) {
        UUID ballot = ballots.open(item, wording, BallotPlan.consensus(BallotClosing.BY_CHAIR), chair);
        var present = meetings.present(meeting);
        for (int index = 0; index < present.size(); index++) {
            var seat = present.get(index);
            Actor.Person voter = new Actor.Person(seat.account(), "Mitglied");
            ballots.cast(ballot, seat.seat(), index == one ? answer : Answer.of(Choice.AGREE), voter);
        }
        ballots.close(ballot, chair);
    }

    private AgendaItemRow item(UUID meeting, String key) {
        UUID proposal = story.proposal(key);
        return meetings.agenda(meeting).stream()
                .filter(row -> proposal.equals(row.proposal()))
                .findFirst()
                .orElseThrow();
    }

    private List<SeatRow> voting(UUID committee) {
        return committees.seatsOn(committee, LocalDate.now(clock)).stream()
                .filter(SeatRow::voting)
                .toList();
    }

    private static Actor.Person member(SeatRow seat) {
        return new Actor.Person(Objects.requireNonNull(seat.principal()), seat.label() + " · Mitglied");
    }
}
