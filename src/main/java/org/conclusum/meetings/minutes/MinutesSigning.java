package org.conclusum.meetings.minutes;

import java.time.Clock;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signatures under minutes, and what is added after them. */
@Service
@Transactional
public class MinutesSigning {

    private final MinutesDesk desk;
    private final Clock clock;

    MinutesSigning(MinutesDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Signs as the chair, or for the office as the minute taker. Signing again changes nothing. */
    public void sign(UUID meeting, SigningRole role, Actor.Person person) {
        Minutes minutes =
                switch (role) {
                    case CHAIR -> desk.forChair(meeting, person);
                    case MINUTE_TAKER -> desk.forOffice(meeting, person);
                };
        if (minutes.sign(role, person, clock.instant())) {
            desk.announce(new MinutesSigned(meeting, minutes.committee(), role, minutes.isSigned(), person));
        }
    }

    /** Puts signed minutes right by an addendum to a section. */
    public void amend(UUID meeting, UUID section, RichText text, Actor actor) {
        Minutes minutes = desk.forOffice(meeting, actor);
        minutes.add(section, text, actor.name(), clock.instant());
        boolean closed = minutes.section(section).closed();
        desk.announce(new MinutesAmended(meeting, minutes.committee(), section, closed, actor));
    }
}
