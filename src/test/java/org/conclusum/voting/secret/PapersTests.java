package org.conclusum.voting.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.Answer;
import org.conclusum.voting.Choice;
import org.junit.jupiter.api.Test;

class PapersTests {

    private static final UUID BALLOT = UUID.randomUUID();
    private static final int TRIALS = 2000;

    @Test
    void readsWhatWasWritten() {
        Papers papers = Papers.none(9, 11)
                .with(Receipt.fresh().codes(BALLOT, 2), Answer.of(Choice.NO))
                .with(Receipt.fresh().codes(BALLOT, 3), Answer.pick(1, 8, 11))
                .with(Receipt.fresh().codes(BALLOT, 1), Answer.of(Choice.ABSTAIN));

        assertThat(Papers.none(9, 11).read(papers.write())).isEqualTo(papers);
    }

    @Test
    void hasTheSameLengthWhateverIsInIt() {
        Papers empty = Papers.none(200, 0);
        Papers yes = empty.with(Receipt.fresh().codes(BALLOT, 1), Answer.of(Choice.YES));
        Papers no = empty.with(Receipt.fresh().codes(BALLOT, 150), Answer.of(Choice.NO));

        assertThat(yes.write()).hasSameSizeAs(empty.write());
        assertThat(no.write()).hasSameSizeAs(empty.write());
    }

    @Test
    void forgetsTheOrderInWhichPapersCameIn() {
        int[] places = new int[5];
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Code> first = Receipt.fresh().codes(BALLOT, 1);
            Papers papers = Papers.none(5, 0).with(first, Answer.of(Choice.YES));
            for (int other = 0; other < 4; other++) {
                papers = papers.with(Receipt.fresh().codes(BALLOT, 1), Answer.of(Choice.NO));
            }
            places[papers.papers().stream().map(Paper::code).toList().indexOf(first.getFirst())]++;
        }

        // 400 each; six standard deviations of a fair draw are 107
        assertThat(Arrays.stream(places)).allMatch(times -> Math.abs(times - TRIALS / 5) < 107);
    }

    @Test
    void givesEveryPaperACodeOfItsOwnThatOnlyTheReceiptLeadsTo() {
        Receipt receipt = Receipt.fresh();
        Set<Code> codes = new HashSet<>(receipt.codes(BALLOT, 50));
        codes.addAll(Receipt.fresh().codes(BALLOT, 50));
        codes.addAll(receipt.codes(UUID.randomUUID(), 50));

        assertThat(codes).hasSize(150).allMatch(code -> code.value().matches("[0-9A-HJKMNP-TV-Z]{12}"));
        assertThat(receipt.codes(BALLOT, 3)).isEqualTo(receipt.codes(BALLOT, 3));
        assertThat(receipt.toString()).isEqualTo("receipt");
        assertThat(Code.of(new Code("0123456789AB").bits())).isEqualTo(new Code("0123456789AB"));
        assertThat(new Code("0123456789AB").shown()).isEqualTo("0123-4567-89AB");
    }

    @Test
    void castsWeightsAsEqualPapers() {
        PaperCount halves = PaperCount.of(List.of(Fraction.of(1, 2), Fraction.of(5, 3), Fraction.ONE, Fraction.ZERO));

        assertThat(halves).isEqualTo(new PaperCount(6, 3 + 10 + 6));
        assertThat(PaperCount.of(Fraction.of(5, 3), halves.parts())).isEqualTo(10);
        assertThat(PaperCount.of(List.of(Fraction.ZERO))).isEqualTo(new PaperCount(1, 1));
    }

    @Test
    void opensASealOnlyWithItsKeyItsBallotAndItsParticipants() {
        byte[] key = Seal.newKey();
        byte[] block = Papers.none(3, 0).write();
        Set<UUID> participants = Set.of(UUID.randomUUID(), UUID.randomUUID());
        byte[] closed = Seal.close(key, block, BALLOT, participants);

        assertThat(Seal.open(key, closed, BALLOT, participants)).isEqualTo(block);
        assertThat(Seal.close(key, block, BALLOT, participants)).isNotEqualTo(closed);
        assertThatExceptionOfType(UrnUnreadable.class)
                .isThrownBy(() -> Seal.open(Seal.newKey(), closed, BALLOT, participants));
        assertThatExceptionOfType(UrnUnreadable.class)
                .isThrownBy(() -> Seal.open(key, closed, UUID.randomUUID(), participants));
        assertThatExceptionOfType(UrnUnreadable.class).isThrownBy(() -> Seal.open(key, closed, BALLOT, Set.of()));
    }
}
