package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.drawing.Course;
import org.conclusum.procedures.drawing.Courses;
import org.conclusum.procedures.drawing.PassedStep;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Timeline;
import org.springframework.stereotype.Service;

/** In the case file: where the case stands in its procedure, drawn and in words. */
@Service
class ProcedureSection implements CaseFileSection {

    private static final int ORDER = 300;

    private final Courses courses;

    ProcedureSection(Courses courses) {
        this.courses = courses;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "procedures.section";
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return 0;
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        List<Course> found = courses.ofProposal(proposal);
        if (found.isEmpty()) {
            return new EmptyState(
                    Texts.text("procedures.section.none"), Texts.text("procedures.section.none.sentence"));
        }
        Div content = new Div();
        content.addClassName("cc-procedures-section");
        found.stream().map(ProcedureSection::card).forEach(content::add);
        return content;
    }

    private static Card card(Course course) {
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
