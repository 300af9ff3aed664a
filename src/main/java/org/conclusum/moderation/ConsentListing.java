package org.conclusum.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consent rounds for the eyes of one person. Who said what is told to the office alone, and to it only after the end of a
 * round; everybody else reads numbers, the texts, and why the office set an objection aside.
 */
@Service
@Transactional(readOnly = true)
public class ConsentListing {

    private final Moderations moderations;
    private final Consents consents;
    private final ModerationAccess access;

    ConsentListing(Moderations moderations, Consents consents, ModerationAccess access) {
        this.moderations = moderations;
        this.consents = consents;
        this.access = access;
    }

    /**
     * The rounds on a proposal, the first one first.
     *
     * @throws NotFound where there is no moderation, or none for this person
     */
    public List<ConsentView> of(UUID proposal, Actor.Person person) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        Standing standing = access.requireSight(proposal, moderation.committee(), person);
        List<Participant> participants = moderations.participants(proposal);
        List<String> mine = ModerationAccess.coordinated(standing, participants);
        boolean office = standing.runs(moderation.committee());
        return consents.of(proposal).stream()
                .map(round -> view(round, participants, mine, office))
                .toList();
    }

    private ConsentView view(ConsentRow round, List<Participant> participants, List<String> mine, boolean office) {
        Map<String, ConsentVoice> voices = consents.voices(round.proposal(), round.number());
        Map<String, ConsentVoice> own = new HashMap<>(voices);
        own.keySet().retainAll(mine);
        boolean told = !round.isOpen() && (office || voices.size() >= ModerationListing.FEWEST_UNNAMED);
        return new ConsentView(
                round,
                participants.size(),
                voices.size(),
                told ? ConsentTally.of(participants.size(), voices.values()) : null,
                own,
                office && !round.isOpen() ? voices : Map.of(),
                office
                        ? participants.stream()
                                .map(Participant::ags)
                                .filter(ags -> !voices.containsKey(ags))
                                .toList()
                        : List.of(),
                voices.values().stream()
                        .map(ConsentVoice::note)
                        .filter(note -> !note.isEmpty())
                        .sorted()
                        .toList());
    }
}
