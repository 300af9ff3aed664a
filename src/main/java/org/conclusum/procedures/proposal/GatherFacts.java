package org.conclusum.procedures.proposal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.proposals.RouteFacts;
import org.springframework.stereotype.Component;

/** What the decision table needs to know of a proposal. */
@Component("gatherFacts")
class GatherFacts implements Step {

    private final ProposalRoutes routes;

    GatherFacts(ProposalRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RouteFacts facts = routes.facts(Facts.subject(execution));
        execution.setVariable("noting", facts.noting());
        execution.setVariable("burdens", facts.burdens());
        execution.setVariable("costs", facts.costs());
        execution.setVariable("concerned", facts.concerned());
        execution.setVariable("circular", facts.circular());
        execution.setVariable("homeBodies", facts.reserved());
    }
}
