package org.conclusum.committees;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.regions.Holiday;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.PublicHolidays;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The holidays of a committee: those of all Länder whose municipalities sit in it. A period is there for those who are
 * to read and to come; who has a holiday does neither, wherever the others live. An invitation that went out too early
 * harms nobody, one that went out too late undoes what was decided.
 *
 * @see "Design decision: src/docs/adr/0009-working-days.md"
 */
@Service
@Transactional(readOnly = true)
public class CommitteeCalendar {

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final PublicHolidays holidays;

    CommitteeCalendar(JdbcClient jdbc, RegionDirectory regions, PublicHolidays holidays) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.holidays = holidays;
    }

    /** The days that count in periods of this committee as it is composed on a day. */
    public WorkingDays workingDays(UUID committee, LocalDate composedOn) {
        return holidays.workingDays(laender(committee, composedOn));
    }

    /** The holidays of these committees in their order, both days included. */
    public List<Holiday> holidays(Collection<UUID> committees, LocalDate from, LocalDate until, Locale language) {
        Set<String> laender = committees.stream()
                .flatMap(committee -> laender(committee, from).stream())
                .collect(Collectors.toSet());
        return holidays.between(from, until, laender, language);
    }

    /** The Länder of its municipalities; those of its region, or all, where no municipality sits in it. */
    private Set<String> laender(UUID committee, LocalDate day) {
        Set<String> seated = jdbc.sql(
                        "select distinct ags from seat where committee_id = :committee"
                                + " and ags is not null and valid_from <= :day and (valid_until is null or valid_until >= :day)")
                .param("committee", committee)
                .param("day", Date.valueOf(day))
                .query(String.class)
                .set();
        return seated.isEmpty() ? laenderOfRegion(committee) : laenderOf(seated);
    }

    private Set<String> laenderOf(Set<String> seated) {
        return regions.municipalities().stream()
                .filter(municipality -> seated.contains(municipality.ags()))
                .map(MunicipalityRow::land)
                .collect(Collectors.toSet());
    }

    private Set<String> laenderOfRegion(UUID committee) {
        Set<String> region = jdbc.sql("select region from committee where id = ? and region is not null")
                .param(committee)
                .query(String.class)
                .set();
        return regions.municipalities().stream()
                .filter(municipality -> region.isEmpty() || region.contains(municipality.region()))
                .map(MunicipalityRow::land)
                .collect(Collectors.toSet());
    }
}
