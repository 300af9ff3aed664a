package org.conclusum.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** What an event of a ballot is about; a circular has no meeting, the urgency of an item need not have a proposal. */
final class BallotSubjects {

    private BallotSubjects() {}

    static List<Subject> of(UUID ballot, @Nullable UUID proposal, @Nullable UUID meeting, UUID committee) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(Subject.Kind.BALLOT, ballot));
        if (proposal != null) {
            subjects.add(new Subject(Subject.Kind.PROPOSAL, proposal));
        }
        if (meeting != null) {
            subjects.add(new Subject(Subject.Kind.MEETING, meeting));
        }
        subjects.add(new Subject(Subject.Kind.COMMITTEE, committee));
        return List.copyOf(subjects);
    }
}
