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
        return view(proposal, positions.entries(proposal), person);
    }

    private PositionsView view(UUID proposal, List<PositionEntry> versions, Actor.Person person) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        Standing standing = access.requireSight(proposal, moderation.committee(), person);
        ProposalRow row = Optional.ofNullable(proposals.rows(List.of(proposal)).get(proposal))
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        boolean office = standing.runs(moderation.committee());
        List<Participant> participants = moderations.participants(proposal);
        List<String> mine = ModerationAccess.coordinated(standing, participants);
        Set<String> handedIn = positions.handedIn(proposal);
        Set<String> known = new HashSet<>(handedIn);
        if (!office) {
            known.retainAll(mine);
        }
        return new PositionsView(
                moderation,
                row,
                office,
                mine,
                participants.stream().map(Participant::ags).toList(),
                positions.issues(proposal),
                readable(versions, office, mine),
                positions.drafts(proposal, mine),
                known,
                handedIn.size());
    }

    /**
     * What this person may read now, and every version that it may read with the moment since which: of its own
     * municipalities and for the office that of its writing, else that of its release.
     */
    record Reading(PositionsView view, List<Since> versions) {}

    record Since(Instant since, PositionEntry entry) {}

    Reading reading(UUID proposal, Actor.Person person) {
        List<PositionEntry> all = positions.entries(proposal);
        PositionsView view = view(proposal, all, person);
        List<Since> versions = new ArrayList<>();
        for (PositionEntry entry : all) {
            if (view.office() || view.mine().contains(entry.ags())) {
                versions.add(new Since(entry.writtenAt(), entry));
            } else if (entry.releasedAt() != null) {
                versions.add(new Since(entry.releasedAt(), entry));
            }
        }
        versions.sort(Comparator.comparing(Since::since)
                .thenComparingInt(one -> one.entry().version()));
        return new Reading(view, versions);
    }

    /** All versions of one field, for the municipality itself and the office; nothing for others. */
    public List<PositionEntry> versions(UUID issue, String ags, PositionField field, Actor.Person person) {
        UUID proposal = positions
                .issue(issue)
                .map(Issue::proposal)
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, issue));
        PositionsView view = view(proposal, person);
        return view.office() || view.mine().contains(ags) ? positions.entries(issue, ags, field) : List.of();
    }

    /** The last readable version of each field; the versions come last first. */
    private static List<PositionEntry> readable(List<PositionEntry> versions, boolean office, List<String> mine) {
        record Key(UUID issue, String ags, PositionField field) {}

        Set<Key> found = new HashSet<>();
        List<PositionEntry> readable = new ArrayList<>();
        for (PositionEntry entry : versions) {
            boolean may = office || mine.contains(entry.ags()) || entry.released();
            if (may && found.add(new Key(entry.issue(), entry.ags(), entry.field()))) {
                readable.add(entry);
            }
        }
        return readable;
    }
}
