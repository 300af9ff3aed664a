package org.conclusum.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.NewCommittee;
import org.conclusum.committees.NewSeat;
import org.conclusum.committees.NominationListing;
import org.conclusum.committees.NominationManagement;
import org.conclusum.committees.NominationRow;
import org.conclusum.committees.Nominee;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.Occupancy;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.SeatManagement;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.PerBegun;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The structure around the steering committees: a working group in office, an advisory council being founded, a board
 * that was dissolved, a seat that is vacant and a mandate that ends soon.
 */
@Component
class SampleStructure {

    private static final int TERM_YEARS = 3;

    private final SampleStory story;
    private final SamplePeople people;
    private final SampleCommittees committees;
    private final CommitteeConstitution constitution;
    private final NominationManagement nominations;
    private final NominationListing listing;
    private final SeatManagement seats;
    private final CommitteeDirectory directory;
    private final MeetingPlanning planning;
    private final MeetingConduct conduct;
    private final MeetingLookup meetings;
    private final RegionDirectory regions;
    private final ProgramClock clock;

    SampleStructure(
            SampleStory story,
            SamplePeople people,
            SampleCommittees committees,
            CommitteeConstitution constitution,
            NominationManagement nominations,
            NominationListing listing,
            SeatManagement seats,
            CommitteeDirectory directory,
            MeetingPlanning planning,
            MeetingConduct conduct,
            MeetingLookup meetings,
            RegionDirectory regions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.committees = committees;
        this.constitution = constitution;
        this.nominations = nominations;
        this.listing = listing;
        this.seats = seats;
        this.directory = directory;
        this.planning = planning;
        this.conduct = conduct;
        this.meetings = meetings;
        this.regions = regions;
        this.clock = clock;
    }

    /** A working group of the Lausitz, founded weeks ago and in office since its constituent meeting was planned. */
    void workingGroup() {
        story.on(-62, 11, 0);
        Actor.Person office = people.get("office.lausitz");
        UUID group = constitution.found(
                request(
                        "LAUAG",
                        "Arbeitsgruppe Übergang Schule–Beruf",
                        "LAUSITZ",
                        "Bereitet Vorlagen zum Übergang in Ausbildung und Studium vor.",
                        committees.get("LAU"),
                        List.of(
                                seat("12052"),
                                seat("12071"),
                                seat("14625"),
                                seat("14626"),
                                NewSeat.advisory("Wirtschaftskammern"))),
                office);
        story.on(-58, 10, 20);
        for (NominationRow row : listing.of(group, office)) {
            String ags = row.ags();
            name(row, ags == null ? List.of("advisor.kammern.lausitz") : delegates(ags), asked(ags, office));
        }
        story.on(-57, 9, 0);
        listing.of(group, office).forEach(row -> nominations.record(row.id(), office));
        Actor.Person chair = people.get("substitute.goerlitz");
        seats.electChair(group, chair.account(), true, LocalDate.now(clock), "dienstältestes Mitglied", office);
        constituentMeeting(group, chair, office);
        story.on(-36, 14, 30);
        seats.electChair(
                group,
                chair.account(),
                false,
                LocalDate.now(clock),
                "einstimmig in der konstituierenden Sitzung",
                office);
    }

    private void constituentMeeting(UUID group, Actor.Person chair, Actor.Person office) {
        UUID meeting = planning.plan(
                new NewMeeting(group, "Konstituierende Sitzung", story.at(-36, 13), "Rathaus Cottbus"), office);
        planning.addItem(meeting, "Wahl des Vorsitzes", false, office);
        planning.finishDraft(meeting, office);
        planning.release(meeting, chair);
        story.on(-50, 9, 0);
        planning.invite(meeting, null, office);
        story.on(-36, 13, 0);
        conduct.open(meeting, chair);
        directory.seatsOn(group, LocalDate.now(clock)).stream()
                .filter(SeatRow::voting)
                .forEach(seat -> conduct.arrive(meeting, seat.id(), Objects.requireNonNull(seat.principal()), chair));
        story.on(-36, 14, 20);
        for (AgendaItemRow item : meetings.agenda(meeting)) {
            conduct.call(meeting, item.id(), chair);
            conduct.finish(meeting, item.id(), chair);
        }
        conduct.close(meeting, chair);
    }

    /** A council of the Rhine region that is being founded: some have answered, some have not. */
    void beingFounded() {
        story.on(-12, 9, 30);
        Actor.Person office = people.get("office.rhein");
        List<NewSeat> wanted = new ArrayList<>(regions.municipalities().stream()
                .filter(municipality -> municipality.region().equals("RHEIN"))
                .map(municipality -> seat(municipality.ags()))
                .toList());
        wanted.add(new NewSeat("Handwerkskammern", null, true, Fraction.of(2), "Wirtschaft"));
        wanted.add(NewSeat.advisory("Hochschulen im Revier"));
        wanted.add(NewSeat.advisory("Schulaufsicht"));
        UUID council = constitution.found(
                request(
                        "RHEBW",
                        "Beirat Berufliche Bildung",
                        "RHEIN",
                        "Berät die Kommunen des Reviers zu Berufskollegs, Ausbildung und Weiterbildung.",
                        committees.get("RHE"),
                        wanted,
                        ProcedureRules.usual()
                                .withSeatVotes(new SeatVotes(new PerBegun(100_000, 5, 1), LocalDate.of(2024, 12, 31)))),
                office);
        List<NominationRow> asked = listing.of(council, office);
        story.on(-8, 15, 45);
        for (int answered = 0; answered < 4; answered++) {
            NominationRow row = asked.get(answered);
            String ags = Objects.requireNonNull(row.ags());
            name(row, delegates(ags), asked(ags, office));
        }
        story.on(-7, 10, 5);
        nominations.record(asked.get(0).id(), office);
        nominations.record(asked.get(1).id(), office);
    }

    /** A board that ended with its funding. */
    void dissolved() {
        story.on(-60, 15, 0);
        Actor.Person office = people.get("office.mitteldeutschland");
        UUID board = constitution.found(
                request(
                        "MITPB",
                        "Projektbeirat Frühe Bildung",
                        "MITTE",
                        "Begleitete das geförderte Vorhaben zur frühen Bildung.",
                        null,
                        regions.municipalities().stream()
                                .filter(municipality -> municipality.region().equals("MITTE"))
                                .limit(3)
                                .map(municipality -> seat(municipality.ags()))
                                .toList()),
                office);
        story.on(-24, 9, 0);
        constitution.dissolve(board, "Die Förderung des Vorhabens ist ausgelaufen.", office);
    }

    /** One advisory seat has been vacant for weeks, one mandate ends in five. */
    void vacancies() {
        story.on(-30, 9, 0);
        Actor.Person office = people.get("office.mitteldeutschland");
        SeatRow youth = advisory("MIT", "Träger der Jugendhilfe");
        seats.change(youth.id(), Occupancy.vacant(), LocalDate.now(clock), "Wechsel des Arbeitgebers", office);
        Actor.Person lausitz = people.get("office.lausitz");
        SeatRow supervision = advisory("LAU", "Schulaufsicht");
        directory.mandatesOn(supervision.id(), LocalDate.now(clock)).stream()
                .findFirst()
                .ifPresent(mandate -> seats.endMandate(
                        mandate.id(),
                        LocalDate.now(clock.unshifted()).plusDays(36),
                        "Eintritt in den Ruhestand",
                        lausitz));
    }

    private SeatRow advisory(String code, String label) {
        return directory.seatsOn(committees.get(code), LocalDate.now(clock)).stream()
                .filter(seat -> seat.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void name(NominationRow row, List<String> usernames, Actor by) {
        nominations.name(
                row.id(),
                usernames.stream()
                        .map(people::get)
                        .map(person -> Nominee.of(person.account(), person.name()))
                        .toList(),
                by);
    }

    private List<String> delegates(String ags) {
        String sign = SamplePeople.sign(regions.municipality(ags));
        return List.of("substitute." + sign, "coordinator." + sign);
    }

    private Actor asked(@Nullable String ags, Actor office) {
        return ags == null ? office : people.get("coordinator." + SamplePeople.sign(regions.municipality(ags)));
    }

    private NewSeat seat(String ags) {
        MunicipalityRow municipality = regions.municipality(ags);
        return NewSeat.ofMunicipality(municipality.name(), ags);
    }

    private NewCommittee request(
            String code, String name, String region, String purpose, @Nullable UUID parent, List<NewSeat> seats) {
        return request(code, name, region, purpose, parent, seats, ProcedureRules.usual());
    }

    private NewCommittee request(
            String code,
            String name,
            String region,
            String purpose,
            @Nullable UUID parent,
            List<NewSeat> seats,
            ProcedureRules procedure) {
        LocalDate today = LocalDate.now(clock);
        return new NewCommittee(
                code,
                name,
                region,
                purpose,
                parent,
                today,
                today.plusYears(TERM_YEARS).minusDays(1),
                today.plusDays(21),
                new RuleBookText(
                        "Geschäftsordnung, Fassung 1",
                        "Muster nach §§ 88 bis 93 VwVfG",
                        false,
                        today,
                        DecisionRules.simpleMajority(),
                        procedure,
                        new NoticePeriod(7, DayKind.CALENDAR),
                        new NoticePeriod(3, DayKind.CALENDAR),
                        14),
                seats);
    }
}
