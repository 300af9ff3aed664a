package org.conclusum.meetings.binder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.conclusum.proposals.PaperAnnex;
import org.jspecify.annotations.Nullable;

/**
 * What a binder is to hold, in its order. Two equal plans make the same binder.
 *
 * @param title name of the meeting
 * @param when day, time and place in words
 */
record BinderPlan(
        UUID meeting, String committee, String title, String when, boolean closedToo, List<PlannedItem> items) {

    /** Counted up when binders are made differently, so that all are out of date. */
    private static final int VERSION = 4;

    /** An item with its paper, if it has one. */
    record PlannedItem(
            String number,
            String title,
            boolean closed,
            @Nullable PlannedPaper paper) {}

    /** What was handed in for an item. */
    record PlannedPaper(
            UUID proposal,
            String number,
            String title,
            String originator,
            String motion,
            String facts,
            String costs,
            List<PlannedFile> files,
            List<PaperAnnex.Annex> annexes) {
        PlannedPaper {
            files = List.copyOf(files);
            annexes = List.copyOf(annexes);
        }
    }

    /** A file with a paper. */
    record PlannedFile(UUID document, String name, String mediaType, long size, String sha256) {

        boolean isPdf() {
            return mediaType.equals("application/pdf");
        }

        boolean isPicture() {
            return mediaType.equals("image/png") || mediaType.equals("image/jpeg");
        }
    }

    BinderPlan {
        items = List.copyOf(items);
    }

    /** How many steps it takes to make: items, files, the front and the end. */
    int steps() {
        return items.stream()
                        .mapToInt(item -> 1
                                + (item.paper() == null
                                        ? 0
                                        : item.paper().files().size()))
                        .sum()
                + 2;
    }

    /** Tells this plan from every other. */
    String fingerprint() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest((VERSION + toString()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
