package org.conclusum.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.function.Function;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.LargeMeetings;
import org.conclusum.meetings.LargeMeetings.Large;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.Pages;
import org.conclusum.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** However many items and files a meeting has, its pages ask the database the same questions, each once. */
@ApplicationTest
class MeetingStatementsTests {

    @Autowired
    private LargeMeetings meetings;

    @Autowired
    private Pages pages;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    @Test
    void areTheSameForAnAgendaInPreparation() {
        assertSame(MeetingView.class, meetings.planned(2, 2), meetings.planned(23, 46));
    }

    @Test
    void areTheSameForAMeetingThatGoesOn() {
        Large few = meetings.running(2, 2);
        Large many = meetings.running(23, 46);

        assertSame(MeetingView.class, few, many);
        assertSame(MeetingLiveView.class, few, many);
    }

    private <T extends Component & BeforeEnterObserver> void assertSame(Class<T> view, Large few, Large many) {
        List<Function<ACommittee, Actor.Person>> viewers =
                List.of(ACommittee::office, ACommittee::chair, committee -> committee.member(ACommittee.BAUTZEN));
        for (Function<ACommittee, Actor.Person> viewer : viewers) {
            assertThat(Statements.difference(opening(view, many, viewer), opening(view, few, viewer)))
                    .isEmpty();
        }
    }

    private <T extends Component & BeforeEnterObserver> Runnable opening(
            Class<T> view, Large large, Function<ACommittee, Actor.Person> viewer) {
        RouteParameters route = new RouteParameters("meeting", large.meeting().toString());
        return () -> pages.enter(view, route, viewer.apply(large.committee()));
    }
}
