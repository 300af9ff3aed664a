package org.conclusum.meetings;

import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.VoteMustBeClosed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the meeting knows of its votes: nobody goes on during one, and what was not decided is left undecided. */
@Component
class OpenVotes {

    private final ObjectProvider<ItemVoting> voting;

    OpenVotes(ObjectProvider<ItemVoting> voting) {
        this.voting = voting;
    }

    /** Nobody goes on while the current item is voted on, or the urgency of one to come. */
    void requireNoneIn(Meeting meeting) {
        meeting.current().ifPresent(this::requireNoneOn);
        meeting.agenda().items().stream().filter(AgendaItem::awaitsUrgency).forEach(this::requireNoneOn);
    }

    void requireNoneOn(AgendaItem item) {
        Rule.checkAll(new VoteMustBeClosed(stageOf(item) == ItemVoting.Stage.VOTING));
    }

    /** Whether a vote decided the item. */
    boolean haveSettled(AgendaItem item) {
        return stageOf(item) == ItemVoting.Stage.VOTED;
    }

    /** Whether there was no vote on the item, or none that decided it. */
    boolean haveLeftOpen(AgendaItem item) {
        ItemVoting.Stage stage = stageOf(item);
        return voting.getIfAvailable() != null && (stage == ItemVoting.Stage.NONE || stage == ItemVoting.Stage.OPEN);
    }

    private ItemVoting.Stage stageOf(AgendaItem item) {
        ItemVoting votes = voting.getIfAvailable();
        return votes == null ? ItemVoting.Stage.NONE : votes.stageOf(item.id());
    }
}
