package org.conclusum.sample;

import java.time.Duration;
import java.util.UUID;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.kernel.ProgramClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the sample, through the same commands that people use. It does so before the engine's
 * timers run and before anybody can sign in, because it moves the clock.
 */
@Component
@ConditionalOnProperty("conclusum.sample")
class SampleData implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);

    private final AccountDirectory accounts;
    private final SampleMarker marker;
    private final SamplePeople people;
    private final SampleCommittees committees;
    private final SampleStory story;
    private final SampleMeetings meetings;
    private final SampleAgendas agendas;
    private final SampleMinutes minutes;
    private final SampleCirculars circulars;
    private final SampleInstructions instructions;
    private final SampleFollowUp followUp;
    private final SampleRules rules;
    private final SampleStatements statements;
    private final SampleRatification ratification;
    private final SampleStructure structure;
    private final SampleNotes notes;
    private final SampleSpeakers speakers;
    private final SampleModeration moderation;
    private final SampleInterests interests;
    private final SampleInfluence influence;
    private final SampleConsent consent;
    private final SampleScenarios scenarios;
    private final SampleFigures figures;
    private final SampleEvidence evidence;
    private final SampleReports reports;
    private final SampleExchange exchange;
    private final SampleLineage lineage;
    private final SampleProcesses processes;
    private final SampleWork work;
    private final SampleNotices notices;
    private final SampleYears years;
    private final ProgramClock clock;
    private boolean running;

    SampleData(
            AccountDirectory accounts,
            SampleMarker marker,
            SamplePeople people,
            SampleCommittees committees,
            SampleStory story,
            SampleMeetings meetings,
            SampleAgendas agendas,
            SampleMinutes minutes,
            SampleCirculars circulars,
            SampleInstructions instructions,
            SampleFollowUp followUp,
            SampleRules rules,
            SampleStatements statements,
            SampleRatification ratification,
            SampleStructure structure,
            SampleNotes notes,
            SampleSpeakers speakers,
            SampleModeration moderation,
            SampleInterests interests,
            SampleInfluence influence,
            SampleConsent consent,
            SampleScenarios scenarios,
            SampleFigures figures,
            SampleEvidence evidence,
            SampleReports reports,
            SampleExchange exchange,
            SampleLineage lineage,
            SampleProcesses processes,
            SampleWork work,
            SampleNotices notices,
            SampleYears years,
            ProgramClock clock) {
        this.accounts = accounts;
        this.marker = marker;
        this.people = people;
        this.committees = committees;
        this.story = story;
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.circulars = circulars;
        this.instructions = instructions;
        this.followUp = followUp;
        this.rules = rules;
        this.statements = statements;
        this.ratification = ratification;
        this.structure = structure;
        this.notes = notes;
        this.speakers = speakers;
        this.moderation = moderation;
        this.interests = interests;
        this.influence = influence;
        this.consent = consent;
        this.scenarios = scenarios;
        this.figures = figures;
        this.evidence = evidence;
        this.reports = reports;
        this.exchange = exchange;
        this.lineage = lineage;
        this.processes = processes;
        this.work = work;
        this.notices = notices;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void start() {
        running = true;
        if (accounts.count() == 0) {
            fill();
        }
    }

    private void fill() {
        LOG.info("filling the empty database with sample data");
        Duration offset = clock.offset();
        marker.begin(clock.unshifted().instant());
        try {
            years.on(2, 3, 4);
            people.open();
            notices.choose();
            committees.found();
            years.pass();
            story.on(-70, 9, 0);
            speakers.templates();
            story.begin(SampleTexts.read());
            figures.read();
            story.openings();
            evidence.languageSupport();
            statements.complete();
            structure.workingGroup();
            structure.dissolved();
            structure.vacancies();
            instructions.beforeTheMeeting();
            UUID lausitz = meetings.lausitz();
            followUp.languageSupport();
            followUp.educationOffice();
            minutes.signed(lausitz);
            agendas.standingItems();
            meetings.alliance();
            ratification.underWay();
            meetings.association();
            meetings.interrupted();
            minutes.sent(meetings.rhein());
            minutes.draft(meetings.all());
            circulars.decided();
            structure.beingFounded();
            story.latest();
            statements.underWay();
            circulars.running();
            rules.prepare();
            meetings.toCome();
            instructions.now();
            meetings.today();
            notes.write();
            moderation.schoolNetwork();
            processes.secondReminder();
            work.beside();
            processes.moderationFromTwo();
            moderation.internshipWeek();
            interests.acrossRegions();
            influence.schoolNetwork();
            consent.sportsHalls();
            scenarios.watch(scenarios.schools(), scenarios.pupils());
            scenarios.allDay();
            scenarios.transition();
            reports.write();
            evidence.schoolNetwork();
            figures.begin();
            UUID education = exchange.educationOffice();
            exchange.adoptions(education, exchange.parentsEvening());
            exchange.rounds(education);
            exchange.staffPool();
            exchange.programme();
            lineage.readingMentors();
            followUp.effect();
            notices.save();
        } finally {
            clock.setOffset(offset);
        }
        marker.finish(clock.unshifted().instant());
    }
}
