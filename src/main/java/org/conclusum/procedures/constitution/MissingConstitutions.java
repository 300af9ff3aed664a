package org.conclusum.procedures.constitution;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Committees that were set up before their terms were followed get their case when the program starts, so that vacant
 * seats and the end of a term are noticed for them, too. A committee that ever had a case gets no other.
 */
@Component
class MissingConstitutions {

    private static final Logger LOG = LoggerFactory.getLogger(MissingConstitutions.class);

    private final ConstitutionProcedure procedure;
    private final CommitteeDirectory committees;
    private final HistoryService history;
    private final JdbcClient jdbc;

    MissingConstitutions(
            ConstitutionProcedure procedure, CommitteeDirectory committees, HistoryService history, JdbcClient jdbc) {
        this.procedure = procedure;
        this.committees = committees;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** Starts what is missing; of several nodes that start at once, one does. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void start() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('constitution'))")
                .query((row, number) -> number)
                .list();
        Set<String> known = history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(ConstitutionProcedure.PROCESS)
                .list()
                .stream()
                .map(HistoricProcessInstance::getBusinessKey)
                .collect(Collectors.toSet());
        List<UUID> missing = committees.all().stream()
                .filter(CommitteeRow::isInOffice)
                .map(CommitteeRow::id)
                .filter(committee -> !known.contains(committee.toString()))
                .toList();
        missing.forEach(procedure::takeOver);
        if (!missing.isEmpty()) {
            LOG.info("{} committees from before got their case", missing.size());
        }
    }
}
