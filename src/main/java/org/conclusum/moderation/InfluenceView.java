package org.conclusum.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.conclusum.moderation.influence.InfluenceCourse;
import org.conclusum.moderation.influence.Party;
import org.conclusum.proposals.ProposalRow;

/**
 * Who can move how much and cares how much, over time.
 *
 * @param municipalities those that take part, by AGS
 */
public record InfluenceView(
        Moderation moderation,
        ProposalRow proposal,
        List<String> municipalities,
        List<InfluenceActor> actors,
        InfluenceCourse course) {

    public InfluenceView {
        municipalities = List.copyOf(municipalities);
        actors = List.copyOf(actors);
    }

    /** What a party is called; of a municipality by its key. */
    public String name(Party party, UnaryOperator<String> byKey) {
        return party.isMunicipality()
                ? byKey.apply(party.key())
                : actors.stream()
                        .filter(actor -> actor.id().toString().equals(party.key()))
                        .map(InfluenceActor::name)
                        .findFirst()
                        .orElse("");
    }

    /** Who can be on the map, in the order in which they are numbered. */
    public List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        municipalities.forEach(ags -> parties.add(Party.municipality(ags)));
        actors.forEach(actor -> parties.add(Party.actor(actor.id())));
        return parties;
    }
}
