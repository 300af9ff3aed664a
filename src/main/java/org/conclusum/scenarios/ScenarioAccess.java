package org.conclusum.scenarios;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.Standing;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/**
 * Who sees and who moves scenarios. The office of a region leads; coordinators of its municipalities, and those who fill a
 * seat of a municipality in a committee, speak for it; chairs and auditors read.
 */
@Component
class ScenarioAccess {

    /**
     * What a person is in this module.
     *
     * @param led regions whose office this is
     * @param spoken municipalities for which the person speaks
     * @param seen regions of which the person reads scenarios
     */
    record Part(Set<String> led, Set<String> spoken, Set<String> seen) {}

    private final Permissions permissions;
    private final RegionDirectory regions;
    private final CommitteeAccess committees;
    private final CommitteeDirectory directory;
    private final Clock clock;

    ScenarioAccess(
            Permissions permissions,
            RegionDirectory regions,
            CommitteeAccess committees,
            CommitteeDirectory directory,
            Clock clock) {
        this.permissions = permissions;
        this.regions = regions;
        this.committees = committees;
        this.directory = directory;
        this.clock = clock;
    }

    Part partOf(Actor.Person person) {
        Set<String> led = permissions.scopesOf(person, Role.OFFICE);
        Set<String> spoken = new HashSet<>(permissions.scopesOf(person, Role.COORDINATOR));
        Set<String> seen = new HashSet<>(led);
        Standing standing = committees.standingOf(person);
        if (standing.auditor()) {
            regions.regions().forEach(region -> seen.add(region.code()));
        }
        Set<UUID> sits = new HashSet<>(standing.seated());
        sits.addAll(standing.chaired());
        directory.rows(sits).forEach(committee -> {
            if (committee.region() != null) {
                seen.add(committee.region());
            }
        });
        for (UUID committee : standing.seated()) {
            directory.seatsOn(committee, LocalDate.now(clock)).stream()
                    .filter(seat -> seat.ags() != null && seat.isFilledBy(person.account()))
                    .forEach(seat -> spoken.add(seat.ags()));
        }
        Map<String, MunicipalityRow> known = spoken.isEmpty() ? Map.of() : regions.byKey();
        spoken.stream()
                .map(known::get)
                .filter(java.util.Objects::nonNull)
                .forEach(municipality -> seen.add(municipality.region()));
        return new Part(led, Set.copyOf(spoken), Set.copyOf(seen));
    }

    /** To a stranger there is no such thing. */
    Part requireSight(Subject.Kind kind, UUID id, String region, Actor.Person person) {
        Part part = partOf(person);
        if (!part.seen().contains(region)) {
            throw new NotFound(kind, id);
        }
        return part;
    }

    void requireOffice(String region, Actor.Person person) {
        permissions.require(person, Role.OFFICE, region);
    }

    /** Refuses whoever does not lead; to a stranger there is no such project. */
    void requireLead(ScenarioProject project, Actor.Person person) {
        if (!requireSight(Subject.Kind.SCENARIO, project.id(), project.region(), person)
                .led()
                .contains(project.region())) {
            throw new NotPermitted(person, "lead scenario project " + project.id());
        }
    }

    /** Refuses whoever does not speak for a municipality of the project's region; the refusal names none. */
    void requireVoice(ScenarioProject project, String ags, Actor.Person person) {
        Part part = requireSight(Subject.Kind.SCENARIO, project.id(), project.region(), person);
        if (!part.spoken().contains(ags) || !participants(project.region()).contains(ags)) {
            throw new NotPermitted(person, "rate for a municipality in scenario project " + project.id());
        }
    }

    /** The municipalities of a region. */
    Set<String> participants(String region) {
        return regions.municipalities().stream()
                .filter(municipality -> municipality.region().equals(region))
                .map(MunicipalityRow::ags)
                .collect(Collectors.toSet());
    }

    String regionOf(String ags) {
        return regions.municipality(ags).region();
    }
}
