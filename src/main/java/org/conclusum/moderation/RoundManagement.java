package org.conclusum.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.consensing.Consensing;
import org.conclusum.moderation.consensing.Ratings;
import org.conclusum.moderation.rules.AnswerMustSaySomething;
import org.conclusum.moderation.rules.ModerationMustBeThere;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.moderation.rules.OptionMustBeNamed;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.conclusum.moderation.rules.OptionsMustBeFew;
import org.conclusum.moderation.rules.PassiveOptionMustBeExplained;
import org.conclusum.moderation.rules.PassiveOptionMustBeRated;
import org.conclusum.moderation.rules.ReservationMustBeStrong;
import org.conclusum.moderation.rules.ResistanceMustLieOnTheScale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consensing rounds: the office opens one, each municipality rates once, by its coordinator. Who rated what is told to
 * nobody: the events of it name the procedure.
 */
@Service
@Transactional
public class RoundManagement {

    /** Stands in events for a municipality that is not to be known; the end that the last rating brings is one, too. */
    static final Actor UNNAMED = new Actor.Procedure("consensing");

    private final Moderations moderations;
    private final Rounds rounds;
    private final ModerationAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundManagement(
            Moderations moderations,
            Rounds rounds,
            ModerationAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moderations = moderations;
        this.rounds = rounds;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** What can be decided: a title and its wording. */
    public record Draft(String title, String wording) {
        public Draft {
            title = title.strip();
            wording = wording.strip();
        }
    }

    /**
     * The office opens a round.
     *
     * @param passive what it means to decide nothing
     * @param until last day on which the municipalities rate
     */
    public void open(UUID proposal, List<Draft> options, String passive, LocalDate until, Actor actor) {
        Moderation moderation = lock(proposal);
        access.requireOffice(proposal, moderation.committee(), actor);
        Rule.checkAll(new OptionsMustBeFew(options.size()), new PassiveOptionMustBeExplained(passive));
        List<RoundRow.Option> rows = new ArrayList<>();
        rows.add(new RoundRow.Option(Ratings.PASSIVE, passive.strip(), ""));
        for (Draft option : options) {
            new OptionMustBeNamed(option.title()).check();
            rows.add(new RoundRow.Option(rows.size(), option.title(), option.wording()));
        }
        rows.forEach(option -> new OptionTextMustFit(option.title(), option.wording()).check());
        Instant now = now();
        Moderation next = moderation.openRound(until, today());
        moderations.save(next);
        rounds.add(new RoundRow(proposal, next.rounds(), until, now, null, rows));
        events.publishEvent(new ConsensingRoundOpened(proposal, moderation.committee(), next.rounds(), until, actor));
    }

    /**
     * A municipality rates, or changes its rating while the round is open. The round ends when all have rated.
     *
     * @param resistances from 0 to 10 by the option's number; an option that is missing is not rated
     * @param expected version of the sheet that this one follows, 0 for the first
     * @throws ChangedMeanwhile where somebody else of the same municipality has rated since
     */
    public void rate(
            UUID proposal,
            int round,
            String ags,
            Map<Integer, Integer> resistances,
            int expected,
            Actor.Person person) {
        Moderation moderation = lock(proposal);
        List<Participant> participants = moderations.participants(proposal);
        access.requireCoordinator(moderation, participants, ags, person);
        moderation.requireRating(round, today());
        int options = rounds.of(proposal).getLast().options().size();
        Rule.checkAll(new PassiveOptionMustBeRated(resistances.containsKey(Ratings.PASSIVE)));
        resistances.forEach((option, resistance) -> {
            if (option < 0 || option >= options) {
                throw new NotFound(Subject.Kind.PROPOSAL, proposal);
            }
            new ResistanceMustLieOnTheScale(resistance).check();
        });
        Map<String, RatingSheet> sheets = rounds.sheets(proposal, round);
        RatingSheet last = sheets.get(ags);
        if ((last == null ? 0 : last.version()) != expected) {
            throw last == null
                    ? new ChangedMeanwhile(person.name(), now())
                    : new ChangedMeanwhile(last.ratedBy(), last.ratedAt());
        }
        rounds.enter(proposal, round, new RatingSheet(ags, expected + 1, person.name(), now(), resistances, Map.of()));
        events.publishEvent(new RatingReceived(proposal, moderation.committee(), round, UNNAMED));
        if (last == null && sheets.size() + 1 == participants.size()) {
            end(moderation, UNNAMED);
        }
    }

    /** The office ends a round before its time, or the procedure when it is over. Does nothing where none is open. */
    public void close(UUID proposal, Actor actor) {
        Moderation moderation = lock(proposal);
        access.requireOffice(proposal, moderation.committee(), actor);
        end(moderation, actor);
    }

    /** The procedure reminds who has not rated. Does nothing where none is open. */
    public void remind(UUID proposal, Actor actor) {
        access.requireProcedure(proposal, actor);
        Moderation moderation = lock(proposal);
        if (moderation.phase() == ModerationPhase.RATING && moderation.due() != null) {
            events.publishEvent(new ConsensingRoundReminded(
                    proposal, moderation.committee(), moderation.rounds(), moderation.due(), actor));
        }
    }

    /**
     * A municipality says what would lessen its strong resistance to an option; for the office alone.
     *
     * @throws NotPermitted where the person does not coordinate the municipality
     */
    public void explain(UUID proposal, int round, String ags, int option, String answer, Actor.Person person) {
        Moderation moderation = lock(proposal);
        access.requireCoordinator(moderation, moderations.participants(proposal), ags, person);
        RatingSheet sheet = rounds.sheets(proposal, round).get(ags);
        Integer resistance = sheet == null ? null : sheet.resistances().get(option);
        Rule.checkAll(
                new ModerationMustBeThere(moderation.phase() == ModerationPhase.ASSESSMENT
                        || moderation.phase() == ModerationPhase.DRAFTING),
                new ReservationMustBeStrong(option != Ratings.PASSIVE
                        && resistance != null
                        && Consensing.isStrong(resistance, Ratings.USUAL_SCALE)),
                new AnswerMustSaySomething(answer),
                new ModerationNoteMustFit(answer));
        rounds.answer(proposal, round, ags, option, answer.strip(), person.name(), now());
        events.publishEvent(new ReservationExplained(proposal, moderation.committee(), round, UNNAMED));
    }

    private void end(Moderation moderation, Actor actor) {
        moderation.closeRound().ifPresent(next -> {
            moderations.save(next);
            rounds.close(next.proposal(), next.rounds(), now());
            events.publishEvent(new ConsensingRoundClosed(next.proposal(), next.committee(), next.rounds(), actor));
        });
    }

    private Moderation lock(UUID proposal) {
        return moderations.lock(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    private LocalDate today() {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
