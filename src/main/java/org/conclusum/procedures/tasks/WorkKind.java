package org.conclusum.procedures.tasks;

import org.conclusum.worklist.WorkItem.Tone;

/** The kinds of work that a model can ask of people; the property {@code step} of a task names one. */
enum WorkKind {
    EXAMINE_PROPOSAL(Tone.CHECK, 15),
    REVISE_PROPOSAL(Tone.SAY, 30),
    DRAFT_AGENDA(Tone.SAY, 30),
    RELEASE_AGENDA(Tone.CHECK, 10),
    INVITE(Tone.SAY, 5),
    CONDUCT_MEETING(Tone.CHECK, 120),
    NEXT_ROUND(Tone.CHECK, 5),
    DEFINE_MEASURES(Tone.SAY, 20),
    REPORT_MEASURE(Tone.REPORT, 15),
    HANDLE_ESCALATION(Tone.CHECK, 15),
    CLOSE_RESOLUTION(Tone.CHECK, 10);

    private final Tone tone;
    private final int minutes;

    WorkKind(Tone tone, int minutes) {
        this.tone = tone;
        this.minutes = minutes;
    }

    Tone tone() {
        return tone;
    }

    /** How long it takes, an estimate. */
    int minutes() {
        return minutes;
    }
}
