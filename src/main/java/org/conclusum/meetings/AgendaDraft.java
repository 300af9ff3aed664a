package org.conclusum.meetings;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.AgendaMustStillBeOpen;
import org.conclusum.meetings.rules.ProposalMustBeReady;
import org.conclusum.meetings.rules.ProposalMustBelongToTheCommittee;
import org.conclusum.meetings.rules.SubmissionDeadlineMustBeObserved;
import org.conclusum.meetings.rules.TitleMustBeGiven;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.jspecify.annotations.Nullable;

/** The agenda before the invitation, as the office puts it together: what may come on it, and until when. */
record AgendaDraft(UUID committee, MeetingState state, Agenda agenda, Instant submissionDeadline, Instant plannedAt) {

    /** Whether a proposal of the committee was submitted in time for this meeting. */
    boolean takes(ProposalRow proposal) {
        return proposal.state() == ProposalState.READY && inTime(proposal).isObserved();
    }

    SubmissionDeadlineMustBeObserved inTime(ProposalRow proposal) {
        return new SubmissionDeadlineMustBeObserved(proposal.submittedAt(), submissionDeadline, plannedAt);
    }

    AgendaItem add(ProposalRow proposal) {
        Rule.checkAll(
                new AgendaMustStillBeOpen(state),
                new ProposalMustBelongToTheCommittee(proposal.committee(), committee),
                new ProposalMustBeReady(proposal.state()),
                inTime(proposal));
        return add(new AgendaItem(AgendaItemKind.BUSINESS, proposal.title(), proposal.id(), proposal.closed()));
    }

    AgendaItem add(String title, boolean closed) {
        Rule.checkAll(new AgendaMustStillBeOpen(state), new TitleMustBeGiven(title));
        return add(new AgendaItem(AgendaItemKind.BUSINESS, title.strip(), null, closed));
    }

    /** Adds the item for reports of a source, behind the opening; answers whether there was none yet. */
    boolean addReport(String source, String title) {
        Rule.checkAll(new AgendaMustStillBeOpen(state), new TitleMustBeGiven(title));
        if (agenda.items().stream().anyMatch(item -> item.isReportOf(source))) {
            return false;
        }
        agenda.move(add(AgendaItem.ofReport(source, title)), 1);
        return true;
    }

    private AgendaItem add(AgendaItem item) {
        agenda.add(item);
        return item;
    }

    void move(UUID item, int place) {
        Rule.checkAll(new AgendaMustStillBeOpen(state));
        agenda.move(agenda.item(item), place);
    }

    /** Gives an item another wording; answers whether it is another one. */
    boolean rename(UUID item, String title) {
        Rule.checkAll(new AgendaMustStillBeOpen(state), new TitleMustBeGiven(title));
        AgendaItem renamed = agenda.item(item);
        if (renamed.title().equals(title.strip())) {
            return false;
        }
        renamed.rename(title.strip());
        return true;
    }

    void planMinutes(UUID item, @Nullable Integer minutes) {
        Rule.checkAll(new AgendaMustStillBeOpen(state));
        agenda.item(item).plan(minutes);
    }

    AgendaItem remove(UUID item) {
        Rule.checkAll(new AgendaMustStillBeOpen(state));
        AgendaItem removed = agenda.item(item);
        agenda.remove(removed);
        return removed;
    }
}
