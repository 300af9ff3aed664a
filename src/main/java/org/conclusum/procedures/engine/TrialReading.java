package org.conclusum.procedures.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.conclusum.procedures.check.ModelInspection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the engine read a model as it would at a deployment, and forget it. */
@Component
public class TrialReading {

    private final ProcessEngineConfigurationImpl engine;

    TrialReading(SpringProcessEngineConfiguration engine) {
        this.engine = engine;
    }

    /** Something that the engine does not understand; lines count from 1. */
    public record ReadingProblem(@Nullable String element, int line, String message) {}

    /** What the engine does not understand in a model or table that has passed the check. */
    public List<ReadingProblem> problems(byte[] file) {
        try {
            return ModelInspection.isTable(file) ? table(file) : model(file);
        } catch (ParseException unreadable) {
            return unreadable.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(TrialReading::problem)
                    .toList();
        } catch (ProcessEngineException | DmnEngineException refused) {
            return List.of(new ReadingProblem(null, 1, String.valueOf(refused.getMessage())));
        }
    }

    private List<ReadingProblem> model(byte[] file) {
        BpmnParser parser = engine.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(deployer -> ((BpmnDeployer) deployer).getBpmnParser())
                .findFirst()
                .orElseThrow();
        engine.getCommandExecutorTxRequired().execute(context -> parser.createParse()
                .sourceInputStream(new ByteArrayInputStream(file))
                .deployment(new DeploymentEntity())
                .name("trial")
                .execute());
        return List.of();
    }

    private List<ReadingProblem> table(byte[] file) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDmnEngine().parseDecisions(new ByteArrayInputStream(file)));
        return List.of();
    }

    private static ReadingProblem problem(Problem problem) {
        return new ReadingProblem(
                problem.getMainElementId(), Math.max(1, problem.getLine()), String.valueOf(problem.getMessage()));
    }
}
