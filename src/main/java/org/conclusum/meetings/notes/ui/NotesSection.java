package org.conclusum.meetings.notes.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingSection;
import org.conclusum.meetings.notes.PersonalNotes;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.uikit.Texts;

/** Puts the own notes onto the page of a meeting and into the case file. */
@org.springframework.stereotype.Component
class NotesSection implements MeetingSection, CaseFileSection {

    private static final int LAST = 900;

    private final PersonalNotes notes;
    private final CaseFiles caseFiles;

    NotesSection(PersonalNotes notes, CaseFiles caseFiles) {
        this.notes = notes;
        this.caseFiles = caseFiles;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Component> on(MeetingDetail meeting, Actor.Person viewer) {
        return meeting.agenda().isEmpty()
                ? Optional.empty()
                : Optional.of(new MeetingNotesCard(meeting, notes, viewer));
    }

    @Override
    public String titleKey() {
        return "meetings.notes.title";
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return notes.count(proposal, viewer);
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        return new PaperNotes(caseFiles.of(proposal, viewer), notes, viewer);
    }

    static String hint() {
        return Texts.text("meetings.notes.hint");
    }
}
