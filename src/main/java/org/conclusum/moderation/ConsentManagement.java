package org.conclusum.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.rules.AnswerMustSaySomething;
import org.conclusum.moderation.rules.ConsentObjectionMustBeReasoned;
import org.conclusum.moderation.rules.ConsentTextMustBeThere;
import org.conclusum.moderation.rules.IntegrationMustAnswerObjections;
import org.conclusum.moderation.rules.IntegrationMustChangeTheText;
import org.conclusum.moderation.rules.ModerationMustBeThere;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.moderation.rules.ObjectionMustStand;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consent rounds (Konsent): the office puts one text, each municipality says whether it objects, and the office meets
 * objections by changing the text. Who objected is told to nobody but the office: the events of it name the procedure.
 */
@Service
@Transactional
public class ConsentManagement {

    private final Moderations moderations;
    private final Consents consents;
    private final ModerationAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentManagement(
            Moderations moderations,
            Consents consents,
            ModerationAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moderations = moderations;
        this.consents = consents;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The office asks whether anybody objects to a text.
     *
     * @param until last day on which the municipalities answer
     */
    public void open(UUID proposal, String wording, LocalDate until, Actor actor) {
        Moderation moderation = lock(proposal);
        access.requireOffice(proposal, moderation.committee(), actor);
        Rule.checkAll(new ConsentTextMustBeThere(wording), new OptionTextMustFit("", wording));
        Instant now = now();
        Moderation next = moderation.openConsent(until, today());
        moderations.save(next);
        consents.add(new ConsentRow(
                proposal,
                next.rounds(),
                until,
                now,
                null,
                List.of(new ConsentText(1, wording.strip(), actor.name(), now))));
        events.publishEvent(new ConsentRoundOpened(proposal, moderation.committee(), next.rounds(), until, actor));
    }

    /**
     * A municipality says whether it objects, or changes that while the round is open. The round ends when all have said.
     *
     * @param expected version that this one follows, 0 for the first
     * @throws ChangedMeanwhile where somebody else of the same municipality has answered since
     */
    public void answer(
            UUID proposal,
            int round,
            String ags,
            ConsentAnswer answer,
            String reason,
            String remedy,
            int expected,
            Actor.Person person) {
        Moderation moderation = lock(proposal);
        List<Participant> participants = moderations.participants(proposal);
        access.requireCoordinator(moderation, participants, ags, person);
        moderation.requireConsent(round, today());
        boolean free = answer == ConsentAnswer.NO_OBJECTION;
        Rule.checkAll(
                new ConsentObjectionMustBeReasoned(free, reason),
                new ModerationNoteMustFit(reason),
                new ModerationNoteMustFit(remedy));
        Map<String, ConsentVoice> voices = consents.voices(proposal, round);
        ConsentVoice last = voices.get(ags);
        requireVersion(last, expected, person);
        consents.enter(
                proposal,
                round,
                new ConsentVoice(
                        ags,
                        expected + 1,
                        answer,
                        free ? "" : reason.strip(),
                        free ? "" : remedy.strip(),
                        person.name(),
                        now(),
                        null,
                        ""));
        events.publishEvent(new ConsentAnswered(proposal, moderation.committee(), round, RoundManagement.UNNAMED));
        if (last == null && voices.size() + 1 == participants.size()) {
            end(moderation, RoundManagement.UNNAMED);
        }
    }

    /** The office ends a round before its time, or the procedure when it is over. Does nothing where none is open. */
    public void close(UUID proposal, Actor actor) {
        Moderation moderation = lock(proposal);
        access.requireOffice(proposal, moderation.committee(), actor);
        end(moderation, actor);
    }

    /** The procedure reminds who has not answered. Does nothing where none is open. */
    public void remind(UUID proposal, Actor actor) {
        access.requireProcedure(proposal, actor);
        Moderation moderation = lock(proposal);
        if (moderation.phase() == ModerationPhase.CONSENT && moderation.due() != null) {
            events.publishEvent(new ConsentRoundReminded(
                    proposal, moderation.committee(), moderation.rounds(), moderation.due(), actor));
        }
    }

    /**
     * The office changes the text to meet objections; those who raised them are asked whether it does.
     *
     * @param objections by the AGS of who raised them
     * @param expected revision of the text that this one follows
     * @throws ChangedMeanwhile where somebody else has changed the text since
     */
    public void integrate(
            UUID proposal, int round, Collection<String> objections, String wording, int expected, Actor actor) {
        Moderation moderation = forAssessment(proposal, round, actor);
        ConsentRow row = round(proposal, round);
        Map<String, ConsentVoice> voices = consents.voices(proposal, round);
        if (row.text().revision() != expected) {
            throw new ChangedMeanwhile(row.text().writtenBy(), row.text().writtenAt());
        }
        Rule.checkAll(
                new IntegrationMustAnswerObjections(objections.size()),
                new ConsentTextMustBeThere(wording),
                new OptionTextMustFit("", wording),
                new IntegrationMustChangeTheText(
                        !wording.strip().equals(row.text().wording())));
        consents.add(proposal, round, new ConsentText(expected + 1, wording.strip(), actor.name(), now()));
        for (String ags : objections) {
            consents.enter(proposal, round, treated(standing(voices, ags), ConsentTreatment.OFFERED, ""));
        }
        events.publishEvent(new ObjectionIntegrated(proposal, moderation.committee(), round, expected + 1, actor));
    }

    /** Who raised an objection says whether the changed text meets it. */
    public void judge(UUID proposal, int round, String ags, boolean met, int expected, Actor.Person person) {
        Moderation moderation = lock(proposal);
        access.requireCoordinator(moderation, moderations.participants(proposal), ags, person);
        ConsentVoice voice = consents.voices(proposal, round).get(ags);
        Rule.checkAll(
                new ModerationMustBeThere(isAssessed(moderation, round)),
                new ObjectionMustStand(voice != null && voice.treatment() == ConsentTreatment.OFFERED));
        requireVersion(voice, expected, person);
        consents.enter(
                proposal,
                round,
                treated(Objects.requireNonNull(voice), met ? ConsentTreatment.MET : ConsentTreatment.UNMET, ""));
        events.publishEvent(new ObjectionJudged(proposal, moderation.committee(), round, RoundManagement.UNNAMED));
    }

    /** The office judges that an objection is not serious; why goes on record for all. */
    public void setAside(UUID proposal, int round, String ags, String reason, Actor actor) {
        Moderation moderation = forAssessment(proposal, round, actor);
        ConsentVoice voice = standing(consents.voices(proposal, round), ags);
        Rule.checkAll(new AnswerMustSaySomething(reason), new ModerationNoteMustFit(reason));
        consents.enter(proposal, round, treated(voice, ConsentTreatment.SET_ASIDE, reason.strip()));
        events.publishEvent(new ObjectionSetAside(proposal, moderation.committee(), round, actor));
    }

    private static ConsentVoice standing(Map<String, ConsentVoice> voices, String ags) {
        ConsentVoice voice = voices.get(ags);
        new ObjectionMustStand(voice != null && voice.stands()).check();
        return Objects.requireNonNull(voice);
    }

    /** The same words with what became of them, as a version of its own. */
    private static ConsentVoice treated(ConsentVoice voice, ConsentTreatment treatment, String note) {
        return new ConsentVoice(
                voice.ags(),
                voice.version() + 1,
                voice.answer(),
                voice.reason(),
                voice.remedy(),
                voice.answeredBy(),
                voice.answeredAt(),
                treatment,
                note);
    }

    private void requireVersion(@Nullable ConsentVoice last, int expected, Actor.Person person) {
        if ((last == null ? 0 : last.version()) != expected) {
            throw last == null
                    ? new ChangedMeanwhile(person.name(), now())
                    : new ChangedMeanwhile(last.answeredBy(), last.answeredAt());
        }
    }

    private void end(Moderation moderation, Actor actor) {
        moderation.closeConsent().ifPresent(next -> {
            moderations.save(next);
            consents.close(next.proposal(), next.rounds(), now());
            events.publishEvent(new ConsentRoundClosed(next.proposal(), next.committee(), next.rounds(), actor));
        });
    }

    private Moderation forAssessment(UUID proposal, int round, Actor actor) {
        Moderation moderation = lock(proposal);
        access.requireOffice(proposal, moderation.committee(), actor);
        if (!(actor instanceof Actor.Person)) {
            throw new NotPermitted(actor, "deal with objections on proposal " + proposal);
        }
        new ModerationMustBeThere(isAssessed(moderation, round)).check();
        return moderation;
    }

    private static boolean isAssessed(Moderation moderation, int round) {
        return moderation.phase() == ModerationPhase.ASSESSMENT && moderation.rounds() == round;
    }

    private ConsentRow round(UUID proposal, int round) {
        return consents.find(proposal, round).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
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
