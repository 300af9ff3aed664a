package org.conclusum.meetings.minutes;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.uikit.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the record of a meeting fills into the texts that its minutes begin with. */
@Component
class TemplateFacts {

    private static final Locale LANGUAGE = MinutesTemplates.LANGUAGE;
    private static final String VOTES = "ballots/";
    private static final String RESOLUTIONS = "resolutions/";

    private final MeetingLookup meetings;
    private final CommitteeDirectory committees;
    private final AccountDirectory accounts;
    private final RecordReading reading;
    private final JdbcClient jdbc;

    TemplateFacts(
            MeetingLookup meetings,
            CommitteeDirectory committees,
            AccountDirectory accounts,
            RecordReading reading,
            JdbcClient jdbc) {
        this.meetings = meetings;
        this.committees = committees;
        this.accounts = accounts;
        this.reading = reading;
        this.jdbc = jdbc;
    }

    /** What is known of the meeting as a whole; the time is when it was opened. */
    Map<Placeholder, String> ofMeeting(UUID meeting) {
        MeetingRow row = meetings.row(meeting);
        Map<Placeholder, String> facts = new EnumMap<>(Placeholder.class);
        facts.put(Placeholder.MEETING, row.title());
        facts.put(Placeholder.DATE, Formats.date(row.startsAt(), LANGUAGE));
        facts.put(Placeholder.TIME, moment(meeting, "opened_at"));
        facts.put(Placeholder.PLACE, row.place());
        facts.put(Placeholder.COMMITTEE, committees.get(row.committee()).name());
        facts.put(Placeholder.CHAIR, chair(row));
        return facts;
    }

    /** What is known of an item too; who is there is said of items that are over. */
    Map<Placeholder, String> ofItem(AgendaItemRow item) {
        Map<Placeholder, String> facts = ofMeeting(item.meeting());
        facts.put(Placeholder.NUMBER, item.number());
        facts.put(Placeholder.ITEM, item.title());
        if (item.state() == AgendaItemState.PENDING) {
            return facts;
        }
        MinutesRecord record = reading.read(item.meeting(), LANGUAGE);
        if (item.state() == AgendaItemState.DONE) {
            facts.put(Placeholder.QUORUM, record.quorum());
            facts.put(
                    Placeholder.PRESENT,
                    String.valueOf(meetings.present(item.meeting()).size()));
        }
        List<ItemFinding> findings =
                record.item(item.id()).map(MinutesRecord.Item::findings).orElse(List.of());
        for (ItemFinding finding : findings) {
            if (finding.route().startsWith(VOTES)) {
                facts.put(
                        Placeholder.RESULT,
                        finding.figures().isEmpty() ? finding.heading() : String.join(", ", finding.figures()));
            } else if (finding.route().startsWith(RESOLUTIONS)) {
                facts.put(Placeholder.RESOLUTION, finding.heading());
            }
        }
        return facts;
    }

    /** What is known of the end of the meeting; the time is when it was closed. */
    Map<Placeholder, String> ofEnd(UUID meeting) {
        Map<Placeholder, String> facts = ofMeeting(meeting);
        facts.put(Placeholder.TIME, moment(meeting, "closed_at"));
        return facts;
    }

    private String moment(UUID meeting, String column) {
        return jdbc.sql("select " + column + " from meeting where id = ? and " + column + " is not null")
                .param(meeting)
                .query((row, number) -> Formats.time(row.getTimestamp(1).toInstant()))
                .optional()
                .orElse("");
    }

    private String chair(MeetingRow row) {
        List<UUID> chairs = committees.chairsOn(
                row.committee(), row.startsAt().atZone(LegalTime.ZONE).toLocalDate());
        return chairs.stream()
                .map(accounts.findAll(chairs)::get)
                .filter(Objects::nonNull)
                .limit(1)
                .map(AccountRow::displayName)
                .collect(Collectors.joining());
    }
}
