package org.conclusum.meetings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answered the invitation, who is there, and whether they are enough. */
@Service
@Transactional(readOnly = true)
public class MeetingSeating {

    private final JdbcClient jdbc;
    private final Stays stays;
    private final MeetingLookup lookup;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final AccountDirectory accounts;

    MeetingSeating(
            JdbcClient jdbc,
            Stays stays,
            MeetingLookup lookup,
            CommitteeAccess access,
            CommitteeDirectory committees,
            AccountDirectory accounts) {
        this.jdbc = jdbc;
        this.stays = stays;
        this.lookup = lookup;
        this.access = access;
        this.committees = committees;
        this.accounts = accounts;
    }

    /**
     * The seats of a meeting on its day, in a fixed number of queries.
     *
     * @throws NotFound where there is no such meeting, or the person has no insight into its committee
     */
    public MeetingSeats seats(UUID meeting, Actor.Person person) {
        MeetingRow row = lookup.row(meeting);
        if (!access.standingOf(person).seesInto(row.committee())) {
            throw new NotFound(Subject.Kind.MEETING, meeting);
        }
        LocalDate day = row.startsAt().atZone(LegalTime.ZONE).toLocalDate();
        List<SeatRow> seats = committees.seatsOn(row.committee(), day);
        Map<UUID, InvitationAnswer> answers = answers(meeting);
        Map<UUID, StayRow> latest =
                stays.latest(meeting).stream().collect(Collectors.toMap(StayRow::seat, Function.identity()));
        List<SeatLine> lines = seats.stream()
                .map(seat -> line(seat, answers.get(seat.id()), latest.get(seat.id())))
                .toList();
        Set<UUID> there = lines.stream()
                .filter(SeatLine::counts)
                .map(line -> line.seat().id())
                .collect(Collectors.toUnmodifiableSet());
        var quorum = committees.ruleBookOn(row.committee(), day).decision().quorum();
        Set<UUID> excluded = excluded(meeting, lines);
        return new MeetingSeats(lines, names(seats), QuorumGauge.of(quorum, seats, there, excluded), excluded);
    }

    /** The seats whose person has a conflict of interest on the current item. */
    private Set<UUID> excluded(UUID meeting, List<SeatLine> lines) {
        Set<UUID> accounts = jdbc.sql(
                        "select c.account_id from conflict_of_interest c join agenda_item i on i.id = c.item_id"
                                + " where i.meeting_id = ? and i.state = 'CURRENT' and c.state in ('SELF_DECLARED', 'DECIDED')")
                .param(meeting)
                .query(UUID.class)
                .set();
        return lines.stream()
                .filter(line -> line.present() != null
                        && accounts.contains(line.present().account()))
                .map(line -> line.seat().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SeatLine line(SeatRow seat, @Nullable InvitationAnswer answer, @Nullable StayRow stay) {
        if (stay == null) {
            return new SeatLine(seat, answer, null, null, null, null);
        }
        return stay.isThere()
                ? new SeatLine(
                        seat,
                        answer,
                        new PresentSeat(stay.seat(), stay.account(), stay.substitute()),
                        stay.from(),
                        null,
                        stay)
                : new SeatLine(seat, answer, null, null, stay.until(), stay);
    }

    private Map<UUID, InvitationAnswer> answers(UUID meeting) {
        Map<UUID, InvitationAnswer> answers = new HashMap<>();
        jdbc.sql("select seat_id, answer from invitation_reply where meeting_id = ?")
                .param(meeting)
                .query(row -> {
                    answers.put(row.getObject(1, UUID.class), InvitationAnswer.valueOf(row.getString(2)));
                });
        return answers;
    }

    private Map<UUID, String> names(List<SeatRow> seats) {
        Set<UUID> people = new TreeSet<>();
        for (SeatRow seat : seats) {
            if (seat.principal() != null) {
                people.add(seat.principal());
            }
            people.addAll(seat.substitutes());
        }
        Map<UUID, String> names = new HashMap<>();
        accounts.findAll(people).forEach((id, account) -> names.put(id, account.displayName()));
        return names;
    }
}
