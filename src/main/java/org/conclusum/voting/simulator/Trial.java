package org.conclusum.voting.simulator;

import java.time.LocalDate;
import java.util.List;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.RuleBookProfile;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.RuleBookVersion;

/**
 * What the simulator shows: a committee on a day, the rules that are tried, and what else could be.
 *
 * @param rules id of the version, or key of the profile, that is tried
 * @param text what these rules say
 * @param vote the vote, with every seat saying yes
 */
public record Trial(
        CommitteeRow committee,
        LocalDate day,
        String rules,
        RuleBookText text,
        TriedVote vote,
        List<RuleBookVersion> versions,
        List<RuleBookProfile> profiles) {

    public Trial {
        versions = List.copyOf(versions);
        profiles = List.copyOf(profiles);
    }
}
