package org.conclusum.meetings.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.meetings.MeetingRow;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting as one person may see them.
 *
 * @param row null where nobody has begun them
 * @param shown whether the person reads them: a draft is for office, chair and auditor
 * @param record what the meeting's record says, without closed items where the person may not see those
 * @param sections the texts, in the order of the agenda, closed ones only where the person may see them
 * @param complete whether the person sees the closed part too
 * @param periodOver whether members may object no longer
 * @param reading who has read them and has nothing against them
 */
public record MinutesDetail(
        MeetingRow meeting,
        CommitteeRow committee,
        @Nullable MinutesRow row,
        boolean shown,
        boolean complete,
        boolean periodOver,
        Reading reading,
        MinutesRecord record,
        List<SectionView> sections,
        List<MinutesFile> files,
        Rights rights) {

    /** How many have read minutes and have nothing against them, and whether this person has. */
    public record Reading(long readers, boolean acknowledged) {

        static final Reading NOBODY = new Reading(0, false);
    }

    /** What this person may do now. */
    public record Rights(
            boolean begin,
            boolean write,
            boolean submit,
            boolean review,
            boolean object,
            boolean acknowledge,
            boolean decide,
            boolean finish,
            boolean signAsChair,
            boolean signAsTaker,
            boolean amend,
            boolean file,
            boolean history) {

        static final Rights NONE =
                new Rights(false, false, false, false, false, false, false, false, false, false, false, false, false);
        static final Rights BEGIN =
                new Rights(true, false, false, false, false, false, false, false, false, false, false, false, false);
    }

    /** The same without anything that is closed. */
    MinutesDetail openPart() {
        return new MinutesDetail(
                meeting,
                committee,
                row,
                shown,
                false,
                periodOver,
                reading,
                record.openPart(),
                sections.stream().filter(section -> !section.closed()).toList(),
                files.stream().filter(file -> !file.closed()).toList(),
                rights);
    }

    public Optional<MinutesRecord.Item> item(SectionView section) {
        return record.item(section.item());
    }

    /** Whether there is a closed part that this person sees. */
    public boolean hasClosedPart() {
        return sections.stream().anyMatch(SectionView::closed);
    }

    public long openObjections() {
        return sections.stream()
                .mapToLong(section -> section.openObjections().size())
                .sum();
    }

    public Optional<SectionView> section(UUID id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
