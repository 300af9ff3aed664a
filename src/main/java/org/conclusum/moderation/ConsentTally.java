package org.conclusum.moderation;

import java.util.Collection;

/**
 * What a consent round says, in numbers that name nobody.
 *
 * @param asked how many municipalities take part
 * @param free how many have no objection
 * @param met how many objections a changed text has met
 * @param setAside how many the office judged not to be serious
 * @param standing how many still stand
 */
public record ConsentTally(int asked, int free, int concerns, int objections, int met, int setAside, int standing) {

    /** How a consent round ends. */
    public enum Outcome {
        REACHED,
        WITH_CONCERNS,
        OBJECTION_STANDS,
        /** Nobody has answered: silence is no consent. */
        SILENT
    }

    static ConsentTally of(int asked, Collection<ConsentVoice> voices) {
        return new ConsentTally(
                asked,
                count(voices, ConsentAnswer.NO_OBJECTION),
                count(voices, ConsentAnswer.CONCERN),
                count(voices, ConsentAnswer.OBJECTION),
                count(voices, ConsentTreatment.MET),
                count(voices, ConsentTreatment.SET_ASIDE),
                (int) voices.stream().filter(ConsentVoice::stands).count());
    }

    public int answered() {
        return free + concerns + objections;
    }

    public Outcome outcome() {
        if (standing > 0) {
            return Outcome.OBJECTION_STANDS;
        }
        if (answered() == 0) {
            return Outcome.SILENT;
        }
        return concerns > 0 ? Outcome.WITH_CONCERNS : Outcome.REACHED;
    }

    private static int count(Collection<ConsentVoice> voices, ConsentAnswer answer) {
        return (int) voices.stream().filter(voice -> voice.answer() == answer).count();
    }

    private static int count(Collection<ConsentVoice> voices, ConsentTreatment treatment) {
        return (int)
                voices.stream().filter(voice -> voice.treatment() == treatment).count();
    }
}
