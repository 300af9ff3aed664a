package org.conclusum.monitoring.imports;

import java.util.Optional;
import java.util.Set;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who brings figures: the offices of all regions, as the tables of statistics are about all of them. */
@Component
class ImportOffice {

    private final Permissions permissions;

    ImportOffice(Permissions permissions) {
        this.permissions = permissions;
    }

    boolean mayImport(Actor actor) {
        return actor instanceof Actor.Procedure || !offices(actor).isEmpty();
    }

    /** Whether the actor may go on with what this region's office brought; a procedure's imports belong to all offices. */
    boolean mayContinue(@Nullable String region, Actor actor) {
        return actor instanceof Actor.Procedure
                || (region == null ? mayImport(actor) : offices(actor).contains(region));
    }

    /**
     * The region in whose name the actor brings figures; none for a procedure.
     *
     * @throws NotPermitted where the actor works in no office
     */
    Optional<String> require(Actor actor) {
        if (!mayImport(actor)) {
            throw new NotPermitted(actor, "import figures");
        }
        return offices(actor).stream().sorted().findFirst();
    }

    void requireToContinue(@Nullable String region, Actor actor) {
        if (!mayContinue(region, actor)) {
            throw new NotPermitted(actor, "go on with this import");
        }
    }

    private Set<String> offices(Actor actor) {
        return permissions.scopesOf(actor, Role.OFFICE);
    }
}
