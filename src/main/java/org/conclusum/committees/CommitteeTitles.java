package org.conclusum.committees;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.PersonTitle;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Names of committees, and what people are in them, for the frame and for lists that span committees. */
@Component
class CommitteeTitles implements CommitteeNames, PersonTitle {

    private final CommitteeDirectory committees;
    private final CommitteeAccess access;

    CommitteeTitles(CommitteeDirectory committees, CommitteeAccess access) {
        this.committees = committees;
        this.access = access;
    }

    @Override
    public Map<UUID, String> names() {
        List<CommitteeRow> all = committees.all();
        return all.stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
    }

    @Override
    public Optional<String> of(Actor.Person person) {
        Standing standing = access.standingOf(person);
        if (!standing.chaired().isEmpty()) {
            return Optional.of(Texts.text("committees.title.chair"));
        }
        return standing.seated().isEmpty() ? Optional.empty() : Optional.of(Texts.text("committees.title.member"));
    }
}
