package org.conclusum.moderation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.consensing.Consensing;
import org.conclusum.moderation.consensing.Finding;
import org.conclusum.moderation.consensing.Ratings;
import org.conclusum.moderation.consensing.Sheet;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moderations for the eyes of one person. Who rated what is told to the office alone, and to it only after the end of a
 * round; everybody else reads results from which nobody can be picked out.
 */
@Service
@Transactional(readOnly = true)
public class ModerationListing {

    /** Of two ratings each rater could tell the other's from the sum. */
    static final int FEWEST_UNNAMED = 3;

    private final Moderations moderations;
    private final Rounds rounds;
    private final ProposalLookup proposals;
    private final ModerationAccess access;

    ModerationListing(Moderations moderations, Rounds rounds, ProposalLookup proposals, ModerationAccess access) {
        this.moderations = moderations;
        this.rounds = rounds;
        this.proposals = proposals;
        this.access = access;
    }

    /** A moderation in a list. */
    public record Line(Moderation moderation, ProposalRow proposal, boolean office, List<String> mine) {
        public Line {
            mine = List.copyOf(mine);
        }
    }

    /** What this person may see, open ones first, page by page. */
    public List<Line> of(Actor.Person person, int offset, int limit) {
        Standing standing = access.standingOf(person);
        List<Moderation> found = moderations.page(standing.auditor(), inside(standing), offset, limit);
        Set<UUID> ids = found.stream().map(Moderation::proposal).collect(Collectors.toSet());
        Map<UUID, ProposalRow> rows = proposals.rows(ids);
        Map<UUID, List<Participant>> participants = moderations.participants(ids);
        List<Line> lines = new ArrayList<>();
        for (Moderation moderation : found) {
            ProposalRow row = rows.get(moderation.proposal());
            if (row != null) {
                lines.add(new Line(
                        moderation,
                        row,
                        standing.runs(moderation.committee()),
                        ModerationAccess.coordinated(
                                standing, participants.getOrDefault(moderation.proposal(), List.of()))));
            }
        }
        return lines;
    }

    /** The first of them on which a municipality says something that this person may read. */
    public Optional<UUID> firstSpokenOf(Actor.Person person) {
        Standing standing = access.standingOf(person);
        return moderations.firstSpokenOf(
                standing.auditor(), inside(standing), standing.run(), standing.municipalities());
    }

    /** Whether there is a moderation of a proposal that this person may see. */
    public boolean concerns(UUID proposal, Actor.Person person) {
        return moderations
                .find(proposal)
                .map(found -> access.standingOf(person).takesPartIn(found.committee()))
                .orElse(false);
    }

    /** Whether this person may begin one on a proposal. */
    public boolean mayBegin(UUID proposal, Actor.Person person) {
        ProposalRow row = proposals.rows(List.of(proposal)).get(proposal);
        return row != null
                && access.standingOf(person).runs(row.committee())
                && ModerationManagement.isPossible(row, moderations.find(proposal));
    }

    /**
     * A moderation as this person may see it.
     *
     * @throws NotFound where there is none, or none for this person
     */
    public ModerationView view(UUID proposal, Actor.Person person) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        Standing standing = access.requireSight(proposal, moderation.committee(), person);
        ProposalRow row = Optional.ofNullable(proposals.rows(List.of(proposal)).get(proposal))
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        List<Participant> participants = moderations.participants(proposal);
        List<String> mine = ModerationAccess.coordinated(standing, participants);
        boolean office = standing.runs(moderation.committee());
        return new ModerationView(
                moderation,
                row,
                office,
                mine,
                participants,
                rounds.of(proposal).stream()
                        .map(round -> round(round, participants, mine, office))
                        .toList());
    }

    private RoundView round(RoundRow round, List<Participant> participants, List<String> mine, boolean office) {
        Map<String, RatingSheet> sheets = rounds.sheets(round.proposal(), round.number());
        Map<String, RatingSheet> own = new HashMap<>(sheets);
        own.keySet().retainAll(mine);
        return new RoundView(
                round,
                participants.size(),
                sheets.size(),
                round.isOpen() ? null : finding(round, participants, sheets, office),
                office,
                own,
                office && !round.isOpen() ? sheets : Map.of(),
                office
                        ? participants.stream()
                                .map(Participant::ags)
                                .filter(ags -> !sheets.containsKey(ags))
                                .toList()
                        : List.of());
    }

    private static @Nullable Finding finding(
            RoundRow round, List<Participant> participants, Map<String, RatingSheet> sheets, boolean office) {
        List<Sheet> rated = new ArrayList<>();
        for (Participant participant : participants) {
            RatingSheet sheet = sheets.get(participant.ags());
            if (sheet != null) {
                rated.add(new Sheet(participant.inhabitants(), sheet.resistances()));
            }
        }
        Finding exact = Consensing.of(Ratings.of(round.options().size() - 1, rated));
        if (office) {
            return exact;
        }
        boolean unnamed =
                exact.options().stream().allMatch(option -> option.raters() == 0 || option.raters() >= FEWEST_UNNAMED);
        return unnamed ? inWholePercent(exact) : null;
    }

    /** Inhabitants are public: an exact weighted figure would give away who gave which rating. */
    private static Finding inWholePercent(Finding exact) {
        return new Finding(
                exact.scale(),
                exact.options().stream()
                        .map(option -> option.weighing(rounded(option.weighted())))
                        .toList());
    }

    private static @Nullable Fraction rounded(@Nullable Fraction percent) {
        return percent == null
                ? null
                : Fraction.of(percent.plus(Fraction.of(BigInteger.ONE).dividedBy(Fraction.of(2)))
                        .floor());
    }

    private static Set<UUID> inside(Standing standing) {
        Set<UUID> committees = new HashSet<>(standing.chaired());
        committees.addAll(standing.seated());
        committees.addAll(standing.run());
        committees.addAll(standing.represented());
        return committees;
    }
}
