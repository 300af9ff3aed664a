package org.conclusum.committees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the office of seats that are vacant and of mandates that end soon. */
@Service
@Transactional
public class SeatWatch {

    private final CommitteeDirectory committees;
    private final CommitteeStructure structure;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatWatch(
            CommitteeDirectory committees,
            CommitteeStructure structure,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.committees = committees;
        this.structure = structure;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** A step: tells the office, where there is something to tell, of a committee in office. */
    public void look(UUID committee, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        if (!committees.get(committee).isInOffice()) {
            return;
        }
        List<SeatPicture> seats = structure.seatsOn(committee, LocalDate.now(clock));
        int vacant = count(seats, SeatPicture.Filling.VACANT);
        int ending = count(seats, SeatPicture.Filling.ENDING);
        if (vacant + ending > 0) {
            events.publishEvent(new SeatsNeedAttention(committee, vacant, ending, actor));
        }
    }

    private static int count(List<SeatPicture> seats, SeatPicture.Filling filling) {
        return (int) seats.stream().filter(seat -> seat.filling() == filling).count();
    }
}
