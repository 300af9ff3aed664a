package org.conclusum.voting.secret;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conclusum.voting.Answer;
import org.conclusum.voting.Choice;

/**
 * The papers in an urn, written into a block whose length depends on the number of papers that could be there and of
 * options only. Papers and empty places lie in the order of their codes, which are random.
 *
 * @param capacity papers that there are if everybody votes
 * @param options options on the ballot paper
 */
public record Papers(int capacity, int options, List<Paper> papers) {

    private static final byte EMPTY = 0;

    public Papers {
        papers = papers.stream().sorted(Comparator.comparing(Paper::code)).toList();
        if (papers.size() > capacity) {
            throw new IllegalArgumentException(papers.size() + " papers in an urn for " + capacity);
        }
    }

    public static Papers none(int capacity, int options) {
        return new Papers(capacity, options, List.of());
    }

    /** With a paper for each of these codes, all saying the same. */
    public Papers with(List<Code> codes, Answer answer) {
        List<Paper> all = new ArrayList<>(papers);
        codes.forEach(code -> all.add(new Paper(code, answer)));
        return new Papers(capacity, options, all);
    }

    public boolean containsAll(List<Code> codes) {
        Set<Code> known = papers.stream().map(Paper::code).collect(Collectors.toCollection(HashSet::new));
        return known.containsAll(codes);
    }

    byte[] write() {
        List<Paper> places = new ArrayList<>(papers);
        Set<Integer> empty = new HashSet<>();
        while (places.size() < capacity) {
            places.add(new Paper(Code.random(), Answer.of(Choice.ABSTAIN)));
            empty.add(places.size() - 1);
        }
        ByteBuffer block = ByteBuffer.allocate(capacity * length());
        IntStream.range(0, capacity)
                .boxed()
                .sorted(Comparator.comparing(place -> places.get(place).code()))
                .forEach(place -> write(places.get(place), empty.contains(place), block));
        return block.array();
    }

    /** Reads the block again that urns of the same measures write. */
    Papers read(byte[] written) {
        ByteBuffer block = ByteBuffer.wrap(written);
        List<Paper> found = new ArrayList<>();
        for (int place = 0; place < capacity; place++) {
            Code code = Code.of(block.getLong());
            byte choice = block.get();
            byte[] marks = new byte[marks()];
            block.get(marks);
            if (choice != EMPTY) {
                found.add(new Paper(code, new Answer(Choice.values()[choice - 1], picks(marks))));
            }
        }
        return new Papers(capacity, options, found);
    }

    private void write(Paper paper, boolean empty, ByteBuffer block) {
        byte[] marks = new byte[marks()];
        paper.answer().picks().forEach(pick -> marks[(pick - 1) / Byte.SIZE] |= (byte) (1 << (pick - 1) % Byte.SIZE));
        block.putLong(paper.code().bits());
        block.put(empty ? EMPTY : (byte) (paper.answer().choice().ordinal() + 1));
        block.put(marks);
    }

    private List<Integer> picks(byte[] marks) {
        return IntStream.rangeClosed(1, options)
                .filter(pick -> (marks[(pick - 1) / Byte.SIZE] & 1 << (pick - 1) % Byte.SIZE) != 0)
                .boxed()
                .toList();
    }

    private int marks() {
        return Math.ceilDiv(options, Byte.SIZE);
    }

    private int length() {
        return Code.BYTES + 1 + marks();
    }
}
