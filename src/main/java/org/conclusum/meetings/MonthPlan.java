package org.conclusum.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.kernel.LegalTime;
import org.conclusum.regions.Holiday;

/**
 * The meetings of a month as one person may see them, with what is due for meetings of other months.
 *
 * @param meetings those that begin in the month, in their order
 * @param deadlines those whose submission deadline lies in the month, in its order
 * @param invitations those that are not invited yet and whose latest lawful invitation lies in the month
 * @param holidays public holidays of the committees that the person sees
 * @param committees the committees of both, by id
 * @param collisions meetings that ask the same people to be at another one on the same day
 * @param movable meetings that the person may move to another day
 */
public record MonthPlan(
        YearMonth month,
        List<MeetingRow> meetings,
        List<Deadline> deadlines,
        List<LatestInvitation> invitations,
        List<Holiday> holidays,
        Map<UUID, CommitteeRow> committees,
        Map<UUID, Collision> collisions,
        Set<UUID> movable) {

    /** The last minute for proposals for a meeting. */
    public record Deadline(MeetingRow meeting, Instant at) {
        public LocalDate day() {
            return MonthPlan.day(at);
        }
    }

    /** The last day on which the invitation to a meeting is in time. */
    public record LatestInvitation(MeetingRow meeting, LocalDate day) {}

    /** Another meeting on the same day, and how many people would have to be at both. */
    public record Collision(MeetingRow with, int people) {}

    public List<MeetingRow> meetingsOn(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> day(meeting.startsAt()).equals(day))
                .toList();
    }

    public List<Deadline> deadlinesOn(LocalDate day) {
        return deadlines.stream().filter(deadline -> deadline.day().equals(day)).toList();
    }

    public List<LatestInvitation> invitationsOn(LocalDate day) {
        return invitations.stream()
                .filter(invitation -> invitation.day().equals(day))
                .toList();
    }

    public List<Holiday> holidaysOn(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.day().equals(day)).toList();
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(LegalTime.ZONE).toLocalDate();
    }
}
