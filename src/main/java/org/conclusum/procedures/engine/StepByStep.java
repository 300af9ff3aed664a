package org.conclusum.procedures.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Lets a case pause before every automatic step and every fork, and begin with the facts of the sample. */
class StepByStep extends AbstractBpmnParseListener implements ExecutionListener {

    private final Sandbox sandbox;

    StepByStep(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(EVENTNAME_START, this);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        pause(activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        pause(activity);
    }

    @Override
    public void parseExclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        pause(activity);
    }

    @Override
    public void parseInclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        pause(activity);
    }

    /** A called case knows the sample before its first timer is set. */
    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        CallableElementParameter everything = new CallableElementParameter();
        everything.setAllVariables(true);
        ((CallableElementActivityBehavior) activity.getActivityBehavior())
                .getCallableElement()
                .addInput(everything);
    }

    private static void pause(ActivityImpl activity) {
        if (!activity.isAsyncBefore()) {
            activity.setAsyncBefore(true);
        }
    }

    @Override
    public void notify(DelegateExecution begun) {
        sandbox.begin(begun);
    }
}
