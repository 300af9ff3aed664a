package org.conclusum.committees.ui;

import java.util.List;
import java.util.Locale;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Lets people find the committees into which they have insight. */
@Component
class CommitteePalette implements PaletteSource {

    private final CommitteeDirectory committees;
    private final CommitteeAccess access;

    CommitteePalette(CommitteeDirectory committees, CommitteeAccess access) {
        this.committees = committees;
        this.access = access;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        Standing standing = access.standingOf(person);
        String wanted = text.toLowerCase(Locale.ROOT);
        return committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .filter(committee -> committee.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(committee -> new Entry(
                        committee.name(), Texts.text("committees.palette.note"), "committees/" + committee.id()))
                .toList();
    }
}
