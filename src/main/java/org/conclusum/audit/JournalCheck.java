package org.conclusum.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.conclusum.audit.JournalFinding.Broken;
import org.conclusum.audit.JournalFinding.Damage;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Recomputes every hash of the journal and names the first entry that does not fit. */
@Service
public class JournalCheck {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JournalSealer sealer;
    private final Permissions permissions;

    private record Link(Seal seal, byte[] stored, @Nullable JournalEntry entry) {}

    JournalCheck(JdbcClient jdbc, JournalSealer sealer, Permissions permissions) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.permissions = permissions;
    }

    /** Seals what is new and checks the whole journal; administrators, auditors and procedures may. */
    public JournalFinding run(Actor actor) {
        if (!permissions.holds(actor, Role.ADMINISTRATOR) && !permissions.holds(actor, Role.AUDITOR)) {
            throw new NotPermitted(actor, "check the journal");
        }
        sealer.sealAll();
        long position = 0;
        byte[] head = Seal.GENESIS;
        List<Link> links = links(position);
        while (!links.isEmpty()) {
            for (Link link : links) {
                Optional<Broken> broken = examine(link, position + 1, head);
                if (broken.isPresent()) {
                    return new JournalFinding(position, HexFormat.of().formatHex(head), broken.get());
                }
                position++;
                head = link.seal().hash();
            }
            links = links(position);
        }
        return new JournalFinding(position, HexFormat.of().formatHex(head), null);
    }

    private static Optional<Broken> examine(Link link, long position, byte[] head) {
        Seal seal = link.seal();
        JournalEntry entry = link.entry();
        if (entry == null) {
            return Optional.of(new Broken(seal.entry(), null, Damage.ENTRY_MISSING));
        }
        if (!Arrays.equals(link.stored(), entry.contentHash())) {
            return Optional.of(new Broken(seal.entry(), entry.event(), Damage.CONTENT_CHANGED));
        }
        Seal expected = Seal.after(position, head, seal.entry(), link.stored());
        boolean fits = seal.position() == position
                && Arrays.equals(seal.previous(), head)
                && Arrays.equals(seal.hash(), expected.hash());
        return fits ? Optional.empty() : Optional.of(new Broken(seal.entry(), entry.event(), Damage.CHAIN_BROKEN));
    }

    private List<Link> links(long after) {
        return jdbc.sql("""
                        select s.position, s.entry_id, s.previous_hash, s.hash, e.* from journal_seal s
                        left join journal_entry e on e.id = s.entry_id
                        where s.position > ? order by s.position limit ?""")
                .params(after, BATCH)
                .query((row, number) -> link(row))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        Seal seal = new Seal(
                row.getLong("position"), row.getLong("entry_id"), row.getBytes("previous_hash"), row.getBytes("hash"));
        boolean there = row.getString("event") != null;
        return new Link(
                seal, there ? row.getBytes("content_hash") : new byte[0], there ? JournalEntry.read(row) : null);
    }
}
