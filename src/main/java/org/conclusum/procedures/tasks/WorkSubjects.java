package org.conclusum.procedures.tasks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.NominationLookup;
import org.conclusum.exchange.adoption.AdoptionListing;
import org.conclusum.exchange.rounds.RoundListing;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.voting.BallotLookup;
import org.springframework.stereotype.Component;

/** Titles, numbers and committees of what tasks are about, in one query for each kind of thing. */
@Component
class WorkSubjects {

    private final ProposalLookup proposals;
    private final MeetingLookup meetings;
    private final BallotLookup ballots;
    private final ResolutionLookup resolutions;
    private final CommitteeDirectory committees;
    private final NominationLookup nominations;
    private final AdoptionListing adoptions;
    private final RoundListing rounds;

    WorkSubjects(
            ProposalLookup proposals,
            MeetingLookup meetings,
            BallotLookup ballots,
            ResolutionLookup resolutions,
            CommitteeDirectory committees,
            NominationLookup nominations,
            AdoptionListing adoptions,
            RoundListing rounds) {
        this.proposals = proposals;
        this.meetings = meetings;
        this.ballots = ballots;
        this.resolutions = resolutions;
        this.committees = committees;
        this.nominations = nominations;
        this.adoptions = adoptions;
        this.rounds = rounds;
    }

    /** Those of these ids that are known; the ids of all kinds may be mixed. */
    Map<UUID, WorkSubject> of(Collection<UUID> ids) {
        Map<UUID, WorkSubject> subjects = new HashMap<>();
        if (ids.isEmpty()) {
            return subjects;
        }
        proposals
                .rows(ids)
                .values()
                .forEach(row -> subjects.put(row.id(), new WorkSubject(row.title(), row.number(), row.committee())));
        meetings.rows(ids)
                .values()
                .forEach(row -> subjects.put(row.id(), new WorkSubject(row.title(), null, row.committee())));
        committees.rows(ids).forEach(row -> subjects.put(row.id(), new WorkSubject(row.name(), row.code(), row.id())));
        nominations
                .rows(ids)
                .values()
                .forEach(row -> subjects.put(row.id(), new WorkSubject(row.seatLabel(), null, row.committee())));
        ballots.rows(ids)
                .values()
                .forEach(row -> subjects.put(row.id(), new WorkSubject(row.title(), null, row.committee())));
        adoptions
                .rows(ids)
                .values()
                .forEach(row -> subjects.put(row.id(), new WorkSubject(row.title(), null, row.committee())));
        rounds.rows(ids)
                .values()
                .forEach(row -> subjects.put(row.id(), new WorkSubject(row.title(), null, row.committee())));
        Map<UUID, MeasureRow> measures = resolutions.measures(ids);
        Set<UUID> decided =
                measures.values().stream().map(MeasureRow::resolution).collect(Collectors.toSet());
        decided.addAll(ids);
        Map<UUID, ResolutionRow> issued = resolutions.rows(decided);
        issued.values()
                .forEach(row -> subjects.put(row.id(), new WorkSubject(row.title(), row.number(), row.committee())));
        measures.values().forEach(measure -> {
            ResolutionRow resolution = issued.get(measure.resolution());
            if (resolution != null) {
                subjects.put(
                        measure.id(), new WorkSubject(measure.title(), resolution.number(), resolution.committee()));
            }
        });
        return subjects;
    }
}
