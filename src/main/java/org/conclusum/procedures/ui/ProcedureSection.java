package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.cockpit.CaseOverview;
import org.conclusum.procedures.drawing.Course;
import org.conclusum.procedures.drawing.Courses;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Service;

/** In the case file: where the case stands in its procedure, drawn and in words. */
@Service
class ProcedureSection implements CaseFileSection {

    private static final int ORDER = 300;

    private final Courses courses;
    private final CaseOverview overview;

    ProcedureSection(Courses courses, CaseOverview overview) {
        this.courses = courses;
        this.overview = overview;
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
        if (overview.mayLook(viewer)) {
            overview.about("proposal", proposal, viewer)
                    .ifPresent(running -> content.add(new Paragraph(
                            new RouterLink(Texts.text("procedures.case.open"), CaseView.class, running.id()))));
        }
        found.stream().map(CourseCard::of).forEach(content::add);
        return content;
    }
}
