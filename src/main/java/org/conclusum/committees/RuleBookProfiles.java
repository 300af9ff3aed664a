package org.conclusum.committees;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.committees.rules.LocatedJson;
import org.conclusum.committees.rules.ProcedureRulesJson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The profiles that come with the program, read strictly when it starts. */
@Component
class RuleBookProfiles {

    private static final String RESOURCE = "committees/rule-book-profiles.json";

    private final List<RuleBookProfile> all;

    RuleBookProfiles() {
        try (InputStream json = new ClassPathResource(RESOURCE).getInputStream()) {
            this.all = LocatedJson.root(JsonMapper.shared().readTree(json)).list(RuleBookProfiles::profile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", unreadable);
        }
    }

    List<RuleBookProfile> all() {
        return all;
    }

    private static RuleBookProfile profile(LocatedJson json) {
        json.withOnly("key", "source", "unverified", "decision", "procedure", "notice", "submissionDays");
        LocatedJson notice = json.required("notice").withOnly("days", "urgentDays", "unit");
        DayKind unit = notice.required("unit").oneOf(DayKind.class);
        return new RuleBookProfile(
                json.required("key").text(),
                json.required("source").text(),
                json.required("unverified").truth(),
                DecisionRulesJson.read(json.required("decision")),
                ProcedureRulesJson.read(json.required("procedure")),
                new NoticePeriod(notice.required("days").smallNumber(), unit),
                new NoticePeriod(notice.required("urgentDays").smallNumber(), unit),
                json.required("submissionDays").smallNumber());
    }
}
