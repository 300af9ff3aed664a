package org.conclusum.resolutions.quarterly;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.meetings.AgendaItemFinished;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingReports;
import org.conclusum.uikit.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report on a quarter comes onto the first agenda after it; once the item is dealt with, it was heard. */
@Service
@Transactional
public class QuarterlyReports implements MeetingReports {

    /** Names these reports among those on an agenda. */
    public static final String SOURCE = "quarters";

    private final QuarterlyReading reading;
    private final MeetingLookup meetings;
    private final JdbcClient jdbc;
    private final Clock clock;

    QuarterlyReports(QuarterlyReading reading, MeetingLookup meetings, JdbcClient jdbc, Clock clock) {
        this.reading = reading;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public String title() {
        Quarter quarter = reading.latest();
        return Texts.text(
                QuarterlyReading.LANGUAGE,
                "resolutions.quarterly.title",
                quarter.number(),
                String.valueOf(quarter.year()));
    }

    @Override
    public boolean isDue(UUID committee) {
        return reading.isDue(committee, reading.latest());
    }

    /** The quarter that an item reports or reported on. */
    @Transactional(readOnly = true)
    public Quarter of(UUID item) {
        Optional<LocalDate> heard = jdbc.sql("select first_day from resolution_quarter where item_id = ?")
                .param(item)
                .query(LocalDate.class)
                .optional();
        return heard.map(Quarter::new).orElseGet(reading::latest);
    }

    @EventListener
    void on(AgendaItemFinished event) {
        if (meetings.isReport(event.item(), SOURCE)) {
            jdbc.sql("insert into resolution_quarter (committee_id, first_day, item_id, reported_at)"
                            + " values (?, ?, ?, ?) on conflict do nothing")
                    .params(
                            event.committee(),
                            Date.valueOf(reading.latest().firstDay()),
                            event.item(),
                            Timestamp.from(clock.instant()))
                    .update();
        }
    }
}
