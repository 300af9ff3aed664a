package org.conclusum.monitoring.imports;

import java.util.Locale;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.monitoring.imports.rules.SourceMustBeCredited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names sources of figures. Offices do so; a source stays, as figures rest on it. */
@Service
@Transactional
public class SourceManagement {

    private static final int LONGEST_CODE = 40;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    SourceManagement(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public boolean mayName(Actor actor) {
        return actor instanceof Actor.Procedure
                || !permissions.scopesOf(actor, Role.OFFICE).isEmpty();
    }

    /** Names a source; says under which code it is kept. */
    public String name(SourceDraft draft, Actor actor) {
        if (!mayName(actor)) {
            throw new NotPermitted(actor, "name sources of figures");
        }
        String plain = draft.name().toUpperCase(Locale.GERMAN).replaceAll("[^\\p{Lu}\\p{N}]+", "-");
        String code = plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        boolean taken = jdbc.sql("select exists (select 1 from figure_source where code = ? or lower(name) = lower(?))")
                .params(code, draft.name())
                .query(Boolean.class)
                .single();
        Rule.checkAll(new SourceMustBeCredited(draft, taken));
        jdbc.sql("insert into figure_source (code, name, credit, licence, licence_url, place) values (:code, :name,"
                        + " :credit, :licence, :url, nextval('figure_source_place'))")
                .param("code", code)
                .param("name", draft.name())
                .param("credit", draft.credit())
                .param("licence", draft.licence())
                .param("url", draft.licenceUrl())
                .update();
        events.publishEvent(new SourceNamed(actor, code, draft.name()));
        return code;
    }
}
