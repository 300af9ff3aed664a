package org.conclusum.committees.ui;

import java.time.Clock;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeStructure;
import org.conclusum.committees.NominationManagement;
import org.conclusum.committees.SeatManagement;
import org.conclusum.committees.SpeakerManagement;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.ScopeNames;
import org.springframework.stereotype.Component;

/** What the page of a committee needs to show and change its structure. */
@Component
record ShapingParts(
        CommitteeDirectory directory,
        CommitteeAccess access,
        CommitteeStructure structure,
        CommitteeConstitution constitution,
        SeatManagement seats,
        SpeakerManagement speakers,
        NominationManagement nominations,
        ScopeNames scopes,
        Clock clock) {

    Shaping of(Actor.Person person) {
        return new Shaping(this, person);
    }
}
