package org.conclusum.procedures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.conclusum.procedures.drawing.Course;
import org.conclusum.procedures.drawing.PassedStep;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Timeline;

/** How a case has gone: the drawing, where it stands, and what lies behind it. */
final class CourseCard {

    private CourseCard() {}

    static Card of(Course course) {
        Div columns = new Div(standing(course), behind(course));
        columns.addClassName("cc-procedures-columns");
        return new Card(
                course.name(),
                ProcessDrawing.ofCase(course.name(), course.xml(), course.passed(), course.current()),
                columns);
    }

    private static Div standing(Course course) {
        Div words = new Div(new H3(Texts.text("procedures.section.now")));
        if (course.now().isEmpty()) {
            words.add(new Paragraph(Texts.text("procedures.section.ended")));
            return words;
        }
        words.add(names(course.now()), new H3(Texts.text("procedures.section.next")), names(course.next()));
        return words;
    }

    private static Div behind(Course course) {
        List<Timeline.Entry> entries = course.steps().reversed().stream()
                .map(step -> new Timeline.Entry(sentence(step), note(step)))
                .toList();
        return new Div(new H3(Texts.text("procedures.section.passed")), new Timeline(entries));
    }

    private static String sentence(PassedStep step) {
        return step.dropped() ? Texts.text("procedures.section.dropped", step.name()) : step.name();
    }

    private static String note(PassedStep step) {
        String at = Formats.dateTime(step.at());
        if (step.automatic()) {
            return Texts.text("procedures.section.note", at, Texts.text("procedures.section.byItself"));
        }
        return step.by() == null ? at : Texts.text("procedures.section.note", at, step.by());
    }

    private static UnorderedList names(List<String> names) {
        UnorderedList list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(name)));
        return list;
    }
}
