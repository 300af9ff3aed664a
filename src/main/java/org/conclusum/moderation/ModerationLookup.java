package org.conclusum.moderation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a moderation and who is waited for, for procedures and messages; without a permission check. */
@Service
@Transactional(readOnly = true)
public class ModerationLookup {

    private final Moderations moderations;
    private final Rounds rounds;
    private final Consents consents;
    private final Positions positions;

    ModerationLookup(Moderations moderations, Rounds rounds, Consents consents, Positions positions) {
        this.moderations = moderations;
        this.rounds = rounds;
        this.consents = consents;
        this.positions = positions;
    }

    /** The municipalities that take part, by AGS. */
    public List<String> participants(UUID proposal) {
        return moderations.participants(proposal).stream().map(Participant::ags).toList();
    }

    /** The municipalities that have not rated the last round, by AGS. */
    public List<String> unrated(UUID proposal) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        Map<String, RatingSheet> sheets = rounds.sheets(proposal, moderation.rounds());
        return participants(proposal).stream()
                .filter(ags -> !sheets.containsKey(ags))
                .toList();
    }

    /** The municipalities that have not answered in the last consent round, by AGS. */
    public List<String> unanswered(UUID proposal) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        Map<String, ConsentVoice> voices = consents.voices(proposal, moderation.rounds());
        return participants(proposal).stream()
                .filter(ags -> !voices.containsKey(ags))
                .toList();
    }

    /** The municipalities whose objection a changed text is to meet, by AGS. */
    public List<String> offered(UUID proposal, int round) {
        return consents.voices(proposal, round).values().stream()
                .filter(voice -> voice.treatment() == ConsentTreatment.OFFERED)
                .map(ConsentVoice::ags)
                .toList();
    }

    /** The municipalities that have not handed in a position, by AGS. */
    public List<String> withoutPosition(UUID proposal) {
        Set<String> handedIn = positions.handedIn(proposal);
        return participants(proposal).stream()
                .filter(ags -> !handedIn.contains(ags))
                .toList();
    }
}
