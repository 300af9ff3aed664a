package org.conclusum.committees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.regions.PopulationFigure;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions of rule books for pages. Whoever has insight into a committee sees what is or was in force; drafts and what
 * was withdrawn are seen by those who may write them.
 */
@Service
@Transactional(readOnly = true)
public class RuleBookListing {

    private final RuleBookVersions versions;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final RuleBookProfiles profiles;
    private final SeatWeights weights;
    private final RegionDirectory regions;
    private final Clock clock;

    RuleBookListing(
            RuleBookVersions versions,
            CommitteeAccess access,
            CommitteeDirectory committees,
            RuleBookProfiles profiles,
            SeatWeights weights,
            RegionDirectory regions,
            Clock clock) {
        this.versions = versions;
        this.access = access;
        this.committees = committees;
        this.profiles = profiles;
        this.weights = weights;
        this.regions = regions;
        this.clock = clock;
    }

    /** Whether this person may write this committee's rule books. */
    public boolean mayWrite(UUID committee, Actor.Person person) {
        Standing standing = access.standingOf(person);
        return standing.runs(committee) || standing.administrator();
    }

    /** The versions of a committee that this person may see, the latest first. */
    public List<RuleBookVersion> ofCommittee(UUID committee, Actor.Person person) {
        if (!access.standingOf(person).seesInto(committee)) {
            return List.of();
        }
        boolean all = mayWrite(committee, person);
        return versions.of(committee).stream()
                .filter(version -> all || version.state() == RuleBookState.RELEASED)
                .toList();
    }

    /**
     * One version.
     *
     * @throws NotFound where there is none, or it is none of the person's business
     */
    public RuleBookVersion get(UUID id, Actor.Person person) {
        return versions.find(id)
                .filter(version -> access.standingOf(person).seesInto(version.committee()))
                .filter(version -> version.state() == RuleBookState.RELEASED || mayWrite(version.committee(), person))
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, "rule book " + id));
    }

    /** The version in force on this day, if there is one. */
    public Optional<RuleBookVersion> inForce(UUID committee, LocalDate day) {
        return versions.of(committee).stream()
                .filter(version -> version.state() == RuleBookState.RELEASED)
                .filter(version -> !version.text().validFrom().isAfter(day))
                .max(Comparator.comparing(
                                (RuleBookVersion version) -> version.text().validFrom())
                        .thenComparing(RuleBookVersion::number));
    }

    /** The profiles to begin a rule book with, the usual one first. */
    public List<RuleBookProfile> profiles() {
        return profiles.all();
    }

    /** A text to begin the next version with: the one in force, or else the first profile. */
    public RuleBookText beginning(UUID committee, String title) {
        LocalDate next = LocalDate.now(clock).plusDays(1);
        return inForce(committee, LocalDate.now(clock))
                .map(version -> version.text().titled(title).validFrom(next))
                .orElseGet(() -> profiles.all().getFirst().text(title, next));
    }

    /** The votes that a rule would give the seats of municipalities on this day. */
    public List<SeatVotesRow> seatVotes(UUID committee, SeatVotes votes, LocalDate day) {
        return weights.of(committee, votes, day);
    }

    /** The votes that a rule would give the municipalities' seats of a committee to be founded. */
    public List<SeatVotesRow> seatVotes(List<NewSeat> seats, SeatVotes votes) {
        return weights.ofNew(seats, votes);
    }

    /** The voting seats on this day, with the votes that these words would give them. */
    public List<SeatRow> votingSeats(UUID committee, RuleBookText text, LocalDate day) {
        SeatVotes votes = text.procedure().seatVotes();
        Map<UUID, SeatVotesRow> reckoned = votes == null
                ? Map.of()
                : weights.of(committee, votes, day).stream().collect(Collectors.toMap(SeatVotesRow::seat, row -> row));
        return committees.statutorySeatsOn(committee, day).stream()
                .filter(SeatRow::voting)
                .map(seat -> {
                    SeatVotesRow row = reckoned.get(seat.id());
                    return row == null || row.votes() == null ? seat : seat.weighing(row.votes());
                })
                .toList();
    }

    /** Inhabitants by municipality, at or before this day. */
    public Map<String, Long> inhabitants(LocalDate day) {
        return regions.populationAt(day).values().stream()
                .collect(Collectors.toMap(PopulationFigure::ags, PopulationFigure::inhabitants));
    }
}
