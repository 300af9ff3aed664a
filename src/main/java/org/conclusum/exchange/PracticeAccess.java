package org.conclusum.exchange;

import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * Who writes, consents to, publishes and reads practices. The giver's coordinator and the office of the committee write;
 * the coordinator or the chair consents; any office reviews; what is published is there for everybody who signed in.
 */
@Component
class PracticeAccess {

    /** What a person is in this module. */
    record Part(Standing standing, Set<String> offices, boolean administrator) {

        boolean writes(Practice practice) {
            return standing.runs(practice.committee()) || gives(practice);
        }

        boolean gives(Practice practice) {
            return practice.giver() != null && standing.coordinates(practice.giver());
        }

        boolean consents(Practice practice) {
            return gives(practice) || standing.chairs(practice.committee());
        }

        boolean reviews() {
            return !offices.isEmpty();
        }

        /** Whether the person sees what is not published yet. */
        boolean seesWork(Practice practice) {
            return writes(practice)
                    || consents(practice)
                    || standing.auditor()
                    || (practice.state() == PracticeState.PROPOSED && reviews());
        }

        boolean sees(Practice practice) {
            return practice.isOpen() || seesWork(practice);
        }
    }

    private final CommitteeAccess committees;
    private final Permissions permissions;

    PracticeAccess(CommitteeAccess committees, Permissions permissions) {
        this.committees = committees;
        this.permissions = permissions;
    }

    Part partOf(Actor.Person person) {
        return new Part(
                committees.standingOf(person),
                permissions.scopesOf(person, Role.OFFICE),
                permissions.holds(person, Role.ADMINISTRATOR));
    }

    /** Refuses whoever may not write for this giver in this committee. */
    void requireGiver(UUID committee, String giver, Actor.Person person) {
        Standing standing = committees.standingOf(person);
        if (!standing.runs(committee) && !standing.coordinates(giver)) {
            throw new NotPermitted(person, "give a practice of committee " + committee);
        }
    }

    /** Refuses whoever does not write it; to whoever does not see it there is no such practice. */
    void requireWriter(Practice practice, Actor.Person person) {
        if (!requireSight(practice, person).writes(practice)) {
            throw new NotPermitted(person, "write practice " + practice.id());
        }
    }

    void requireConsenting(Practice practice, Actor.Person person) {
        if (!requireSight(practice, person).consents(practice)) {
            throw new NotPermitted(person, "consent to practice " + practice.id());
        }
    }

    void requireReviewer(Practice practice, Actor.Person person) {
        if (!requireSight(practice, person).reviews()) {
            throw new NotPermitted(person, "review practice " + practice.id());
        }
    }

    private Part requireSight(Practice practice, Actor.Person person) {
        Part part = partOf(person);
        if (!part.sees(practice)) {
            throw new NotFound(Subject.Kind.PRACTICE, practice.id());
        }
        return part;
    }
}
