package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionPanel;
import org.conclusum.worklist.casework.CaseWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** On the page of a resolution: tasks that the office gave on it, and the cases that belong to it. */
@Service
@Order
class ResolutionWorkPanel implements ResolutionPanel {

    private final CaseWork work;

    ResolutionWorkPanel(CaseWork work) {
        this.work = work;
    }

    @Override
    public Optional<Component> panel(ResolutionDetail resolution, Actor.Person viewer) {
        return work.card(new Subject(Subject.Kind.RESOLUTION, resolution.row().id()), viewer);
    }
}
