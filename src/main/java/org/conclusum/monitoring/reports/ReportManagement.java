package org.conclusum.monitoring.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.reports.rules.MonitoringReportMustBeNamed;
import org.conclusum.monitoring.reports.rules.MonitoringReportMustFit;
import org.conclusum.monitoring.reports.rules.MonitoringReportMustShowIndicators;
import org.conclusum.regions.RegionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Monitoring reports. The office of the region writes them; its draft nobody else sees. What was issued everybody who is
 * signed in may read, as the figures themselves.
 */
@Service
@Transactional
public class ReportManagement {

    private final MonitoringReports reports;
    private final ReportPrinting printing;
    private final DocumentStore documents;
    private final RegionDirectory regions;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportManagement(
            MonitoringReports reports,
            ReportPrinting printing,
            DocumentStore documents,
            RegionDirectory regions,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.printing = printing;
        this.documents = documents;
        this.regions = regions;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** The regions whose office the person belongs to. */
    @Transactional(readOnly = true)
    public Set<String> offices(Actor.Person person) {
        return permissions.scopesOf(person, Role.OFFICE);
    }

    /** A page of what this person may read, the reports of the own office with their drafts; what changed last first. */
    @Transactional(readOnly = true)
    public List<MonitoringReport> page(Actor.Person person, int offset, int limit) {
        return reports.readable(offices(person), offset, limit);
    }

    /**
     * One report.
     *
     * @throws NotFound where there is none, or nothing of it for this person
     */
    @Transactional(readOnly = true)
    public MonitoringReport get(UUID id, Actor.Person person) {
        return reports.find(id)
                .filter(report ->
                        !report.versions().isEmpty() || offices(person).contains(report.region()))
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
    }

    /** Begins a report of a municipality of the region, or of the region itself. */
    public UUID begin(String region, @Nullable String ags, String title, Actor.Person person) {
        permissions.require(person, Role.OFFICE, region);
        if (ags != null && !regions.municipality(ags).region().equals(region)) {
            throw new NotFound(Subject.Kind.SYSTEM, ags);
        }
        ReportContent content = new ReportContent(title, "", List.of());
        check(content);
        MonitoringReport report =
                new MonitoringReport(UUID.randomUUID(), region, ags, content, 1, person.name(), now(), List.of());
        reports.add(report);
        events.publishEvent(new MonitoringReportBegun(report.id(), region, person));
        return report.id();
    }

    /**
     * Changes the draft.
     *
     * @throws ChangedMeanwhile where it is not at the expected revision any more
     */
    public void write(UUID id, ReportContent content, int expected, Actor.Person person) {
        MonitoringReport report = forOffice(id, person);
        check(content);
        if (report.revision() != expected) {
            throw new ChangedMeanwhile(report.changedBy(), report.changedAt());
        }
        if (!content.equals(report.content())) {
            reports.write(id, content, expected + 1, person.name(), now());
            events.publishEvent(new MonitoringReportWritten(id, report.region(), person));
        }
    }

    /** Prints the draft as it stands and keeps the file; its number. */
    public int issue(UUID id, Actor.Person person) {
        MonitoringReport report = forOffice(id, person);
        new MonitoringReportMustShowIndicators(report.content().chapters().size(), ReportContent.MOST_CHAPTERS).check();
        int number = report.nextNumber();
        DocumentRow file =
                documents.store(fileName(report, number), printing.print(report, number, clock.instant()), person);
        reports.add(id, new ReportVersion(number, file.id(), file.name(), file.sha256(), person.name(), now()));
        events.publishEvent(new MonitoringReportIssued(id, report.region(), person));
        return number;
    }

    /** The draft as it would be printed. */
    @Transactional(readOnly = true)
    public byte[] preview(UUID id, Actor.Person person) {
        MonitoringReport report = get(id, person);
        requireOffice(report, person);
        return printing.print(report, 0, clock.instant());
    }

    /**
     * The file of a version.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public byte[] file(UUID id, int number, Actor.Person person) {
        return get(id, person).versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> documents.content(version.document()))
                .orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, id));
    }

    private MonitoringReport forOffice(UUID id, Actor.Person person) {
        MonitoringReport report = reports.lock(id)
                .filter(found -> !found.versions().isEmpty() || offices(person).contains(found.region()))
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
        requireOffice(report, person);
        return report;
    }

    private void requireOffice(MonitoringReport report, Actor.Person person) {
        if (!offices(person).contains(report.region())) {
            throw new NotPermitted(person, "write monitoring report " + report.id());
        }
    }

    private static void check(ReportContent content) {
        Rule.checkAll(
                new MonitoringReportMustBeNamed(content.title()),
                new MonitoringReportMustFit(content.title(), ReportContent.LONGEST_TITLE),
                new MonitoringReportMustFit(content.introduction(), ReportContent.LONGEST_INTRODUCTION));
        content.chapters()
                .forEach(chapter ->
                        new MonitoringReportMustFit(chapter.comment(), ReportChapter.LONGEST_COMMENT).check());
    }

    private static String fileName(MonitoringReport report, int number) {
        String title = report.content().title().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return title.substring(0, Math.min(title.length(), 80)) + "-" + number + ".pdf";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
