package org.conclusum.exchange.adoption;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees and who moves adoptions. The taker's coordinator and the office of its committee move; the committee, the giver,
 * all offices and auditors see every stage; others see what is tried or runs.
 */
@Component
class AdoptionAccess {

    /** What a person is in this module. */
    record Part(Standing standing, boolean office) {

        boolean moves(Adoption adoption) {
            return standing.coordinates(adoption.taker()) || standing.runs(adoption.committee());
        }

        boolean insider(Adoption adoption) {
            return moves(adoption) || seesAll() || standing.seesInto(adoption.committee());
        }

        /** Whether the person sees where every adoption stands. */
        boolean seesAll() {
            return office || standing.everywhere() || standing.auditor() || standing.administrator();
        }

        /** The committees in which the person takes part. */
        Set<UUID> inside() {
            return Stream.of(standing.chaired(), standing.seated(), standing.run(), standing.represented())
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
        }
    }

    private final CommitteeAccess committees;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    AdoptionAccess(CommitteeAccess committees, Permissions permissions, JdbcClient jdbc) {
        this.committees = committees;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    Part partOf(Actor.Person person) {
        return new Part(
                committees.standingOf(person),
                !permissions.scopesOf(person, Role.OFFICE).isEmpty());
    }

    /** Whether the person sees the page of the adoption: an insider, or whoever gave the practice. */
    boolean reads(Adoption adoption, Part part) {
        return part.insider(adoption) || gives(adoption.practice(), part.standing());
    }

    private boolean gives(UUID practice, Standing standing) {
        return jdbc.sql("select giver, committee_id from practice where id = ?")
                .param(practice)
                .query((row, number) -> standing.coordinates(String.valueOf(row.getString("giver")))
                        || standing.takesPartIn(row.getObject("committee_id", UUID.class)))
                .optional()
                .orElse(false);
    }

    void requireTaker(UUID committee, String taker, Actor.Person person) {
        Standing standing = committees.standingOf(person);
        if (!standing.coordinates(taker) && !standing.runs(committee)) {
            throw new NotPermitted(person, "take a practice over for committee " + committee);
        }
    }

    /** Refuses whoever does not move it; to a stranger there is no such adoption. */
    void requireMover(Adoption adoption, Actor.Person person) {
        Part part = partOf(person);
        if (!reads(adoption, part)) {
            throw new NotFound(Subject.Kind.ADOPTION, adoption.id());
        }
        if (!part.moves(adoption)) {
            throw new NotPermitted(person, "move adoption " + adoption.id());
        }
    }
}
