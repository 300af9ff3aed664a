package org.conclusum.notifications.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.meetings.CalendarMeeting;
import org.conclusum.meetings.MeetingState;
import org.conclusum.uikit.CalendarText;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/**
 * Meetings as iCalendar (RFC 5545). An event keeps its UID for good and counts its changes, so that a calendar replaces
 * what it has, and takes out what is cancelled.
 */
class MeetingEvents {

    /** Nobody plans an end; a calendar needs one to keep the time free. */
    private static final Duration USUAL_LENGTH = Duration.ofHours(3);

    private static final Duration REFRESH = Duration.ofHours(1);

    private final Map<UUID, String> committees;
    private final String address;
    private final Locale language;
    private final Instant now;

    MeetingEvents(List<CommitteeRow> committees, String address, Locale language, Instant now) {
        this.committees = committees.stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        this.address = address;
        this.language = language;
        this.now = now;
    }

    /** The feed; what else is in it stands behind the meetings. */
    String calendar(List<CalendarMeeting> meetings, List<VEvent> more) {
        List<VEvent> events = new ArrayList<>();
        meetings.forEach(meeting -> events.add(event(meeting)));
        events.addAll(more);
        return CalendarText.of(
                language,
                events,
                new XProperty("X-WR-CALNAME", Texts.text(language, "notifications.calendar.name")),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    }

    private VEvent event(CalendarMeeting meeting) {
        VEvent event = new VEvent(false);
        event.add(new Uid("meeting-" + meeting.id() + "@conclusum"));
        event.add(new DtStamp(now));
        event.add(new Sequence(Math.toIntExact(meeting.changes())));
        event.add(new DtStart<>(meeting.startsAt()));
        event.add(new DtEnd<>(meeting.startsAt().plus(USUAL_LENGTH)));
        event.add(new Summary(
                Texts.text(language, "notifications.calendar.summary", committee(meeting), meeting.title())));
        event.add(new Location(meeting.place()));
        event.add(new Description(description(meeting)));
        event.add(new Url(URI.create(link(meeting))));
        event.add(status(meeting.state()));
        return event;
    }

    private String committee(CalendarMeeting meeting) {
        return Objects.requireNonNull(committees.get(meeting.committee()));
    }

    private String link(CalendarMeeting meeting) {
        return address + "/meetings/" + meeting.id();
    }

    private String description(CalendarMeeting meeting) {
        StringBuilder text = new StringBuilder();
        if (meeting.state() == MeetingState.PLANNED) {
            text.append(Texts.text(
                            language,
                            "notifications.calendar.deadline",
                            Formats.dateTime(meeting.submissionDeadline(), language)))
                    .append("\n\n");
        }
        if (!meeting.agenda().isEmpty()) {
            text.append(Texts.text(language, "notifications.calendar.agenda")).append('\n');
            meeting.agenda().forEach(title -> text.append("– ").append(title).append('\n'));
            text.append('\n');
        }
        return text.append(link(meeting)).toString();
    }

    private static Status status(MeetingState state) {
        return new Status(
                switch (state) {
                    case PLANNED, DRAFTED, RELEASED -> "TENTATIVE";
                    case INVITED, RUNNING, ADJOURNED, CLOSED -> "CONFIRMED";
                    case CANCELLED -> "CANCELLED";
                });
    }
}
