package org.conclusum.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.ConflictCard;
import org.conclusum.meetings.ConflictQuestions;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Circulars for pages, to those who may see their ballots. */
@Service
@Transactional(readOnly = true)
public class CircularListing {

    private final Circulars circulars;
    private final Ballots ballots;
    private final Electors electors;
    private final BallotLookup lookup;
    private final ProposalLookup proposals;
    private final ConflictQuestions questions;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final Clock clock;

    CircularListing(
            Circulars circulars,
            Ballots ballots,
            Electors electors,
            BallotLookup lookup,
            ProposalLookup proposals,
            ConflictQuestions questions,
            CommitteeDirectory committees,
            CommitteeAccess access,
            Clock clock) {
        this.circulars = circulars;
        this.ballots = ballots;
        this.electors = electors;
        this.lookup = lookup;
        this.proposals = proposals;
        this.questions = questions;
        this.committees = committees;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A circular as this person may see it.
     *
     * @throws NotFound where there is none, or it is none of the person's business
     */
    public CircularDetail of(UUID id, Actor.Person person) {
        Ballot ballot = ballots.find(id)
                .filter(found -> found.plan().isCircular())
                .filter(found -> sees(found.motion(), person))
                .orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
        Standing standing = access.standingOf(person);
        UUID committee = ballot.motion().committee();
        boolean counted = ballot.state() == BallotState.COUNTED;
        List<CircularDelivery> deliveries = circulars.deliveries(id);
        boolean proof = standing.runs(committee) || standing.chairs(committee) || standing.auditor();
        return new CircularDetail(
                circulars.terms(id),
                circulars.replies(id).stream()
                        .filter(reply -> counted || reply.account().equals(person.account()))
                        .toList(),
                circulars.objections(id),
                proof ? deliveries : List.of(),
                ballot.state() == BallotState.OPEN ? mine(id, person) : List.of(),
                questions.on(id),
                people(electors.of(id), deliveries),
                ballot.state() == BallotState.OPEN
                        && (standing.runs(committee)
                                || standing.chairs(committee)
                                || standing.seated().contains(committee)),
                ballot.state() == BallotState.OPEN && standing.chairs(committee),
                circulars.reportedIn(id).orElse(null));
    }

    private List<CircularDetail.OwnAnswer> mine(UUID id, Actor.Person person) {
        List<CircularReply> own = circulars.replies(id).stream()
                .filter(reply -> reply.account().equals(person.account()))
                .toList();
        if (questions.excludedFrom(id).contains(person.account())) {
            return List.of();
        }
        return electors.of(id).stream()
                .filter(elector -> !elector.excluded() && elector.mayBeFilledBy(person.account()))
                .map(elector -> new CircularDetail.OwnAnswer(
                        elector.seat(),
                        elector.label(),
                        own.stream()
                                .filter(reply -> reply.seat().equals(elector.seat()))
                                .reduce((earlier, later) -> later)
                                .orElse(null)))
                .toList();
    }

    /** The members and substitutes of the seats, by name, in the order of the seats. */
    private static List<ConflictCard.Seated> people(List<Elector> electorate, List<CircularDelivery> deliveries) {
        Map<UUID, String> names =
                deliveries.stream().collect(Collectors.toMap(CircularDelivery::account, CircularDelivery::name));
        List<ConflictCard.Seated> people = new ArrayList<>();
        for (Elector elector : electorate) {
            Stream.concat(Stream.ofNullable(elector.principal()), elector.substitutes().stream())
                    .filter(names::containsKey)
                    .forEach(account -> people.add(new ConflictCard.Seated(
                            elector.seat(), elector.label(), account, names.getOrDefault(account, ""))));
        }
        return people;
    }

    /** Whether this person is one of those who may answer and has not opened it yet. */
    public boolean waitsToBeOpened(UUID id, Actor.Person person) {
        return circulars.waitsToBeOpened(id, person.account());
    }

    /**
     * What a proposal needs to be decided without a meeting.
     *
     * @param rules rule book of today
     * @param ready whether the proposal may be sent round now
     * @param seats the voting seats that it would be sent to
     */
    public record Outlook(
            ProposalRow proposal,
            String motion,
            RuleBook rules,
            boolean ready,
            LocalDate earliest,
            List<SeatRow> seats) {

        public Outlook {
            seats = List.copyOf(seats);
        }
    }

    /** Whether this person may send the proposal round. */
    public boolean mayStart(UUID proposal, Actor.Person person) {
        ProposalRow row = proposals.rows(List.of(proposal)).get(proposal);
        return row != null && row.state() == ProposalState.READY && conducts(row, person);
    }

    /**
     * What stands before a start.
     *
     * @throws NotFound where there is no such proposal, or the person may not send it round
     */
    public Outlook outlook(UUID proposal, Actor.Person person) {
        ProposalRow row = proposals.rows(List.of(proposal)).get(proposal);
        if (row == null || !conducts(row, person)) {
            throw new NotFound(Subject.Kind.PROPOSAL, proposal);
        }
        LocalDate today = clock.instant().atZone(LegalTime.ZONE).toLocalDate();
        RuleBook rules = committees.ruleBookOn(row.committee(), today);
        return new Outlook(
                row,
                proposals.text(proposal).motion(),
                rules,
                row.state() == ProposalState.READY,
                today.plusDays(rules.circular().deadlineDays()),
                committees.seatsOn(row.committee(), today).stream()
                        .filter(SeatRow::voting)
                        .toList());
    }

    /** The circulars that an item of an agenda reports: those that wait for it, or those that it has reported. */
    public List<BallotRow> reportedWith(UUID item, UUID committee, Actor.Person person) {
        List<UUID> told = circulars.reportedWith(item);
        List<UUID> ids = told.isEmpty() ? circulars.unreported(committee) : told;
        Map<UUID, BallotRow> rows = lookup.rows(ids);
        Standing standing = access.standingOf(person);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .filter(row -> standing.sees(row.committee(), row.closed()))
                .toList();
    }

    private boolean conducts(ProposalRow row, Actor.Person person) {
        Standing standing = access.standingOf(person);
        return standing.chairs(row.committee()) || standing.runs(row.committee());
    }

    private boolean sees(Motion motion, Actor.Person person) {
        return access.standingOf(person).sees(motion.committee(), motion.confidential());
    }
}
