package org.conclusum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void spellsTheSameContentTheSameWay() {
        String one = CanonicalJson.of(
                JSON.readTree("{\"b\": [1, {\"y\": null, \"x\": true}], \"a\": \"Görlitz \\\"A\\\"\"}"));
        String other =
                CanonicalJson.of(JSON.readTree("{\"a\":\"Görlitz \\\"A\\\"\",\"b\":[1,{\"x\":true,\"y\":null}]}"));
        assertThat(one).isEqualTo(other).isEqualTo("{\"a\":\"Görlitz \\\"A\\\"\",\"b\":[1,{\"x\":true,\"y\":null}]}");
    }

    @Test
    void tellsDifferentContentApart() {
        assertThat(CanonicalJson.of(JSON.readTree("{\"a\":[1,2]}")))
                .isNotEqualTo(CanonicalJson.of(JSON.readTree("{\"a\":[2,1]}")));
    }
}
