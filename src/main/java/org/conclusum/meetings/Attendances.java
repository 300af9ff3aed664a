package org.conclusum.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.OnePersonOneSeat;
import org.conclusum.meetings.rules.PersonMustFillTheSeat;

/** Who came to a meeting, from when to when, on which seat and in which manner. */
record Attendances(List<Attendance> stays) {

    /** Records an arrival; answers whether anything changed. Another person of the same seat takes it over. */
    boolean arrive(List<SeatRow> seats, UUID seat, UUID account, AttendanceManner manner, boolean counts, Instant now) {
        Rule.checkAll(new PersonMustFillTheSeat(seats, seat, account), new OnePersonOneSeat(there(), seat, account));
        Optional<Attendance> there = on(seat);
        boolean same = there.filter(stay -> stay.account().equals(account)).isPresent();
        if (same && there.filter(stay -> stay.manner() == manner).isPresent()) {
            return false;
        }
        there.ifPresent(stay -> stay.end(same ? AttendanceEnding.MOVED : AttendanceEnding.LEFT, now));
        boolean substitute = seats.stream().noneMatch(row -> row.id().equals(seat) && account.equals(row.principal()));
        stays.add(new Attendance(seat, account, substitute, manner, counts, now));
        return true;
    }

    /** Where the person on a seat attends from; nothing where nobody is there. */
    Optional<AttendanceManner> mannerOn(UUID seat) {
        return on(seat).map(Attendance::manner);
    }

    /** Records that who attends by video is neither seen nor heard any more; answers whether somebody was. */
    boolean loseConnection(UUID seat, Instant now) {
        Optional<Attendance> there = on(seat).filter(stay -> stay.manner() == AttendanceManner.REMOTE);
        there.ifPresent(stay -> stay.end(AttendanceEnding.CONNECTION_LOST, now));
        return there.isPresent();
    }

    /** Records a leaving; answers whether somebody was there. */
    boolean leave(UUID seat, Instant now) {
        Optional<Attendance> there = on(seat);
        there.ifPresent(stay -> stay.end(AttendanceEnding.LEFT, now));
        return there.isPresent();
    }

    /** Everybody goes, as the meeting goes on another day. */
    void adjourn(Instant now) {
        stays.stream().filter(Attendance::isThere).forEach(stay -> stay.end(AttendanceEnding.ADJOURNED, now));
    }

    boolean isThere(UUID seat, UUID account) {
        return on(seat).filter(stay -> stay.account().equals(account)).isPresent();
    }

    /** The seat on which a person attends, in the room or by video. */
    Optional<UUID> seatOf(UUID account) {
        return stays.stream()
                .filter(stay -> stay.isThere() && stay.account().equals(account))
                .map(Attendance::seat)
                .findFirst();
    }

    /** Who is there as the rules count it. */
    List<PresentSeat> present() {
        return there(Attendance::counts);
    }

    private List<PresentSeat> there() {
        return there(stay -> true);
    }

    private List<PresentSeat> there(Predicate<Attendance> which) {
        return stays.stream()
                .filter(Attendance::isThere)
                .filter(which)
                .map(Attendance::presentSeat)
                .toList();
    }

    private Optional<Attendance> on(UUID seat) {
        return stays.stream()
                .filter(stay -> stay.isThere() && stay.seat().equals(seat))
                .findFirst();
    }
}
