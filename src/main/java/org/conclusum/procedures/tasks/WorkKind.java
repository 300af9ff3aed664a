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
    SCHEDULE_CONTINUATION(Tone.SAY, 5),
    DRAFT_MINUTES(Tone.SAY, 60),
    REVIEW_MINUTES(Tone.CHECK, 20),
    DECIDE_OBJECTIONS(Tone.CHECK, 15),
    SIGN_MINUTES(Tone.CHECK, 5),
    NEXT_ROUND(Tone.CHECK, 5),
    DEFINE_MEASURES(Tone.SAY, 20),
    REPORT_MEASURE(Tone.REPORT, 15),
    HANDLE_ESCALATION(Tone.CHECK, 15),
    CLOSE_RESOLUTION(Tone.CHECK, 10),
    REVIEW_EFFECT(Tone.CHECK, 20),
    REOPEN_MATTER(Tone.CHECK, 15),
    NAME_DELEGATES(Tone.SAY, 10),
    RECORD_DELEGATES(Tone.CHECK, 5),
    PLAN_CONSTITUENT_MEETING(Tone.SAY, 10),
    RECORD_CHAIR(Tone.SAY, 5),
    NAME_ISSUES(Tone.SAY, 20),
    DRAFT_VARIANTS(Tone.SAY, 60),
    ASSESS_ROUND(Tone.CHECK, 20),
    CHECK_ADOPTION(Tone.CHECK, 30),
    RUN_PILOT(Tone.REPORT, 20),
    GIVE_FEEDBACK(Tone.SAY, 10),
    DRAFT_PROGRAMME(Tone.SAY, 30),
    HOLD_EXCHANGE(Tone.CHECK, 120),
    REPORT_EXCHANGE(Tone.SAY, 30),
    CONFIRM_STEP(Tone.CHECK, 5);

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
