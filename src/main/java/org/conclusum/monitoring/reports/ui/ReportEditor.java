package org.conclusum.monitoring.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.monitoring.reports.ReportChapter;
import org.conclusum.monitoring.reports.ReportContent;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** What a report says: its title, an introduction, and the indicators in their order, each with the office's words. */
class ReportEditor extends Div {

    private final TextField title = new TextField(Texts.text("monitoring.report.field.title"));
    private final TextArea introduction = new TextArea(Texts.text("monitoring.report.field.introduction"));
    private final Div chapters = new Div();
    private final Select<IndicatorRow> next = new Select<>();
    private final transient Map<UUID, IndicatorRow> known;
    private final transient List<Chapter> shown = new ArrayList<>();

    /** An indicator with the field for what is said to it. */
    private record Chapter(UUID indicator, TextArea comment) {}

    ReportEditor(ReportContent content, List<IndicatorRow> indicators) {
        this.known = indicators.stream().collect(Collectors.toMap(IndicatorRow::id, Function.identity()));
        addClassName("cc-reports-fields");
        title.setMaxLength(ReportContent.LONGEST_TITLE);
        title.setValue(content.title());
        introduction.setMaxLength(ReportContent.LONGEST_INTRODUCTION);
        introduction.setMinRows(3);
        introduction.setValue(content.introduction());
        chapters.addClassName("cc-reports-chapters");
        next.setLabel(Texts.text("monitoring.report.field.indicator"));
        next.setItems(indicators);
        next.setItemLabelGenerator(row -> row == null ? "" : row.content().name());
        Div adding = new Div(next, Actions.secondary(Texts.text("monitoring.report.add"), this::add));
        adding.addClassName("cc-reports-adding");
        content.chapters().stream()
                .filter(chapter -> known.containsKey(chapter.indicator()))
                .forEach(chapter -> shown.add(new Chapter(chapter.indicator(), comment(chapter.comment()))));
        add(title, introduction, chapters, adding);
        draw();
    }

    ReportContent content() {
        return new ReportContent(
                title.getValue(),
                introduction.getValue(),
                shown.stream()
                        .map(chapter -> new ReportChapter(
                                chapter.indicator(), chapter.comment().getValue()))
                        .toList());
    }

    private static TextArea comment(String text) {
        TextArea comment = new TextArea(Texts.text("monitoring.report.field.comment"));
        comment.setMaxLength(ReportChapter.LONGEST_COMMENT);
        comment.setMinRows(2);
        comment.setWidthFull();
        comment.setValue(text);
        return comment;
    }

    private void add() {
        IndicatorRow chosen = next.getValue();
        if (chosen != null && shown.stream().noneMatch(one -> one.indicator().equals(chosen.id()))) {
            shown.add(new Chapter(chosen.id(), comment("")));
            next.clear();
            draw();
        }
    }

    private void draw() {
        chapters.removeAll();
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("monitoring.report.noIndicators"));
            none.addClassName("cc-muted");
            chapters.add(none);
        }
        for (int place = 0; place < shown.size(); place++) {
            Chapter chapter = shown.get(place);
            IndicatorRow row = known.get(chapter.indicator());
            String name = row == null ? "" : row.content().name();
            int at = place;
            Button up = small(Icon.UP, "monitoring.report.up", name, () -> move(at, -1));
            up.setEnabled(place > 0);
            Button down = small(Icon.DOWN, "monitoring.report.down", name, () -> move(at, 1));
            down.setEnabled(place < shown.size() - 1);
            Div head = new Div(
                    new H3(name), up, down, small(Icon.CLOSE, "monitoring.report.remove", name, () -> remove(at)));
            head.addClassName("cc-reports-head");
            Div part = new Div(head, chapter.comment());
            part.addClassName("cc-reports-chapter");
            chapters.add(part);
        }
    }

    private static Button small(Icon icon, String key, String name, Runnable action) {
        return Actions.icon(icon, Texts.text(key, name), action);
    }

    private void move(int place, int by) {
        shown.add(place + by, shown.remove(place));
        draw();
    }

    private void remove(int place) {
        shown.remove(place);
        draw();
    }
}
