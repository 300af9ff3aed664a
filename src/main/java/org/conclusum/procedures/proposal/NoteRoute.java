package org.conclusum.procedures.proposal;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.ProposalRoute;
import org.conclusum.proposals.ProposalRoutes;
import org.springframework.stereotype.Component;

/** The way that the decision table suggests is shown to those who examine the proposal. */
@Component("noteRoute")
class NoteRoute implements Step {

    private final ProposalRoutes routes;

    NoteRoute(ProposalRoutes routes) {
        this.routes = routes;
    }

    @Override
    public Set<String> needs() {
        return Set.of("suggestedRoute");
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposalRoute suggested = ProposalRoute.valueOf((String) execution.getVariable("suggestedRoute"));
        routes.suggest(Facts.subject(execution), suggested, ProposalProcedure.ACTOR);
    }
}
