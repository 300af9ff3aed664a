package org.conclusum.meetings.binder;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.documents.LargeFileRow;
import org.conclusum.documents.LargeFiles;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaChanged;
import org.conclusum.meetings.InvitationsIssued;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.MeetingMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of a meeting in one file, for those who see its agenda; the one with closed items only for those who see
 * them. It is made with the invitation and again when the agenda changes, and whenever somebody asks.
 */
@Service
@Transactional
public class MeetingBinders {

    /** A binder to be read; the stream is open until its reader closes it. */
    public record Download(LargeFileRow file, InputStream content) {}

    private final Binders binders;
    private final BinderPlanning planning;
    private final MeetingListing meetings;
    private final CommitteeAccess access;
    private final LargeFiles files;
    private final ApplicationEventPublisher events;

    MeetingBinders(
            Binders binders,
            BinderPlanning planning,
            MeetingListing meetings,
            CommitteeAccess access,
            LargeFiles files,
            ApplicationEventPublisher events) {
        this.binders = binders;
        this.planning = planning;
        this.meetings = meetings;
        this.access = access;
        this.files = files;
        this.events = events;
    }

    /** What open pages follow to see how far a binder of this meeting is. */
    public static UUID subject(UUID meeting) {
        return BinderBuilding.subject(meeting);
    }

    /** The binders for this person: mostly one; office and chair also see the one to hand out. */
    @Transactional(readOnly = true)
    public List<BinderView> of(UUID meeting, Actor.Person person) {
        MeetingDetail detail = meetings.detail(meeting, person);
        Standing standing = access.standingOf(person);
        if (!detail.agendaShown() || detail.agenda().isEmpty()) {
            return List.of();
        }
        boolean closed = standing.sees(detail.committee().id(), true) && planning.hasClosedItems(meeting);
        List<BinderPart> parts = !closed
                ? List.of(BinderPart.PUBLIC)
                : detail.mayConduct() || standing.auditor()
                        ? List.of(BinderPart.COMPLETE, BinderPart.PUBLIC)
                        : List.of(BinderPart.COMPLETE);
        boolean mayRequest = mayRequest(detail, standing);
        return parts.stream().map(part -> view(meeting, part, mayRequest)).toList();
    }

    /** Has a binder made; whoever takes part in the committee may. */
    public void request(UUID meeting, BinderPart part, Actor.Person person) {
        MeetingDetail detail = readable(meeting, part, person);
        requireHand(detail, person);
        binders.request(meeting, part);
        events.publishEvent(new BinderRequested(meeting, detail.committee().id(), part == BinderPart.COMPLETE, person));
    }

    /** Stops the making; what was made before stays. */
    public void cancel(UUID meeting, BinderPart part, Actor.Person person) {
        requireHand(readable(meeting, part, person), person);
        binders.cancel(meeting, part);
    }

    /**
     * The binder that was made last.
     *
     * @throws NotFound where there is none, or none for this person
     */
    @Transactional(readOnly = true)
    public Download download(UUID meeting, BinderPart part, Actor.Person person) {
        readable(meeting, part, person);
        UUID file = binders.find(meeting, part)
                .map(BinderRow::file)
                .orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, meeting));
        return new Download(files.row(file), files.open(file));
    }

    /** The members get the papers with the invitation. */
    @EventListener
    void on(InvitationsIssued event) {
        binders.request(event.meeting(), BinderPart.PUBLIC);
        if (planning.hasClosedItems(event.meeting())) {
            binders.request(event.meeting(), BinderPart.COMPLETE);
        }
    }

    @EventListener({AgendaChanged.class, MeetingMoved.class})
    void onChange(DomainEvent event) {
        binders.requestAgain(event.subjects().getFirst().id());
    }

    private BinderView view(UUID meeting, BinderPart part, boolean mayRequest) {
        BinderRow row = binders.find(meeting, part).orElse(null);
        boolean current = row != null
                && row.file() != null
                && Objects.equals(
                        row.fingerprint(), planning.plan(meeting, part).fingerprint());
        return new BinderView(part, row, current, mayRequest);
    }

    private MeetingDetail readable(UUID meeting, BinderPart part, Actor.Person person) {
        MeetingDetail detail = meetings.detail(meeting, person);
        boolean closed = part == BinderPart.COMPLETE;
        if (!detail.agendaShown()
                || !access.standingOf(person).sees(detail.committee().id(), closed)) {
            throw new NotFound(Subject.Kind.MEETING, "binder of " + meeting);
        }
        return detail;
    }

    private void requireHand(MeetingDetail detail, Actor.Person person) {
        if (!mayRequest(detail, access.standingOf(person))) {
            throw new NotPermitted(person, "have the binder of " + detail.id() + " made");
        }
    }

    private static boolean mayRequest(MeetingDetail detail, Standing standing) {
        return detail.mayConduct()
                || !standing.auditor()
                        && standing.takesPartIn(detail.committee().id());
    }
}
