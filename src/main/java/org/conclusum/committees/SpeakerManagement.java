package org.conclusum.committees;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.structure.CommitteeMustNotBeDissolved;
import org.conclusum.committees.structure.MandatesMustNotOverlap;
import org.conclusum.committees.structure.SpeakerMustVoteForAMunicipality;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.Rule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records which seat of a municipality speaks for its block (Stimmführung), from a day on; the office that runs the
 * committee and administrators may. Who sits there speaks, be it a substitute.
 */
@Service
@Transactional
public class SpeakerManagement {

    private final SeatBook seats;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SpeakerManagement(
            SeatBook seats,
            CommitteeDirectory committees,
            CommitteeAccess access,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.committees = committees;
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Lets a seat speak for its municipality from a day on; it follows whichever did before. */
    public void name(UUID seat, LocalDate from, Actor actor) {
        UUID committee = seats.committeeOf(seat);
        access.requireOfficeOrAdministrator(actor, committee);
        CommitteeRow row = committees.locked(committee);
        SeatHistory history = seats.history(seat);
        Rule.checkAll(
                new CommitteeMustNotBeDissolved(row),
                new SpeakerMustVoteForAMunicipality(history.ags() != null
                        && history.term().contains(from)
                        && committees.seatsOn(committee, from).stream()
                                .anyMatch(other -> other.id().equals(seat) && other.voting())));
        String ags = Objects.requireNonNull(history.ags());
        new MandatesMustNotOverlap(termsBefore(committee, ags), from).check();
        end(committee, ags, from.minusDays(1));
        jdbc.sql("insert into block_speaker (committee_id, ags, seat_id, valid_from) values (?, ?, ?, ?)")
                .params(committee, ags, seat, Date.valueOf(from))
                .update();
        events.publishEvent(new SpeakerNamed(committee, ags, seat, from, actor));
    }

    /** Ends with a day that a seat speaks for its municipality; from then on nobody does. */
    public void end(UUID seat, LocalDate lastDay, Actor actor) {
        UUID committee = seats.committeeOf(seat);
        access.requireOfficeOrAdministrator(actor, committee);
        committees.locked(committee);
        String ags = seats.history(seat).ags();
        if (ags == null
                || !seat.equals(committees.speakersOn(committee, lastDay).get(ags))) {
            return;
        }
        end(committee, ags, lastDay);
        events.publishEvent(new SpeakerEnded(committee, ags, seat, lastDay, actor));
    }

    private void end(UUID committee, String ags, LocalDate lastDay) {
        jdbc.sql("update block_speaker set valid_until = :last where committee_id = :committee and ags = :ags"
                        + " and valid_from <= :last and (valid_until is null or valid_until > :last)")
                .param("last", Date.valueOf(lastDay))
                .param("committee", committee)
                .param("ags", ags)
                .update();
    }

    private List<DateRange> termsBefore(UUID committee, String ags) {
        return jdbc.sql("select valid_from, valid_until from block_speaker where committee_id = ? and ags = ?"
                        + " order by valid_from")
                .params(committee, ags)
                .query((row, number) -> SeatBook.term(row))
                .list();
    }
}
