package org.conclusum.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingOpened;
import org.conclusum.meetings.minutes.rules.MeetingMustHaveBegun;
import org.conclusum.meetings.minutes.rules.MinutesTextMustFit;
import org.conclusum.search.SearchIndex;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the minute taker does: the office of the committee writes, while the meeting goes on and after it. */
@Service
@Transactional
public class MinutesWriting {

    private final MinutesDesk desk;
    private final MinutesOfMeetings minutes;
    private final MinutesVersions versions;
    private final MinutesBeginnings beginnings;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;
    private final SearchIndex search;
    private final Clock clock;

    MinutesWriting(
            MinutesDesk desk,
            MinutesOfMeetings minutes,
            MinutesVersions versions,
            MinutesBeginnings beginnings,
            MeetingLookup meetings,
            CommitteeAccess access,
            SearchIndex search,
            Clock clock) {
        this.desk = desk;
        this.minutes = minutes;
        this.versions = versions;
        this.beginnings = beginnings;
        this.meetings = meetings;
        this.access = access;
        this.search = search;
        this.clock = clock;
    }

    /** Minutes begin with the meeting. */
    @EventListener
    void on(MeetingOpened event) {
        begin(event.meeting(), event.committee(), event.actor());
    }

    /** Begins the minutes of a meeting that was opened when there were none yet. Does nothing when they are begun. */
    public void begin(UUID meeting, Actor actor) {
        UUID committee = desk.committeeOf(meeting);
        access.requireOffice(actor, committee);
        Rule.checkAll(new MeetingMustHaveBegun(meetings.row(meeting).state()));
        begin(meeting, committee, actor);
    }

    private void begin(UUID meeting, UUID committee, Actor actor) {
        if (minutes.existsByMeeting(meeting)) {
            return;
        }
        Instant now = clock.instant();
        List<MinutesSection> sections = new ArrayList<>();
        sections.add(MinutesSection.general(RichText.EMPTY, actor.name(), now));
        for (AgendaItemRow item : meetings.agenda(meeting)) {
            sections.add(MinutesSection.of(item, beginnings.of(item, null, now), actor.name(), now));
        }
        minutes.save(new Minutes(meeting, committee, sections, now));
        minutes.flush();
        for (MinutesSection section : sections) {
            versions.keep(section.id(), 0, VersionOrigin.TEMPLATE, section.text(), actor, now);
        }
        desk.announce(new MinutesBegun(meeting, committee, actor));
    }

    /**
     * Saves a text; answers its new revision. An unchanged text keeps its revision.
     *
     * @param seen the revision that the writer began with
     * @throws ChangedMeanwhile where somebody else wrote meanwhile; nothing is saved then
     */
    public int save(UUID meeting, UUID section, RichText text, int seen, Actor actor) {
        return save(meeting, section, text, seen, VersionOrigin.WRITTEN, actor);
    }

    /** Takes up an earlier version again, as a new one. */
    public int restore(UUID meeting, UUID section, RichText text, int seen, Actor actor) {
        return save(meeting, section, text, seen, VersionOrigin.RESTORED, actor);
    }

    private int save(UUID meeting, UUID sectionId, RichText text, int seen, VersionOrigin origin, Actor actor) {
        Minutes draft = desk.forOffice(meeting, actor);
        MinutesSection section = draft.section(sectionId);
        if (section.revision() == seen && section.text().equals(text)) {
            return seen;
        }
        Instant now = clock.instant();
        draft.write(sectionId, text, seen, actor.name(), now);
        search.changed(Subject.Kind.MEETING, meeting);
        if (versions.keep(sectionId, section.revision(), origin, text, actor, now)) {
            desk.announce(new MinutesWritten(meeting, draft.committee(), sectionId, section.closed(), actor));
        }
        return section.revision();
    }

    /** Keeps in the history what somebody wrote beside another's newer text, before it is given up. */
    public void setAside(UUID meeting, UUID sectionId, RichText text, Actor actor) {
        Minutes draft = desk.forOffice(meeting, actor);
        Rule.checkAll(new MinutesTextMustFit(text.html().length()));
        MinutesSection section = draft.section(sectionId);
        versions.keep(sectionId, section.revision(), VersionOrigin.SET_ASIDE, text, actor, clock.instant());
    }

    /** Puts words on record that somebody asked for, or that were written down as they were said. */
    public void declare(UUID meeting, UUID section, DeclarationKind kind, String speaker, String words, Actor actor) {
        Minutes draft = desk.forOffice(meeting, actor);
        draft.declare(section, kind, speaker, words, actor, clock.instant());
        boolean closed = draft.section(section).closed();
        desk.announce(new DeclarationRecorded(meeting, draft.committee(), section, true, closed, actor));
    }

    /** Somebody who sits in the meeting puts the own words on record, with the own name. */
    public void handIn(UUID meeting, UUID item, String words, Actor.Person person) {
        Minutes draft = desk.forPresent(meeting, person);
        MinutesSection section = draft.sectionOf(item);
        draft.declare(section.id(), DeclarationKind.DECLARATION, person.name(), words, person, clock.instant());
        desk.announce(
                new DeclarationRecorded(meeting, draft.committee(), section.id(), true, section.closed(), person));
    }

    /** Takes words off the record while the minutes are a draft. */
    public void withdraw(UUID meeting, UUID declaration, Actor actor) {
        Minutes draft = desk.forOffice(meeting, actor);
        draft.withdraw(declaration)
                .ifPresent(section -> desk.announce(new DeclarationRecorded(
                        meeting, draft.committee(), section.id(), false, section.closed(), actor)));
    }

    /** The history of a section for who writes it, the latest first. */
    @Transactional(readOnly = true)
    public List<MinutesVersion> versions(UUID meeting, UUID section, Actor actor) {
        access.requireChairOrOffice(actor, desk.committeeOf(meeting));
        minutes.findByMeeting(meeting).ifPresent(found -> found.section(section));
        return versions.of(section);
    }
}
