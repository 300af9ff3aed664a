package org.conclusum.procedures.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * What a model may have become once the engine has read it: a second look that does not depend on how something was
 * written. Whatever is neither a plain part of the flow nor a step of the catalogue is refused before the first case.
 */
final class AllowedParts {

    private static final Set<String> BEHAVIOURS = Set.of(
            "NoneStartEventActivityBehavior",
            "EventSubProcessStartEventActivityBehavior",
            "NoneEndEventActivityBehavior",
            "TerminateEndEventActivityBehavior",
            "BoundaryEventActivityBehavior",
            "IntermediateCatchEventActivityBehavior",
            "IntermediateThrowNoneEventActivityBehavior",
            "UserTaskActivityBehavior",
            "ServiceTaskDelegateExpressionActivityBehavior",
            "DmnBusinessRuleTaskActivityBehavior",
            "ReceiveTaskActivityBehavior",
            "CallActivityBehavior",
            "SubProcessActivityBehavior",
            "EventSubProcessActivityBehavior",
            "ParallelMultiInstanceActivityBehavior",
            "SequentialMultiInstanceActivityBehavior",
            "ExclusiveGatewayActivityBehavior",
            "ParallelGatewayActivityBehavior",
            "InclusiveGatewayActivityBehavior",
            "EventBasedGatewayActivityBehavior");

    private AllowedParts() {}

    static void require(ScopeImpl scope) {
        listeners(scope.getId(), scope.getListeners(), scope.getBuiltInListeners());
        listeners(scope.getId(), scope.getVariableListeners(), scope.getBuiltInVariableListeners());
        if (scope.getIoMapping() != null) {
            throw refused(scope.getId(), "a mapping of variables");
        }
        for (ActivityImpl activity : scope.getActivities()) {
            behaviour(activity.getId(), activity.getActivityBehavior());
            activity.getOutgoingTransitions().forEach(AllowedParts::transition);
            require(activity);
        }
    }

    private static void behaviour(String id, ActivityBehavior behaviour) {
        String kind = behaviour == null ? "nothing" : behaviour.getClass().getSimpleName();
        if (!BEHAVIOURS.contains(kind)) {
            throw refused(id, kind);
        }
        if (behaviour instanceof UserTaskActivityBehavior task) {
            TaskDefinition definition = task.getTaskDefinition();
            listeners(id, definition.getTaskListeners(), definition.getBuiltinTaskListeners());
        }
    }

    private static void transition(PvmTransition transition) {
        if (transition instanceof TransitionImpl flow) {
            listeners(flow.getId(), flow.getListeners(), flow.getBuiltInListeners());
        }
    }

    /** The engine and this module listen; models do not. */
    private static <L> void listeners(String id, Map<String, List<L>> all, Map<String, List<L>> own) {
        boolean foreign = all.entrySet().stream()
                .anyMatch(each -> !own.getOrDefault(each.getKey(), List.of()).containsAll(each.getValue()));
        if (foreign) {
            throw refused(id, "a listener");
        }
    }

    private static ModelRefused refused(String id, String what) {
        return new ModelRefused("The model is refused: " + id + " is " + what);
    }
}
