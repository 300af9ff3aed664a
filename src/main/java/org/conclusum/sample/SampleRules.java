package org.conclusum.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.RuleBookListing;
import org.conclusum.committees.RuleBookManagement;
import org.conclusum.committees.RuleBookProfile;
import org.conclusum.committees.RuleBookText;
import org.conclusum.kernel.Actor;
import org.conclusum.voting.simulator.SeatMark;
import org.conclusum.voting.simulator.Simulator;
import org.conclusum.voting.simulator.Trial;
import org.conclusum.voting.simulator.TriedVote;
import org.springframework.stereotype.Component;

/** Next versions of rule books, one being written and one waiting for its release, and votes tried in the simulator. */
@Component
class SampleRules {

    private final RuleBookManagement management;
    private final RuleBookListing listing;
    private final Simulator simulator;
    private final SampleCommittees committees;
    private final SamplePeople people;
    private final SampleStory story;
    private final Clock clock;

    SampleRules(
            RuleBookManagement management,
            RuleBookListing listing,
            Simulator simulator,
            SampleCommittees committees,
            SamplePeople people,
            SampleStory story,
            Clock clock) {
        this.management = management;
        this.listing = listing;
        this.simulator = simulator;
        this.committees = committees;
        this.people = people;
        this.story = story;
        this.clock = clock;
    }

    void prepare() {
        story.on(-1, 14, 30);
        Actor.Person lausitz = people.get("office.lausitz");
        management.draft(committees.get("LAU"), next("CONSENSUS"), lausitz);
        Actor.Person rhein = people.get("office.rhein");
        UUID doubleMajority = management.draft(committees.get("GES"), next("DOUBLE"), rhein);
        management.propose(doubleMajority, 0, rhein);
        keep("LAU", "Knappes Ja ohne Görlitz", "yyyyonn", lausitz);
        keepLargestAgainst(doubleMajority, lausitz);
    }

    private void keep(String code, String name, String votes, Actor.Person person) {
        Trial trial = simulator.trial(committees.get(code), null, null, person);
        simulator.save(trial, trial.vote().lettered(votes), name, person);
    }

    /** The four largest municipalities against the eighteen others. */
    private void keepLargestAgainst(UUID rules, Actor.Person person) {
        Trial trial = simulator.trial(committees.get("GES"), null, rules.toString(), person);
        Map<String, Long> inhabitants = trial.vote().inhabitants();
        TriedVote vote = trial.vote();
        for (var seat : trial.vote().seats().stream()
                .sorted((one, other) -> Long.compare(
                        inhabitants.getOrDefault(other.unit(), 0L), inhabitants.getOrDefault(one.unit(), 0L)))
                .limit(4)
                .toList()) {
            vote = vote.with(seat, SeatMark.NO);
        }
        simulator.save(trial, vote, "Die vier Größten sagen Nein", person);
    }

    private RuleBookText next(String key) {
        RuleBookProfile profile = listing.profiles().stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
        LocalDate from = LocalDate.now(clock).plusMonths(2).withDayOfMonth(1);
        return profile.text("Geschäftsordnung, Fassung 2", from);
    }
}
