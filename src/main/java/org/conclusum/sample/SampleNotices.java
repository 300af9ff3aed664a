package org.conclusum.sample;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.conclusum.identity.SavedViews;
import org.conclusum.kernel.Actor;
import org.conclusum.notifications.Delivery;
import org.conclusum.notifications.NoticeKind;
import org.conclusum.notifications.NoticeSettings;
import org.conclusum.notifications.QuietHours;
import org.conclusum.notifications.Rhythm;
import org.conclusum.uikit.ListWithViews;
import org.springframework.stereotype.Component;

/** How people of the sample want to be told, and the views that an office has saved. */
@Component
class SampleNotices {

    private final SamplePeople people;
    private final NoticeSettings settings;
    private final SavedViews views;

    SampleNotices(SamplePeople people, NoticeSettings settings, SavedViews views) {
        this.people = people;
        this.settings = settings;
        this.views = views;
    }

    void choose() {
        Actor.Person member = people.get("member.goerlitz");
        settings.choose(NoticeKind.RESOLUTIONS, Delivery.DAILY, member);
        settings.choose(NoticeKind.EXCHANGE, Delivery.WEEKLY, member);
        settings.keep(
                new Rhythm(
                        new QuietHours(LocalTime.of(19, 0), LocalTime.of(7, 0)),
                        true,
                        LocalTime.of(7, 30),
                        DayOfWeek.FRIDAY),
                member);
    }

    void save() {
        Actor.Person office = people.get("office.lausitz");
        views.save(ListWithViews.PROPOSALS.name(), "Zu prüfen", "state=SUBMITTED", office);
        views.save(ListWithViews.PROPOSALS.name(), "Schulnetz", "q=Schulnetz", office);
        views.save(ListWithViews.CONTROL.name(), "Überfällig", "light=red", office);
        views.save(ListWithViews.MESSAGES.name(), "Neues zum Austausch", "kind=exchange&show=unread", office);
    }
}
