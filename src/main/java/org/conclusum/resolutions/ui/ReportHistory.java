package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.ReportRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** Reports, newest first; with the measure's title where they are about several. */
class ReportHistory extends OrderedList {

    ReportHistory(List<ReportRow> reports, Map<UUID, String> titles) {
        addClassName("cc-resolutions-reports");
        for (ReportRow report : reports) {
            Div head = new Div(
                    Marks.light(report.light()),
                    Marks.small(Texts.text("resolutions.report.by", report.reporter(), Formats.dateTime(report.at()))));
            head.addClassName("cc-resolutions-report-head");
            ListItem item = new ListItem(head);
            String title = titles.getOrDefault(report.measure(), "");
            if (!title.isEmpty()) {
                item.add(Marks.small(title));
            }
            item.add(new Prose(report.text()));
            if (report.percent() != null) {
                item.add(Marks.small(Texts.text("resolutions.measure.percent", report.percent())));
            }
            if (report.moved()) {
                item.add(Marks.small(moved(report)));
            }
            if (!report.reason().isEmpty()) {
                item.add(Marks.small(Texts.text("resolutions.report.because", report.reason())));
            }
            add(item);
        }
    }

    private static String moved(ReportRow report) {
        return report.light() == Light.DONE
                ? Texts.text("resolutions.report.nextRound", Formats.date(report.due()))
                : Texts.text(
                        "resolutions.report.moved", Formats.date(report.previousDue()), Formats.date(report.due()));
    }
}
