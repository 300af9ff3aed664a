package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.worklist.casework.CaseWork;
import org.springframework.stereotype.Service;

/** In the case file: tasks that the office gave on it, and the cases that belong to it. */
@Service
class CaseWorkSection implements CaseFileSection {

    private static final int ORDER = 310;

    private final CaseWork work;

    CaseWorkSection(CaseWork work) {
        this.work = work;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "worklist.casework.title";
    }

    @Override
    public boolean concerns(UUID proposal, Actor.Person viewer) {
        return work.concerns(subject(proposal), viewer);
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return work.count(subject(proposal), viewer);
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        return work.card(subject(proposal), viewer).orElseGet(Div::new);
    }

    private static Subject subject(UUID proposal) {
        return new Subject(Subject.Kind.PROPOSAL, proposal);
    }
}
