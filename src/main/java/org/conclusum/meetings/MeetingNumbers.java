package org.conclusum.meetings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of meetings, which they get with their first invitation. */
@Component
public class MeetingNumbers {

    private final JdbcClient jdbc;

    MeetingNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of a meeting; none before members were invited to it. */
    public Optional<String> of(UUID meeting) {
        return jdbc.sql("select number from meeting where id = ? and number is not null")
                .param(meeting)
                .query(String.class)
                .optional();
    }
}
