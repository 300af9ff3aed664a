package org.conclusum.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.InstructionListing.AtSeat;
import org.conclusum.voting.InstructionRow;
import org.conclusum.voting.Wish;
import org.junit.jupiter.api.Test;

class InstructionNoteTests {

    private static Optional<AtSeat> wants(Wish wish, String reason) {
        return Optional.of(new AtSeat(new InstructionRow(
                UUID.randomUUID(), "14626", 1, wish, reason, "Koordination", Instant.parse("2026-11-25T14:40:00Z"))));
    }

    private static String words(InstructionNote note) {
        return note.getElement().getTextRecursively();
    }

    @Test
    void saysWhatTheMunicipalityWantsAndThatAnotherVoteIsValid() {
        InstructionNote note = new InstructionNote(BallotForm.OPEN, () -> wants(Wish.NO, "Zu teuer"));

        assertThat(words(note))
                .contains("Weisung Ihrer Kommune", "Nein", "Zu teuer", "gültig", "erfährt nur Ihre Kommune");
    }

    @Test
    void followsAChange() {
        AtomicReference<Optional<AtSeat>> wanted = new AtomicReference<>(wants(Wish.NO, "Zu teuer"));
        InstructionNote note = new InstructionNote(BallotForm.OPEN, () -> wanted.get());

        wanted.set(wants(Wish.FREE, "Nach der Beratung"));
        note.update();

        assertThat(words(note)).contains("frei", "Nach der Beratung").doesNotContain("Zu teuer", "gültig");
    }

    @Test
    void promisesThatNobodyLearnsOfASecretVote() {
        InstructionNote note = new InstructionNote(BallotForm.SECRET, () -> wants(Wish.YES, "Gut"));

        assertThat(words(note)).contains("erfährt niemand").doesNotContain("nur Ihre Kommune");
    }

    @Test
    void saysWhereThereIsNoneAndNothingWhereMembersAreFree() {
        assertThat(words(new InstructionNote(BallotForm.OPEN, () -> Optional.of(new AtSeat(null)))))
                .contains("keine Weisung");
        assertThat(new InstructionNote(BallotForm.OPEN, Optional::empty).isVisible())
                .isFalse();
    }
}
