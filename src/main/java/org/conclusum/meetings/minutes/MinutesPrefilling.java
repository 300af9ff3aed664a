package org.conclusum.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaItemFinished;
import org.conclusum.meetings.AgendaItemPostponed;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.MeetingClosed;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.proposals.ProposalDecided;
import org.conclusum.proposals.ProposalNoted;
import org.conclusum.search.SearchIndex;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the texts of a draft that nobody has touched in step with what happens in the meeting: an item was decided,
 * postponed or is over, the meeting was closed. What somebody wrote stays as it is.
 */
@Component
@Transactional
class MinutesPrefilling {

    private final MinutesOfMeetings minutes;
    private final MinutesVersions versions;
    private final MinutesBeginnings beginnings;
    private final MinutesDesk desk;
    private final MeetingLookup meetings;
    private final SearchIndex search;
    private final Clock clock;

    MinutesPrefilling(
            MinutesOfMeetings minutes,
            MinutesVersions versions,
            MinutesBeginnings beginnings,
            MinutesDesk desk,
            MeetingLookup meetings,
            SearchIndex search,
            Clock clock) {
        this.minutes = minutes;
        this.versions = versions;
        this.beginnings = beginnings;
        this.desk = desk;
        this.meetings = meetings;
        this.search = search;
        this.clock = clock;
    }

    /** Who was there is known when the opening is over. */
    @EventListener
    public void on(AgendaItemFinished event) {
        AgendaItemRow item = meetings.item(event.item());
        if (item.proposal() == null) {
            prefill(item, null, event.actor());
        }
    }

    @EventListener
    public void on(AgendaItemPostponed event) {
        prefill(meetings.item(event.item()), null, event.actor());
    }

    @EventListener
    public void on(ProposalDecided event) {
        MinutesOccasion outcome = event.adopted() ? MinutesOccasion.ADOPTED : MinutesOccasion.REJECTED;
        meetings.itemsOf(event.proposal()).stream()
                .filter(item -> item.state() == AgendaItemState.CURRENT || item.state() == AgendaItemState.DONE)
                .findFirst()
                .ifPresent(item -> prefill(item, outcome, event.actor()));
    }

    @EventListener
    public void on(ProposalNoted event) {
        meetings.itemsOf(event.proposal()).stream()
                .filter(item -> item.meeting().equals(event.meeting()))
                .filter(item -> item.state() == AgendaItemState.CURRENT || item.state() == AgendaItemState.DONE)
                .findFirst()
                .ifPresent(item -> prefill(item, MinutesOccasion.NOTED, event.actor()));
    }

    /** The last public item tells of the end. */
    @EventListener
    public void on(MeetingClosed event) {
        var agenda = meetings.agenda(event.meeting());
        agenda.stream()
                .filter(item -> MinutesBeginnings.isLastPublic(item, agenda))
                .filter(item -> item.state() != AgendaItemState.POSTPONED)
                .findFirst()
                .ifPresent(item -> change(
                        item,
                        event.actor(),
                        known -> new RichText(known.section().text().html()
                                + beginnings
                                        .closing(item.meeting(), known.begun())
                                        .html())));
    }

    private record Known(MinutesSection section, Instant begun) {}

    private void prefill(AgendaItemRow item, @Nullable MinutesOccasion outcome, Actor actor) {
        change(item, actor, known -> beginnings.of(item, outcome, known.begun()));
    }

    /** What the same transaction has changed is in the database before the record is read there. */
    private void change(AgendaItemRow item, Actor actor, Function<Known, RichText> writing) {
        minutes.flush();
        Minutes draft = minutes.findLocked(item.meeting()).orElse(null);
        if (draft == null || draft.state() != MinutesState.DRAFT) {
            return;
        }
        Optional<MinutesSection> untouched = draft.sections().stream()
                .filter(section -> item.id().equals(section.item()))
                .filter(section -> versions.areFromTemplate(section.id()))
                .findFirst();
        untouched.ifPresent(
                section -> write(draft, section, writing.apply(new Known(section, draft.begunAt())), actor));
    }

    private void write(Minutes draft, MinutesSection section, RichText text, Actor actor) {
        if (section.text().equals(text)) {
            return;
        }
        Instant now = clock.instant();
        draft.write(
                section.id(),
                text,
                section.revision(),
                Texts.text(MinutesTemplates.LANGUAGE, "meetings.minutes.fromTemplate"),
                now);
        search.changed(Subject.Kind.MEETING, draft.meeting());
        versions.keep(section.id(), section.revision(), VersionOrigin.TEMPLATE, text, actor, now);
        desk.announce(new MinutesWritten(draft.meeting(), draft.committee(), section.id(), section.closed(), actor));
    }
}
