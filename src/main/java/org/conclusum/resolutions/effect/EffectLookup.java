package org.conclusum.resolutions.effect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules need to know of effects, without a permission check. */
@Service
@Transactional(readOnly = true)
public class EffectLookup {

    private final JdbcClient jdbc;

    EffectLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day on which the effect of a resolution is looked at; empty where it has no target. */
    public Optional<LocalDate> reviewOn(UUID resolution) {
        return jdbc.sql("select review_on from resolution_effect where resolution_id = ?")
                .param(resolution)
                .query(LocalDate.class)
                .optional();
    }
}
