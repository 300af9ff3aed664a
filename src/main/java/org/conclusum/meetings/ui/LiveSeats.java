package org.conclusum.meetings.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.ConflictCard;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.PresentSeat;
import org.conclusum.meetings.SeatLine;

/** Who sits where in the running meeting, as its parts ask it. */
final class LiveSeats {

    private LiveSeats() {}

    /** Everybody who is there, with the seat. */
    static List<ConflictCard.Seated> seated(MeetingSeats seats) {
        List<ConflictCard.Seated> seated = new ArrayList<>();
        for (SeatLine line : seats.lines()) {
            PresentSeat there = line.present();
            if (there != null) {
                seated.add(new ConflictCard.Seated(
                        line.seat().id(), line.seat().label(), there.account(), seats.name(there.account())));
            }
        }
        return seated;
    }

    /** Where a person sits, on which depends what they may note. */
    static List<UUID> of(MeetingSeats seats, UUID account) {
        return seats.lines().stream()
                .filter(line ->
                        line.present() != null && line.present().account().equals(account))
                .map(line -> line.seat().id())
                .toList();
    }

    /** Whether a person sits on a seat with a vote. */
    static boolean votes(MeetingSeats seats, UUID account) {
        return seats.lines().stream()
                .anyMatch(line -> line.seat().voting()
                        && line.present() != null
                        && line.present().account().equals(account));
    }
}
