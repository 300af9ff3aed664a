package org.conclusum.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * Who sees and who moves a moderation. Everybody who takes part in the committee sees how it goes and what came out; who
 * said what is for the municipality itself and the committee's office. Refusals name no municipality.
 */
@Component
class ModerationAccess {

    private final CommitteeAccess committees;

    ModerationAccess(CommitteeAccess committees) {
        this.committees = committees;
    }

    Standing standingOf(Actor actor) {
        return committees.standingOf(actor);
    }

    /** To a stranger there is no such proposal. */
    Standing requireSight(UUID proposal, UUID committee, Actor actor) {
        Standing standing = standingOf(actor);
        if (!standing.takesPartIn(committee)) {
            throw new NotFound(Subject.Kind.PROPOSAL, proposal);
        }
        return standing;
    }

    void requireOffice(UUID proposal, UUID committee, Actor actor) {
        if (!requireSight(proposal, committee, actor).runs(committee)) {
            throw new NotPermitted(actor, "moderate proposal " + proposal);
        }
    }

    void requireProcedure(UUID proposal, Actor actor) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, "act as procedure for proposal " + proposal);
        }
    }

    /** Refuses whoever does not coordinate this municipality, and a municipality that does not take part. */
    void requireCoordinator(Moderation moderation, Collection<Participant> participants, String ags, Actor actor) {
        Standing standing = requireSight(moderation.proposal(), moderation.committee(), actor);
        if (!standing.municipalities().contains(ags)
                || participants.stream().noneMatch(one -> one.ags().equals(ags))) {
            throw new NotPermitted(actor, "speak for a municipality on proposal " + moderation.proposal());
        }
    }

    /** The municipalities that take part and that the actor coordinates. */
    static List<String> coordinated(Standing standing, Collection<Participant> participants) {
        Set<String> municipalities = standing.municipalities();
        return participants.stream()
                .map(Participant::ags)
                .filter(municipalities::contains)
                .toList();
    }
}
