package org.conclusum.meetings.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.ConflictCard;
import org.conclusum.meetings.ConflictListing;
import org.conclusum.meetings.ConflictManagement;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.meetings.ItemVoting;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingSeats;
import org.jspecify.annotations.Nullable;

/** Conflicts of interest on the item in sight; drawn apart from it, so that the vote which the chair is about to open stays. */
class ConflictsPart extends Slot implements ConflictCard.Commands {

    private final transient ConflictManagement management;
    private final transient ConflictListing listing;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private transient @Nullable AgendaItemRow item;

    ConflictsPart(ConflictManagement management, ConflictListing listing, Actor.Person person, Runnable changed) {
        this.management = management;
        this.listing = listing;
        this.person = person;
        this.changed = changed;
    }

    void show(MeetingDetail detail, AgendaItemRow row, ItemVoting.Stage stage, MeetingSeats seats) {
        item = row;
        boolean settling = row.state() == AgendaItemState.CURRENT
                && stage != ItemVoting.Stage.VOTING
                && stage != ItemVoting.Stage.VOTED;
        boolean taking = settling
                && (detail.mayConduct() || !seats.filledBy(person.account()).isEmpty());
        List<ConflictRow> known = listing.on(row, person);
        show(
                List.of(known, seats, taking),
                () -> new ConflictCard(known, LiveSeats.seated(seats), false, taking, detail.mayChair(), person, this));
        setVisible(!known.isEmpty() || taking);
    }

    @Override
    public void declareConflict(UUID seat) {
        run(row -> management.declare(row.id(), seat, "", person));
    }

    @Override
    public void raiseConflict(UUID seat, UUID account, String reason) {
        run(row -> management.raise(row.id(), seat, account, reason, person));
    }

    @Override
    public void decideConflict(UUID conflict, boolean excluded) {
        run(row -> management.decide(conflict, excluded, person));
    }

    private void run(Consumer<AgendaItemRow> command) {
        if (item != null) {
            command.accept(item);
            changed.run();
        }
    }
}
