package org.conclusum.resolutions;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaItemFinished;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingReports;
import org.conclusum.meetings.NextMeeting;
import org.conclusum.uikit.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Resolutions that are behind are reported to the next meeting of their committee, and to each until they are not; those
 * that were carried out once, to be noted.
 */
@Service
@Transactional
public class ResolutionReports implements MeetingReports {

    /** Names these reports among those on an agenda. */
    public static final String SOURCE = "resolutions";

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final NextMeeting next;
    private final ResolutionListing listing;
    private final Resolutions resolutions;
    private final MeetingLookup meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResolutionReports(
            JdbcClient jdbc,
            NextMeeting next,
            ResolutionListing listing,
            Resolutions resolutions,
            MeetingLookup meetings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.next = next;
        this.listing = listing;
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public String title() {
        return Texts.text(Locale.GERMAN, "resolutions.control.title");
    }

    @Override
    public boolean isDue(UUID committee) {
        return jdbc.sql("select exists (select 1 from measure m join resolution r on r.id = m.resolution_id"
                        + " where r.committee_id = ? and r.state = 'IN_FORCE' and m.done_at is null"
                        + " and (m.due < ? or m.light = 'RED'))"
                        + " or exists (select 1 from resolution where committee_id = ? and state = 'CLOSED'"
                        + " and acknowledged_at is null)")
                .params(committee, Date.valueOf(LocalDate.now(clock)), committee)
                .query(Boolean.class)
                .single();
    }

    /** The resolutions of a committee that are behind, as far as the viewer may see them. */
    @Transactional(readOnly = true)
    public List<ResolutionRow> behind(UUID committee, Actor viewer) {
        return listing.page(new ResolutionFilter("", committee, Light.RED, ResolutionState.IN_FORCE), viewer, 0, MOST);
    }

    /** What was carried out and has not been noted by the committee yet, as far as the viewer may see it. */
    @Transactional(readOnly = true)
    public List<ResolutionRow> toBeNoted(UUID committee, Actor viewer) {
        return listing.completed(committee, viewer, MOST);
    }

    /** The procedure sees that the committee hears of a resolution that was carried out. */
    public void present(UUID resolution, Actor actor) {
        UUID committee = resolutions
                .committeeOf(resolution)
                .orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
        next.report(committee, actor);
    }

    /** With the item the committee has noted what was carried out until then. */
    @EventListener
    void on(AgendaItemFinished event) {
        if (meetings.isReport(event.item(), SOURCE)) {
            resolutions.unacknowledged(event.committee()).forEach(resolution -> {
                if (resolution.acknowledge(event.meeting(), clock.instant())) {
                    events.publishEvent(new ResolutionAcknowledged(
                            resolution.id(),
                            resolution.proposal(),
                            resolution.committee(),
                            event.meeting(),
                            resolution.closed(),
                            event.actor()));
                }
            });
        }
    }

    @EventListener
    void on(MeasureEscalated event) {
        if (event.actor() instanceof Actor.Procedure) {
            next.report(event.committee(), event.actor());
        }
    }
}
