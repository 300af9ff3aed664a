package org.conclusum.meetings.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.meetings.MeetingOutlook;
import org.conclusum.regions.Holiday;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** The dates that follow from the day of a meeting, each with its rule, and a warning where time is short. */
class OutlookCard extends Card {

    OutlookCard(MeetingOutlook outlook) {
        super(Texts.text("meetings.dates.title"));
        var dates = outlook.dates();
        add(new Facts()
                .add(
                        Texts.text("meetings.dates.submission"),
                        Texts.text("meetings.dates.until", Formats.date(dates.submissionDeadline())))
                .add(
                        Texts.text("meetings.dates.invitation"),
                        Texts.text("meetings.dates.until", Formats.date(dates.latestInvitation())))
                .add(
                        Texts.text("meetings.dates.urgent"),
                        Texts.text("meetings.dates.until", Formats.date(dates.latestUrgentInvitation()))));
        switch (outlook.notice()) {
            case URGENT_ONLY ->
                warn(Texts.text(
                        "meetings.dates.short",
                        Formats.date(dates.latestInvitation()),
                        Formats.date(dates.latestUrgentInvitation())));
            case TOO_LATE -> warn(Texts.text("meetings.dates.tooLate", Formats.date(dates.latestUrgentInvitation())));
            case IN_TIME -> {
                if (outlook.isSubmissionOver()) {
                    warn(Texts.text("meetings.dates.submissionOver"));
                }
            }
        }
        Paragraph source = new Paragraph(Texts.text(
                "meetings.dates.rule",
                dates.rules().title(),
                dates.rules().source(),
                period(dates.rules().notice()),
                Texts.text(
                        "meetings.dates.days." + dates.rules().submissionUnit().name(),
                        dates.rules().submissionDays())));
        source.addClassName("cc-note");
        add(source);
        if (!outlook.holidays().isEmpty()) {
            Paragraph holidays = new Paragraph(Texts.text(
                    "meetings.dates.holidays",
                    outlook.holidays().stream().map(OutlookCard::named).collect(Collectors.joining(", "))));
            holidays.addClassName("cc-note");
            add(holidays);
        }
    }

    private static String named(Holiday holiday) {
        String day = Texts.text("meetings.dates.holiday", holiday.name(), Formats.shortDate(holiday.day()));
        return holiday.everywhere() ? day : day + " (" + String.join(", ", new TreeSet<>(holiday.laender())) + ")";
    }

    private static String period(NoticePeriod notice) {
        return Texts.text("meetings.dates.period." + notice.unit().name(), notice.days());
    }

    private void warn(String sentence) {
        Paragraph warning = new Paragraph(sentence);
        warning.addClassName("cc-meetings-warning");
        warning.getElement().setAttribute("role", "status");
        add(warning);
    }
}
