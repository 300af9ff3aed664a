package org.conclusum.procedures.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.WorkGroup;
import org.springframework.stereotype.Component;

/** Who does the work in a case of a committee: its offices and its chair, as groups that a model names. */
@Component
public class Participants {

    private final CommitteeDirectory committees;

    Participants(CommitteeDirectory committees) {
        this.committees = committees;
    }

    /** The first facts of a case: the committee and its groups, to which the case adds its own. */
    public Map<String, Object> of(UUID committee) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(Facts.COMMITTEE, committee.toString());
        facts.put(
                Facts.OFFICES,
                committees.officesOf(committee).stream().map(WorkGroup::id).collect(Collectors.joining(",")));
        facts.put(Facts.CHAIR, WorkGroup.chairOf(committee).id());
        return facts;
    }
}
