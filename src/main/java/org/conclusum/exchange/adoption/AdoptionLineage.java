package org.conclusum.exchange.adoption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows practices from the first giver over everybody who took them over and passed them on. */
@Service
@Transactional(readOnly = true)
public class AdoptionLineage {

    /** More steps than anybody draws. */
    private static final int DEEPEST = 8;

    private static final String OPEN = " and p.state <> 'WITHDRAWN' and p.edition >= 1";

    private final AdoptionListing adoptions;
    private final JdbcClient jdbc;

    AdoptionLineage(AdoptionListing adoptions, JdbcClient jdbc) {
        this.adoptions = adoptions;
        this.jdbc = jdbc;
    }

    /**
     * From the practice that everything began with, as far as this person sees the adoptions; the caller has checked that
     * the person sees this practice.
     */
    public Lineage of(UUID practice, Actor.Person person) {
        return from(first(practice), person, new HashSet<>(), 0)
                .orElseThrow(() -> new NotFound(Subject.Kind.PRACTICE, practice));
    }

    private UUID first(UUID practice) {
        Set<UUID> passed = new HashSet<>();
        UUID first = practice;
        while (passed.add(first)) {
            Optional<UUID> before = jdbc.sql(
                            "select a.practice_id from practice n join adoption a on a.id = n.adoption_id"
                                    + " join practice p on p.id = a.practice_id where n.id = ?" + OPEN)
                    .param(first)
                    .query(UUID.class)
                    .optional();
            if (before.isEmpty()) {
                break;
            }
            first = before.get();
        }
        return first;
    }

    private record Given(UUID practice, String title, String giverName, String giverRegion) {}

    private Optional<Lineage> from(UUID practice, Actor.Person person, Set<UUID> passed, int depth) {
        if (depth > DEEPEST || !passed.add(practice)) {
            return Optional.empty();
        }
        return jdbc.sql("select p.id as practice, coalesce(e.title, p.title) as title, p.giver_name,"
                        + " coalesce(g.region, '') as giver_region from practice p"
                        + " left join practice_edition e on e.practice_id = p.id and e.number = p.edition"
                        + " left join municipality g on g.ags = p.giver where p.id = ?")
                .param(practice)
                .query(Given.class)
                .optional()
                .map(given -> new Lineage(
                        practice,
                        given.title(),
                        given.giverName(),
                        given.giverRegion(),
                        branches(practice, person, passed, depth)));
    }

    private List<Lineage.Branch> branches(UUID practice, Actor.Person person, Set<UUID> passed, int depth) {
        List<Lineage.Branch> branches = new ArrayList<>();
        for (AdoptionRow row : adoptions.ofPractice(practice, person)) {
            List<Lineage> passedOn = passedOn(row.id()).stream()
                    .flatMap(own -> from(own, person, passed, depth + 1).stream())
                    .toList();
            branches.add(new Lineage.Branch(row, passedOn));
        }
        return branches;
    }

    /** Published practices that came out of an adoption. */
    private List<UUID> passedOn(UUID adoption) {
        return jdbc.sql("select p.id from practice p where p.adoption_id = ?" + OPEN + " order by p.changed_at, p.id")
                .param(adoption)
                .query(UUID.class)
                .list();
    }
}
