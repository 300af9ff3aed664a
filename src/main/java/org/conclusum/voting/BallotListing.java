package org.conclusum.voting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.voting.secret.Urns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ballots for pages: each person sees those of the committees they have insight into, closed items only who takes part.
 * How a seat voted is shown once the ballot is counted; before that only that it has.
 */
@Service
@Transactional(readOnly = true)
public class BallotListing {

    private static final String VISIBLE = BallotLookup.ROW
            + " where (:everything or b.committee_id = any(:committees) or (:open and not b.confidential))";
    private static final String WAITS_FOR_ME = """
             not b.on_paper and exists (select 1 from ballot_elector e where e.ballot_id = b.id and (e.account_id = :person
                or (b.procedure = 'CIRCULAR' and (e.principal_id = :person or :person = any(e.substitute_ids))))
                and not e.excluded and not exists (
                select 1 from ballot_participation v where v.ballot_id = b.id and v.seat_id = e.seat_id)
                and%s)""".formatted(Circulars.WITHOUT_CONFLICT.formatted(":person"));

    private final JdbcClient jdbc;
    private final Ballots ballots;
    private final Electors electors;
    private final Speakers speakers;
    private final Votes votes;
    private final VoteEntries entries;
    private final HandCounts counts;
    private final Urns urns;
    private final BallotLookup lookup;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;

    BallotListing(
            JdbcClient jdbc,
            Ballots ballots,
            Electors electors,
            Speakers speakers,
            Votes votes,
            VoteEntries entries,
            HandCounts counts,
            Urns urns,
            BallotLookup lookup,
            CommitteeAccess access,
            CommitteeDirectory committees) {
        this.jdbc = jdbc;
        this.ballots = ballots;
        this.electors = electors;
        this.speakers = speakers;
        this.votes = votes;
        this.entries = entries;
        this.counts = counts;
        this.urns = urns;
        this.lookup = lookup;
        this.access = access;
        this.committees = committees;
    }

    /** Ballots that are not counted yet; first those in which this person has still to vote. */
    public List<BallotRow> open(Actor.Person person, int limit) {
        return select(
                        " and b.state <> 'COUNTED' order by " + WAITS_FOR_ME
                                + " desc, b.opened_at desc, b.id limit :limit",
                        person)
                .param("person", person.account())
                .param("limit", limit)
                .query(BallotLookup::row)
                .list();
    }

    /** A page of the ballots that were counted, the latest first. */
    public List<BallotRow> past(BallotFilter filter, Actor.Person person, int offset, int limit) {
        String committee = filter.committee() == null ? "" : " and b.committee_id = :committee";
        String ending = filter.ending() == null
                ? ""
                : switch (filter.ending()) {
                    case ADOPTED -> " and b.outcome = 'ADOPTED'";
                    case REJECTED -> " and b.outcome = 'REJECTED'";
                    case UNDECIDED -> " and b.outcome not in ('ADOPTED', 'REJECTED')";
                };
        String procedure = filter.procedure() == null ? "" : " and b.procedure = :procedure";
        return select(
                        " and b.state = 'COUNTED'" + committee + ending + procedure
                                + " order by b.opened_at desc, b.id limit :limit offset :offset",
                        person)
                .param("committee", filter.committee())
                .param(
                        "procedure",
                        filter.procedure() == null ? null : filter.procedure().name())
                .param("limit", limit)
                .param("offset", offset)
                .query(BallotLookup::row)
                .list();
    }

    /** The ballots on a proposal that this person may see, the latest first. */
    public List<BallotRow> ofProposal(UUID proposal, Actor.Person person) {
        return select(" and b.proposal_id = :proposal order by b.opened_at desc, b.id", person)
                .param("proposal", proposal)
                .query(BallotLookup::row)
                .list();
    }

    /** Ballots whose title contains the text, the latest first. */
    public List<BallotRow> search(String text, Actor.Person person, int limit) {
        return select(
                        " and position(lower(:text) in lower(b.title)) > 0 order by b.opened_at desc, b.id limit :limit",
                        person)
                .param("text", text)
                .param("limit", limit)
                .query(BallotLookup::row)
                .list();
    }

    /** The committees whose ballots this person may see. */
    public List<CommitteeRow> visibleCommittees(Actor.Person person) {
        Standing standing = access.standingOf(person);
        return committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .toList();
    }

    /**
     * One ballot as this person may see it.
     *
     * @throws NotFound where there is none, or it is none of the person's business
     */
    public BallotView view(UUID id, Actor.Person person) {
        Ballot ballot = ballots.find(id).orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
        Motion motion = ballot.motion();
        Standing standing = access.standingOf(person);
        if (!standing.sees(motion.committee(), motion.confidential())) {
            throw new NotFound(Subject.Kind.BALLOT, id);
        }
        List<Elector> electorate = electors.of(id);
        Map<UUID, Vote> bySeat = votes.of(id).stream().collect(Collectors.toMap(Vote::seat, Function.identity()));
        Set<UUID> mine = mine(ballot, electorate, person);
        Set<UUID> voted = ballot.isSecret() ? urns.participants(id) : bySeat.keySet();
        boolean counted = ballot.state() == BallotState.COUNTED;
        boolean byHand = ballot.plan().onPaper()
                && ballot.state() == BallotState.OPEN
                && (standing.chairs(motion.committee()) || standing.runs(motion.committee()));
        Ballot.Count count = ballot.count();
        return new BallotView(
                lookup.row(id),
                motion.wording(),
                ballot.plan(),
                ballot.rules(),
                electorate.stream()
                        .map(elector -> line(
                                elector,
                                voted.contains(elector.seat()),
                                counted || mine.contains(elector.seat()) ? bySeat.get(elector.seat()) : null,
                                ballot.plan().isCircular()))
                        .toList(),
                mine,
                count == null ? null : count.result(),
                count == null ? null : count.choice(),
                ballot.isSecret() && counted ? urns.published(id) : List.of(),
                !ballot.plan().isCircular() && standing.chairs(motion.committee()),
                mayEnter(ballot) && standing.runs(motion.committee()),
                speakers.of(ballot),
                mayEnter(ballot) && (standing.chairs(motion.committee()) || standing.runs(motion.committee()))
                        ? entries.of(id)
                        : List.of(),
                ballot.plan().onPaper() && (counted || byHand) ? counts.of(id).orElse(null) : null,
                byHand);
    }

    /** The latest ballot on an item, as this person may see it. */
    public Optional<BallotView> onItem(UUID item, Actor.Person person) {
        return lookup.ofItem(item).stream().findFirst().map(row -> view(row.id(), person));
    }

    /** The rounds of consensus on an item that were counted, the first one first, as this person may see them. */
    public List<BallotView> rounds(UUID item, Actor.Person person) {
        return lookup.ofItem(item).reversed().stream()
                .filter(row -> row.isConsensus() && row.state() == BallotState.COUNTED)
                .map(row -> view(row.id(), person))
                .toList();
    }

    private static boolean mayEnter(Ballot ballot) {
        return ballot.state() == BallotState.OPEN
                && !ballot.isSecret()
                && !ballot.plan().isCircular();
    }

    private static Set<UUID> mine(Ballot ballot, List<Elector> electorate, Actor.Person person) {
        Set<UUID> mine = new HashSet<>();
        if (ballot.state() == BallotState.OPEN && !ballot.plan().isCircular()) {
            electorate.stream()
                    .filter(elector -> person.account().equals(elector.present()))
                    .forEach(elector -> mine.add(elector.seat()));
        }
        return mine;
    }

    private static ElectorLine line(Elector elector, boolean voted, @Nullable Vote told, boolean circular) {
        return new ElectorLine(
                elector.seat(),
                elector.label(),
                elector.ags(),
                elector.unit(),
                elector.weight(),
                elector.inhabitants(),
                elector.populationDate(),
                circular || elector.isPresent(),
                elector.excluded(),
                voted,
                told == null ? null : told.choice(),
                told == null ? List.of() : told.answer().picks(),
                told == null ? null : told.answer().reason(),
                told == null ? null : told.voter(),
                told != null && told.substitute(),
                told == null ? null : told.castAt(),
                told == null ? null : told.enteredBy());
    }

    private StatementSpec select(String conditions, Actor.Person person) {
        Standing standing = access.standingOf(person);
        Set<UUID> takesPart = new HashSet<>(standing.chaired());
        takesPart.addAll(standing.seated());
        takesPart.addAll(standing.run());
        takesPart.addAll(standing.represented());
        return jdbc.sql(VISIBLE + conditions)
                .param("everything", standing.everywhere() || standing.auditor())
                .param("open", standing.administrator())
                .param("committees", takesPart.toArray(UUID[]::new));
    }
}
