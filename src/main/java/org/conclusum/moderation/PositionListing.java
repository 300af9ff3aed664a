package org.conclusum.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the municipalities say: the office reads what was handed in, everybody else what was released and one's own. */
@Service
@Transactional(readOnly = true)
public class PositionListing {

    private final Moderations moderations;
    private final Positions positions;
    private final ProposalLookup proposals;
    private final ModerationAccess access;

    PositionListing(Moderations moderations, Positions positions, ProposalLookup proposals, ModerationAccess access) {
        this.moderations = moderations;
        this.positions = positions;
        this.proposals = proposals;
        this.access = access;
    }

    /**
     * The positions on a proposal as this person may read them.
     *
     * @throws NotFound where there is no moderation, or none for this person
     */
    public PositionsView view(UUID proposal, Actor.Person person) {
        Sight sight = sight(proposal, person);
        Set<String> handedIn = positions.handedIn(proposal);
        Set<String> known = new HashSet<>(handedIn);
        if (!sight.office()) {
            known.retainAll(sight.mine());
        }
        return new PositionsView(
                sight.moderation(),
                sight.proposal(),
                sight.office(),
                sight.mine(),
                sight.participants(),
                positions.issues(proposal),
                readable(positions.entries(proposal), sight),
                positions.drafts(proposal, sight.mine()),
                known,
                handedIn.size());
    }

    /**
     * Every stance and weight that this person may read, with the moment since which: of its own municipalities and for
     * the office that of its writing, else that of its release.
     */
    record Reading(Sight sight, List<Issue> issues, List<Since> versions) {}

    record Since(Instant since, PositionEntry entry) {}

    Reading numbers(UUID proposal, Actor.Person person) {
        Sight sight = sight(proposal, person);
        List<Since> versions = new ArrayList<>();
        for (PositionEntry entry : positions.numbers(proposal)) {
            if (sight.reads(entry.ags())) {
                versions.add(new Since(entry.writtenAt(), entry));
            } else if (entry.releasedAt() != null) {
                versions.add(new Since(entry.releasedAt(), entry));
            }
        }
        versions.sort(Comparator.comparing(Since::since)
                .thenComparingInt(one -> one.entry().version()));
        return new Reading(sight, positions.issues(proposal), versions);
    }

    /**
     * Whose positions somebody reads before they are released.
     *
     * @param participants by AGS
     * @param mine those of them that the viewer coordinates
     */
    record Sight(
            Moderation moderation, ProposalRow proposal, boolean office, List<String> participants, List<String> mine) {
        boolean reads(String ags) {
            return office || mine.contains(ags);
        }
    }

    private Sight sight(UUID proposal, Actor.Person person) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        Standing standing = access.requireSight(proposal, moderation.committee(), person);
        ProposalRow row = Optional.ofNullable(proposals.rows(List.of(proposal)).get(proposal))
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        List<Participant> participants = moderations.participants(proposal);
        return new Sight(
                moderation,
                row,
                standing.runs(moderation.committee()),
                participants.stream().map(Participant::ags).toList(),
                ModerationAccess.coordinated(standing, participants));
    }

    /** All versions of one field, for the municipality itself and the office; nothing for others. */
    public List<PositionEntry> versions(UUID issue, String ags, PositionField field, Actor.Person person) {
        UUID proposal = positions
                .issue(issue)
                .map(Issue::proposal)
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, issue));
        return sight(proposal, person).reads(ags) ? positions.entries(issue, ags, field) : List.of();
    }

    /** The last readable version of each field; the versions come last first. */
    private static List<PositionEntry> readable(List<PositionEntry> versions, Sight sight) {
        record Key(UUID issue, String ags, PositionField field) {}

        Set<Key> found = new HashSet<>();
        List<PositionEntry> readable = new ArrayList<>();
        for (PositionEntry entry : versions) {
            boolean may = sight.reads(entry.ags()) || entry.released();
            if (may && found.add(new Key(entry.issue(), entry.ags(), entry.field()))) {
                readable.add(entry);
            }
        }
        return readable;
    }
}
