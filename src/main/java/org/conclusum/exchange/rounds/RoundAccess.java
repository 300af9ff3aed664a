package org.conclusum.exchange.rounds;

import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Component;

/** The office that runs the committee of a round leads it; everybody with insight into that committee reads it. */
@Component
class RoundAccess {

    private final CommitteeAccess committees;

    RoundAccess(CommitteeAccess committees) {
        this.committees = committees;
    }

    Standing standingOf(Actor.Person person) {
        return committees.standingOf(person);
    }

    void requireOffice(UUID committee, Actor actor) {
        committees.requireOffice(actor, committee);
    }

    /** To a stranger there is no such round. */
    Standing requireSight(ExchangeRound round, Actor.Person person) {
        Standing standing = standingOf(person);
        if (!standing.seesInto(round.committee())) {
            throw new NotFound(Subject.Kind.EXCHANGE_ROUND, round.id());
        }
        return standing;
    }

    void requireLead(ExchangeRound round, Actor.Person person) {
        if (!requireSight(round, person).runs(round.committee())) {
            throw new NotPermitted(person, "lead round " + round.id());
        }
    }

    /** Auditors read and write nothing, and administrators take no part. */
    void requirePart(ExchangeRound round, Actor.Person person) {
        Standing standing = requireSight(round, person);
        UUID committee = round.committee();
        if (!standing.runs(committee)
                && !standing.chairs(committee)
                && !standing.seated().contains(committee)
                && !standing.represented().contains(committee)) {
            throw new NotPermitted(person, "take part in round " + round.id());
        }
    }
}
