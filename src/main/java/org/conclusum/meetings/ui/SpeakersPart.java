package org.conclusum.meetings.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.ConflictCard;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.SpeakersList;
import org.conclusum.meetings.SpeakersListing;
import org.conclusum.meetings.SpeakersManagement;
import org.jspecify.annotations.Nullable;

/** The speakers' list of the current item. */
class SpeakersPart extends Slot implements SpeakersCard.Commands {

    private final transient SpeakersManagement management;
    private final transient SpeakersListing listing;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private transient @Nullable AgendaItemRow item;

    SpeakersPart(SpeakersManagement management, SpeakersListing listing, Actor.Person person, Runnable changed) {
        super("cc-live-part");
        this.management = management;
        this.listing = listing;
        this.person = person;
        this.changed = changed;
    }

    /**
     * Shows the list of the current item; nothing where there is none.
     *
     * @param goesOn whether the meeting is not in a break
     */
    void show(Optional<AgendaItemRow> current, MeetingSeats seats, boolean conducts, boolean goesOn) {
        setVisible(current.isPresent());
        item = current.orElse(null);
        if (current.isPresent()) {
            SpeakersList list = listing.on(current.get(), person);
            List<ConflictCard.Seated> there = LiveSeats.seated(seats);
            SpeakersCard.Part part = new SpeakersCard.Part(
                    person.account(),
                    there.stream().anyMatch(one -> one.account().equals(person.account())),
                    conducts,
                    goesOn);
            List<SpeakersCard.Attending> people = there.stream()
                    .map(one -> new SpeakersCard.Attending(one.account(), one.label() + " · " + one.name()))
                    .toList();
            show(List.of(list, people, part), () -> new SpeakersCard(list, people, part, this));
        }
    }

    @Override
    public void askToSpeak() {
        run(row -> management.ask(row.id(), person));
    }

    @Override
    public void askToSpeakFor(UUID account) {
        run(row -> management.askFor(row.id(), account, person));
    }

    @Override
    public void withdrawSpeech() {
        run(row -> management.withdraw(row.id(), person));
    }

    @Override
    public void strikeSpeech(UUID speech) {
        run(row -> management.strike(speech, person));
    }

    @Override
    public void giveFloor(UUID speech) {
        run(row -> management.giveFloor(speech, person));
    }

    @Override
    public void endSpeech(UUID speech) {
        run(row -> management.endSpeech(speech, person));
    }

    @Override
    public void closeSpeakers(boolean closed) {
        run(row -> management.close(row.id(), closed, person));
    }

    @Override
    public void putNewcomersFirst(boolean first) {
        run(row -> management.putNewcomersFirst(row.id(), first, person));
    }

    private void run(Consumer<AgendaItemRow> command) {
        if (item != null) {
            command.accept(item);
            changed.run();
        }
    }
}
