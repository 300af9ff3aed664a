package org.conclusum.procedures.models;

import java.util.Map;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.TableTrying;
import org.conclusum.procedures.engine.TableTrying.TriedTable;
import org.springframework.stereotype.Service;

/** Tries decision tables; administrators do. */
@Service
public class ModelTrying {

    private final TableTrying tables;
    private final Permissions permissions;

    ModelTrying(TableTrying tables, Permissions permissions) {
        this.tables = tables;
        this.permissions = permissions;
    }

    /** What a table answers to these facts, and by which rule. */
    public TriedTable ask(byte[] table, Map<String, Object> facts, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        return tables.ask(table, facts);
    }
}
