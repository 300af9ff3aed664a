package org.conclusum.procedures.cockpit;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Rule;
import org.conclusum.procedures.cockpit.rules.StepMoveMustBeAllowedByASecondPerson;
import org.conclusum.procedures.cockpit.rules.StepMoveMustBeExplained;
import org.conclusum.procedures.cockpit.rules.StepMoveMustBeUndecided;
import org.jspecify.annotations.Nullable;

/**
 * A case taken to another step by hand, or asked to be.
 *
 * @param along whether the model itself leads from the one step to the other
 */
public record StepMove(
        UUID id,
        String process,
        String engineCase,
        String subject,
        String from,
        String fromName,
        String to,
        String toName,
        boolean along,
        String reason,
        State state,
        UUID requestedById,
        String requestedBy,
        Instant requestedAt,
        @Nullable UUID decidedById,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** How far it is. */
    public enum State {
        REQUESTED,
        DONE,
        REFUSED
    }

    static StepMove requested(
            RunningCaseRow about,
            String from,
            String fromName,
            String to,
            String toName,
            boolean along,
            String reason,
            Actor.Person person,
            Instant now) {
        Rule.checkAll(new StepMoveMustBeExplained(!reason.isBlank()));
        return new StepMove(
                UUID.randomUUID(),
                about.process(),
                about.id(),
                about.subject(),
                from,
                fromName,
                to,
                toName,
                along,
                reason.strip(),
                State.REQUESTED,
                person.account(),
                person.name(),
                now,
                null,
                null,
                null);
    }

    /** Allowed: by whoever asked where the model leads there, else by somebody else. */
    StepMove done(Actor.Person person, Instant now) {
        Rule.checkAll(
                new StepMoveMustBeUndecided(state == State.REQUESTED),
                new StepMoveMustBeAllowedByASecondPerson(
                        along || !person.account().equals(requestedById)));
        return decided(State.DONE, person, now);
    }

    /** Not allowed, or given up by whoever asked. */
    StepMove refused(Actor.Person person, Instant now) {
        Rule.checkAll(new StepMoveMustBeUndecided(state == State.REQUESTED));
        return decided(State.REFUSED, person, now);
    }

    private StepMove decided(State next, Actor.Person person, Instant now) {
        return new StepMove(
                id,
                process,
                engineCase,
                subject,
                from,
                fromName,
                to,
                toName,
                along,
                reason,
                next,
                requestedById,
                requestedBy,
                requestedAt,
                person.account(),
                person.name(),
                now);
    }
}
