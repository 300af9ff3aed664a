package org.conclusum.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.Function;
import org.conclusum.bench.Median;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a server does to open a meeting of 60 items and 400 files, beside one of 10 items with as many files each. */
@ApplicationTest
class MeetingBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingBenchmark.class);
    private static final int ITEMS = 60;
    private static final int FILES = 400;
    private static final int FEW = 10;
    private static final int RUNS = 41;
    private static final double A_SECOND = 1000;

    @Autowired
    private LargeMeetings meetings;

    @Autowired
    private Pages pages;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    @Test
    void opensALargeMeetingInLessThanASecond() {
        Large many = meetings.planned(ITEMS, FILES);
        Large few = meetings.planned(FEW, FILES * FEW / ITEMS);
        compare("agenda in preparation, office", MeetingView.class, many, few, ACommittee::office);

        many = meetings.invited(ITEMS, FILES);
        few = meetings.invited(FEW, FILES * FEW / ITEMS);
        compare("meeting, office", MeetingView.class, many, few, ACommittee::office);
        compare("meeting, member", MeetingView.class, many, few, MeetingBenchmark::member);

        many = meetings.running(ITEMS, FILES);
        few = meetings.running(FEW, FILES * FEW / ITEMS);
        compare("meeting that goes on, office", MeetingView.class, many, few, ACommittee::office);
        compareLive("live page, office", many, few, ACommittee::office);
        compareLive("live page, chair", many, few, ACommittee::chair);
        compareLive("live page, member", many, few, MeetingBenchmark::member);
    }

    private static Actor.Person member(ACommittee committee) {
        return committee.member(ACommittee.BAUTZEN);
    }

    private void compareLive(String what, Large many, Large few, Function<ACommittee, Actor.Person> viewer) {
        compare(what, MeetingLiveView.class, many, few, viewer);
    }

    private <T extends Component & BeforeEnterObserver> void compare(
            String what, Class<T> view, Large many, Large few, Function<ACommittee, Actor.Person> viewer) {
        Runnable openMany = opening(view, many, viewer);
        Runnable openFew = opening(view, few, viewer);
        int asked = Statements.of(openMany).size();
        double millis = Median.millis(RUNS, openMany);
        double millisOfFew = Median.millis(RUNS, openFew);
        LOG.warn(
                "{}: {} items {} ms, {} items {} ms, ratio {}, {} statements",
                what,
                ITEMS,
                millis,
                FEW,
                millisOfFew,
                Math.round(millis / millisOfFew * 100) / 100.0,
                asked);
        assertThat(Statements.difference(openMany, openFew)).as(what).isEmpty();
        assertThat(millis).as(what).isLessThan(A_SECOND);
    }

    private <T extends Component & BeforeEnterObserver> Runnable opening(
            Class<T> view, Large large, Function<ACommittee, Actor.Person> viewer) {
        RouteParameters route = new RouteParameters("meeting", large.meeting().toString());
        Actor.Person person = viewer.apply(large.committee());
        return () -> pages.enter(view, route, person);
    }
}
