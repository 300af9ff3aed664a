package org.conclusum.meetings;

import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of speakers for pages: whoever sees the item sees its list. */
@Service
@Transactional(readOnly = true)
public class SpeakersListing {

    private final SpeakersLists lists;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;

    SpeakersListing(SpeakersLists lists, MeetingLookup meetings, CommitteeAccess access) {
        this.lists = lists;
        this.meetings = meetings;
        this.access = access;
    }

    /** The list on an item; an empty one for whoever does not see the item. */
    public SpeakersList on(AgendaItemRow item, Actor.Person person) {
        boolean seen =
                access.standingOf(person).sees(meetings.row(item.meeting()).committee(), item.closed());
        return seen ? lists.on(item.id()) : SpeakersList.open(item.id());
    }
}
