package org.conclusum.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.identity.WorkGroup;
import org.springframework.stereotype.Service;

/** Who can be given a measure: the municipalities with a seat in the committee and the offices that run it. */
@Service
public class MeasureOwners {

    private final CommitteeDirectory committees;
    private final Clock clock;

    MeasureOwners(CommitteeDirectory committees, Clock clock) {
        this.committees = committees;
        this.clock = clock;
    }

    /** The work groups, as a measure holds them. */
    public Set<String> groupsOf(UUID committee) {
        Stream<WorkGroup> municipalities = committees.seatsOn(committee, LocalDate.now(clock)).stream()
                .map(SeatRow::ags)
                .filter(Objects::nonNull)
                .map(WorkGroup::coordinatorOf);
        return Stream.concat(municipalities, committees.officesOf(committee).stream())
                .map(WorkGroup::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
