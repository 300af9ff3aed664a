package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.conclusum.committees.CommitteeSection;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.drawing.Courses;
import org.springframework.stereotype.Service;

/** On the page of a foundation: where its case stands, drawn and in words. */
@Service
class ConstitutionSection implements CommitteeSection {

    private final Courses courses;

    ConstitutionSection(Courses courses) {
        this.courses = courses;
    }

    @Override
    public Component content(UUID committee, Actor.Person viewer) {
        Div content = new Div();
        content.addClassName("cc-procedures-section");
        courses.ofCommittee(committee).ifPresent(course -> content.add(CourseCard.of(course)));
        return content;
    }
}
