package org.conclusum.exchange;

import java.util.List;

/**
 * A practice as a person may read it.
 *
 * @param practice with the content that this person sees: the working text, or that of the last edition
 * @param work whether it is the working text
 * @param writes whether the person may write it
 * @param consents whether the person speaks for the giver
 * @param reviews whether the person may publish it, having neither written nor consented
 * @param seesResolution whether the person sees the resolution that it comes from
 */
public record PracticeView(
        Practice practice,
        PracticeContent content,
        boolean work,
        List<PracticeEdition> editions,
        boolean writes,
        boolean consents,
        boolean reviews,
        boolean seesResolution,
        boolean adoptsModels) {

    public PracticeView {
        editions = List.copyOf(editions);
    }
}
