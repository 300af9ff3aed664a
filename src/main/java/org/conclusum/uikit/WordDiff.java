package org.conclusum.uikit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What became of a text, word by word. */
final class WordDiff {

    /** What happened to a piece. */
    enum Fate {
        KEPT,
        DELETED,
        INSERTED
    }

    /** Some words with the same fate. */
    record Piece(Fate fate, String text) {}

    private static final Pattern WORD =
            Pattern.compile("\\R|[^\\S\\n\\r]+|[\\p{L}\\p{N}]+(?:[.,:/-][\\p{L}\\p{N}]+)*|\\X");

    private WordDiff() {}

    /**
     * The pieces of both texts in their order; the old text is what is kept or deleted, the new what is kept or
     * inserted. Where words were replaced, the old ones come first.
     */
    static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<Piece> pieces = new ArrayList<>();
        List<String> deleted = new ArrayList<>();
        List<String> inserted = new ArrayList<>();
        int place = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(old, words(after), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int start = change.getSource().getPosition();
            if (start > place) {
                flush(pieces, deleted, inserted);
                add(pieces, Fate.KEPT, old.subList(place, start));
            }
            deleted.addAll(change.getSource().getLines());
            inserted.addAll(change.getTarget().getLines());
            place = start + change.getSource().size();
        }
        flush(pieces, deleted, inserted);
        add(pieces, Fate.KEPT, old.subList(place, old.size()));
        return List.copyOf(pieces);
    }

    private static void flush(List<Piece> pieces, List<String> deleted, List<String> inserted) {
        add(pieces, Fate.DELETED, deleted);
        add(pieces, Fate.INSERTED, inserted);
        deleted.clear();
        inserted.clear();
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
