package org.conclusum.sample;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemKind;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaTemplates;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.StandingItem;
import org.springframework.stereotype.Component;

/** What stands on every agenda of the Lausitz, and how long its items are to take. */
@Component
class SampleAgendas {

    private final SamplePeople people;
    private final SampleCommittees committees;
    private final AgendaTemplates templates;
    private final MeetingPlanning planning;
    private final MeetingLookup meetings;

    SampleAgendas(
            SamplePeople people,
            SampleCommittees committees,
            AgendaTemplates templates,
            MeetingPlanning planning,
            MeetingLookup meetings) {
        this.people = people;
        this.committees = committees;
        this.templates = templates;
        this.planning = planning;
        this.meetings = meetings;
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

    /** Plans three quarters of an hour for each matter. */
    void planTimes(UUID meeting, Actor office) {
        for (AgendaItemRow item : meetings.agenda(meeting)) {
            if (item.minutes() == null) {
                planning.planMinutes(meeting, item.id(), 45, office);
            }
        }
    }
}
