package org.conclusum.exchange;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A practice as it is kept and as it travels. */
public final class PracticeJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PracticeJson() {}

    public static String write(PracticeContent content) {
        return JSON.writeValueAsString(content);
    }

    /** @throws tools.jackson.core.JacksonException where it is none */
    public static PracticeContent read(String json) {
        return JSON.readValue(json, PracticeContent.class);
    }
}
