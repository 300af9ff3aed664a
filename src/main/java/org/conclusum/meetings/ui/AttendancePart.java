package org.conclusum.meetings.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AttendanceManner;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.PresenceRecord;
import org.conclusum.meetings.StayRow;

/** Who is there, to be recorded by whoever leads, and who was there for which item. */
class AttendancePart extends Div implements LiveAttendance.Commands {

    private final transient MeetingConduct conduct;
    private final transient PresenceRecord record;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final Slot attendance = new Slot();
    private final LivePresence presence = new LivePresence();
    private UUID meeting = new UUID(0, 0);

    AttendancePart(MeetingConduct conduct, PresenceRecord record, Actor.Person person, Runnable changed) {
        this.conduct = conduct;
        this.record = record;
        this.person = person;
        this.changed = changed;
        add(attendance, presence);
    }

    void show(MeetingDetail detail, MeetingSeats seats) {
        meeting = detail.id();
        boolean recording = detail.mayConduct() && (detail.isOpenable() || detail.state() == MeetingState.RUNNING);
        attendance.show(List.of(seats, recording), () -> new LiveAttendance(seats, recording, this));
        List<StayRow> stays = record.stays(meeting, person);
        presence.setVisible(detail.openedAt() != null && !stays.isEmpty());
        if (presence.isVisible()) {
            presence.show(record.perItem(meeting, person), stays, seats);
        }
    }

    @Override
    public void arrive(UUID seat, UUID account, AttendanceManner manner) {
        run(() -> conduct.arrive(meeting, seat, account, manner, person));
    }

    @Override
    public void loseConnection(UUID seat) {
        run(() -> conduct.loseConnection(meeting, seat, person));
    }

    @Override
    public void leave(UUID seat) {
        run(() -> conduct.leave(meeting, seat, person));
    }

    private void run(Runnable command) {
        command.run();
        changed.run();
    }
}
