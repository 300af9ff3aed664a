package org.conclusum.moderation.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of a text paragraph by paragraph: those that stay anchor it, what lies between them is set side by side. */
public final class ParagraphDiff {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private ParagraphDiff() {}

    /** A paragraph before and after; one of them is empty where it was added or dropped. */
    public record Pair(String before, String after) {
        public boolean isSame() {
            return before.equals(after);
        }
    }

    public static List<Pair> of(String before, String after) {
        List<String> old = paragraphs(before);
        List<String> fresh = paragraphs(after);
        int[][] common = common(old, fresh);
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        List<String> dropped = new ArrayList<>();
        List<String> added = new ArrayList<>();
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                sideBySide(dropped, added, pairs);
                pairs.add(new Pair(old.get(i++), fresh.get(j++)));
            } else if (j >= fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                dropped.add(old.get(i++));
            } else {
                added.add(fresh.get(j++));
            }
        }
        sideBySide(dropped, added, pairs);
        return pairs;
    }

    private static void sideBySide(List<String> dropped, List<String> added, List<Pair> pairs) {
        for (int place = 0; place < Math.max(dropped.size(), added.size()); place++) {
            pairs.add(new Pair(
                    place < dropped.size() ? dropped.get(place) : "", place < added.size() ? added.get(place) : ""));
        }
        dropped.clear();
        added.clear();
    }

    /** The length of the longest common run of paragraphs from each place on. */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> paragraphs(String text) {
        return BLANK_LINE
                .splitAsStream(text.strip())
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
