package org.conclusum.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.conclusum.identity.SavedViews;
import org.conclusum.kernel.Actor;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.Pages;
import org.conclusum.testing.Shown;
import org.conclusum.uikit.ListWithViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MeetingListViewTests {

    private static final String SAVE = "Als Ansicht speichern";

    @Autowired
    private SavedViews views;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private Pages pages;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private ACommittee committee;
    private Actor.Person member;

    @BeforeEach
    void found() {
        committee = committees.found();
        member = committee.member(ACommittee.GOERLITZ);
    }

    @Test
    void offersToSaveItsFiltersAndShowsWhatWasSaved() {
        assertThat(words("meetings")).doesNotContain(SAVE);
        assertThat(words("meetings?period=past")).contains(SAVE);
        views.save(ListWithViews.MEETINGS.name(), "Zum Nachlesen", "period=past", member);
        assertThat(words("meetings?period=past")).contains("Zum Nachlesen").doesNotContain(SAVE);
        assertThat(words("meetings?committee=" + committee.id() + "&period=past"))
                .contains("Zum Nachlesen", SAVE);
    }

    @Test
    void saysWhereAViewNamesACommitteeThatTheReaderDoesNotSee() {
        String query = "committee=" + committees.found().id() + "&period=past";
        Actor.Person stranger = committees.stranger();
        views.save(ListWithViews.MEETINGS.name(), "Zum Nachlesen", query, stranger);
        assertThat(Shown.text(pages.enter(MeetingListView.class, "meetings?" + query, stranger)))
                .contains("Ein Teil von „Zum Nachlesen“ gilt nicht mehr");
    }

    private String words(String address) {
        return Shown.text(pages.enter(MeetingListView.class, address, member));
    }
}
