package org.conclusum.sample;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemKind;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaSupplements;
import org.conclusum.meetings.AgendaTemplates;
import org.conclusum.meetings.LateItems;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.StandingItem;
import org.conclusum.meetings.Supplement;
import org.conclusum.meetings.UrgencyVote;
import org.springframework.stereotype.Component;

/** What stands on every agenda of the Lausitz, and how long its items are to take. */
@Component
class SampleAgendas {

    private final SamplePeople people;
    private final SampleCommittees committees;
    private final AgendaTemplates templates;
    private final MeetingPlanning planning;
    private final MeetingLookup meetings;
    private final AgendaSupplements supplements;
    private final LateItems lateItems;

    SampleAgendas(
            SamplePeople people,
            SampleCommittees committees,
            AgendaTemplates templates,
            MeetingPlanning planning,
            MeetingLookup meetings,
            AgendaSupplements supplements,
            LateItems lateItems) {
        this.people = people;
        this.committees = committees;
        this.templates = templates;
        this.planning = planning;
        this.meetings = meetings;
        this.supplements = supplements;
        this.lateItems = lateItems;
    }

    void standingItems() {
        for (String code : List.of("LAU", "RHE")) {
            templates.write(
                    committees.get(code),
                    List.of(
                            new StandingItem(
                                    "Eröffnung und Feststellung der Beschlussfähigkeit",
                                    AgendaItemKind.OPENING,
                                    false,
                                    10),
                            new StandingItem(
                                    "Genehmigung der letzten Niederschrift", AgendaItemKind.STANDING, false, 5),
                            new StandingItem("Verschiedenes", AgendaItemKind.MISCELLANEOUS, false, 15)),
                    0,
                    people.get(code.equals("LAU") ? "office.lausitz" : "office.rhein"));
        }
    }

    /** Something came up after the invitation, still in time. */
    void supplement(UUID meeting, Actor office) {
        supplements.issue(
                meeting,
                new Supplement(
                        List.of(),
                        List.of(new Supplement.Item("Bericht zum Umbau des Schulzentrums Niesky", false)),
                        null),
                office);
    }

    /** Something cannot wait for the next meeting. */
    void urgent(UUID meeting, Actor office) {
        supplements.issue(
                meeting,
                new Supplement(
                        List.of(),
                        List.of(new Supplement.Item("Förderaufruf „Lernen im Revier“: gemeinsame Bewerbung", false)),
                        "Der Aufruf ist gestern erschienen. Die Frist des Landes endet vor der nächsten Sitzung."),
                office);
    }

    /** The meeting found all of it urgent. */
    void foundUrgent(UUID meeting, Actor chair) {
        lateItems
                .among(meetings.agenda(meeting).stream().map(AgendaItemRow::id).toList())
                .values()
                .forEach(late -> supplements.decideUrgency(meeting, late.item(), new UrgencyVote(5, 1, 0), chair));
    }

    /** Plans three quarters of an hour for each matter. */
    void planTimes(UUID meeting, Actor office) {
        for (AgendaItemRow item : meetings.agenda(meeting)) {
            if (item.minutes() == null) {
                planning.planMinutes(meeting, item.id(), 45, office);
            }
        }
    }
}
