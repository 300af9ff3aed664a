package org.conclusum.meetings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings to which the member does not come: a substitute sees them until the substitute has answered. */
@Service
@Transactional(readOnly = true)
class SubstituteWorklist implements WorklistSource {

    private static final String NAME = "stand-in";
    private static final String STEP = "STAND_IN";
    private static final int A_MINUTE = 1;

    private record Declined(UUID meeting, UUID committee, UUID seat, String title, Instant startsAt) {}

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final Clock clock;

    SubstituteWorklist(JdbcClient jdbc, CommitteeAccess access, CommitteeDirectory committees, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.committees = committees;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        Set<UUID> seated = access.standingOf(person).seated();
        if (seated.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SeatRow>> seats = new HashMap<>();
        return declined(seated, person).stream()
                .filter(declined -> seats
                        .computeIfAbsent(
                                declined.meeting(),
                                meeting -> committees.seatsOn(
                                        declined.committee(),
                                        declined.startsAt()
                                                .atZone(LegalTime.ZONE)
                                                .toLocalDate()))
                        .stream()
                        .anyMatch(seat -> seat.id().equals(declined.seat())
                                && seat.substitutes().contains(person.account())))
                .limit(limit)
                .map(SubstituteWorklist::item)
                .toList();
    }

    private List<Declined> declined(Set<UUID> seated, Actor.Person person) {
        return jdbc.sql("""
                        select m.id as meeting, m.committee_id as committee, r.seat_id as seat, m.title, m.starts_at
                        from invitation_reply r join meeting m on m.id = r.meeting_id
                        where m.state = 'INVITED' and m.starts_at > :now and m.committee_id = any (:seated)
                            and r.answer in ('SUBSTITUTE', 'NO')
                            and r.answered_by_account is distinct from :person
                        order by m.starts_at, r.id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("seated", seated.toArray(UUID[]::new))
                .param("person", person.account())
                .query((row, number) -> new Declined(
                        row.getObject("meeting", UUID.class),
                        row.getObject("committee", UUID.class),
                        row.getObject("seat", UUID.class),
                        row.getString("title"),
                        row.getTimestamp("starts_at").toInstant()))
                .list();
    }

    private static WorkItem item(Declined declined) {
        return new WorkItem(
                NAME + ":" + declined.meeting() + "." + declined.seat(),
                STEP,
                WorkItem.Tone.SAY,
                declined.title(),
                null,
                declined.committee(),
                declined.startsAt(),
                A_MINUTE,
                "meetings/" + declined.meeting(),
                null,
                false,
                false);
    }
}
