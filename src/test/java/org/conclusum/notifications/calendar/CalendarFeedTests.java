package org.conclusum.notifications.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ApplicationTest
class CalendarFeedTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private WebApplicationContext web;

    private ACommittee committee;
    private Actor.Person member;
    private LocalDateTime start;
    private UUID meeting;

    @BeforeEach
    void planAMeeting() {
        committee = fixture.found();
        member = committee.member(GOERLITZ);
        start = LocalDate.now(clock).plusDays(40).atTime(10, 0);
        meeting = planned(committee, "7. Sitzung");
        planning.addItem(meeting, "Schulnetz, Räume; Ämter", false, committee.office());
        planning.addItem(meeting, "Personal", true, committee.office());
    }

    private UUID planned(ACommittee of, String title) {
        return planning.plan(new NewMeeting(of.id(), title, start, "Landratsamt Görlitz"), of.office());
    }

    @Test
    void holdsThePersonsMeetingsForAnotherParser() {
        VEvent event = only(feeds.renew(null, member));

        assertThat(event.getUid().getValue()).isEqualTo("meeting-" + meeting + "@conclusum");
        assertThat(event.getSummary().getValue()).endsWith(": 7. Sitzung");
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(start.atZone(LegalTime.ZONE).toInstant());
        assertThat(event.getLocation().getValue()).isEqualTo("Landratsamt Görlitz");
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getUrl().getValue()).endsWith("/meetings/" + meeting);
        assertThat(event.getDescription().getValue()).contains("Vorlagen bis").doesNotContain("Schulnetz");
    }

    @Test
    void tellsThePublicAgendaOnceTheInvitationIsOutAndNeverAClosedItem() {
        String address = feeds.renew(committee.id(), member);
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());

        VEvent event = only(address);

        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDescription().getValue())
                .contains("– Schulnetz, Räume; Ämter")
                .doesNotContain("Personal");
    }

    @Test
    void keepsTheUidAndCountsTheChangesWhenAMeetingIsMovedAndCancelled() {
        String address = feeds.renew(null, member);
        int planned = only(address).getSequence().getValue();

        planning.move(meeting, start.plusDays(7), "Rathaus Weißwasser", committee.office());
        VEvent moved = only(address);
        planning.cancel(meeting, "Zu wenige Vorlagen.", committee.office());
        VEvent cancelled = only(address);

        assertThat(moved.getDateStart().getValue().toInstant())
                .isEqualTo(start.plusDays(7).atZone(LegalTime.ZONE).toInstant());
        assertThat(moved.getSequence().getValue()).isGreaterThan(planned);
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSequence().getValue())
                .isGreaterThan(moved.getSequence().getValue());
        assertThat(List.of(moved.getUid().getValue(), cancelled.getUid().getValue()))
                .containsOnly("meeting-" + meeting + "@conclusum");
    }

    @Test
    void holdsNoMeetingOfAnotherCommitteeAndNoneForAStranger() {
        ACommittee other = fixture.found();
        planned(other, "1. Sitzung");

        only(feeds.renew(null, member));
        assertThat(parsed(feeds.renew(null, fixture.stranger())).getEvents()).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> feeds.renew(other.id(), fixture.stranger()));
    }

    @Test
    void holdsACommitteeForWhoReadsItWithoutAPartInIt() {
        for (Actor.Person reader : List.of(committee.auditor(), committee.administrator())) {
            only(feeds.renew(committee.id(), reader));
            assertThat(parsed(feeds.renew(null, reader)).getEvents()).isEmpty();
        }
    }

    @Test
    void isDeadUnderAnEarlierAddressAndAfterItsEnd() throws Exception {
        String first = feeds.renew(null, member);
        String second = feeds.renew(null, member);

        browser().perform(get(path(first))).andExpect(status().isNotFound());
        browser()
                .perform(get(path(second)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"));
        assertThat(feeds.of(member)).singleElement().satisfies(feed -> assertThat(feed.fetchedAt())
                .isNotNull());

        feeds.end(null, member);

        browser().perform(get(path(second))).andExpect(status().isNotFound());
        assertThat(feeds.of(member)).isEmpty();
    }

    @Test
    void isDeadWhenTheAccountIsClosed() {
        String address = feeds.renew(null, member);
        jdbc.sql("update account set enabled = false where id = ?")
                .param(member.account())
                .update();

        assertThat(feeds.read(secret(address))).isEmpty();
    }

    @Test
    void keepsOnlyTheHashOfTheSecret() {
        String secret = secret(feeds.renew(null, member));

        assertThat(jdbc.sql("select f::text from calendar_feed f where account_id = ?")
                        .param(member.account())
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    private MockMvc browser() {
        return MockMvcBuilders.webAppContextSetup(web)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    /** The event of a calendar in which a library that did not write it finds nothing against the standard. */
    private VEvent only(String address) {
        ICalendar calendar = parsed(address);
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private ICalendar parsed(String address) {
        return Biweekly.parse(feeds.read(secret(address)).orElseThrow()).first();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/calendar-feed/"));
    }

    private static String secret(String address) {
        String path = path(address);
        return path.substring("/calendar-feed/".length(), path.length() - ".ics".length());
    }
}
