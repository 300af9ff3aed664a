package org.conclusum.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.conclusum.proposals.ProposalText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The proposals of the sample, as they stand in {@code sample/proposals.json}. */
final class SampleTexts {

    /** A proposal of the sample; the key names it within the sample. */
    record Entry(
            String key,
            String committee,
            String originator,
            String title,
            String motion,
            String facts,
            String costs,
            String lead,
            Set<String> concerned,
            boolean closed,
            @Nullable Set<String> burdened,
            @Nullable Boolean noting) {

        ProposalText text() {
            return new ProposalText(
                    title,
                    facts,
                    motion,
                    costs,
                    lead,
                    closed,
                    concerned,
                    burdened == null ? Set.of() : burdened,
                    Boolean.TRUE.equals(noting));
        }
    }

    private SampleTexts() {}

    static List<Entry> read() {
        try (InputStream json = new ClassPathResource("sample/proposals.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, new TypeReference<List<Entry>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
