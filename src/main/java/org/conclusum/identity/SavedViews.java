package org.conclusum.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.identity.rules.ViewMustHaveAName;
import org.conclusum.identity.rules.ViewMustHoldFilters;
import org.conclusum.identity.rules.ViewNameMustBeFree;
import org.conclusum.identity.rules.ViewsMustStayFew;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The saved views of lists; everybody sees and changes their own. */
@Service
@Transactional
public class SavedViews {

    public static final int LONGEST_NAME = ViewMustHaveAName.LONGEST;

    private static final String COLUMNS = "select id, list, name, query, opens_first from saved_view";

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person's views of a list, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(String list, Actor.Person owner) {
        return jdbc.sql(COLUMNS + " where account_id = ? and list = ? order by lower(name)")
                .params(owner.account(), list)
                .query(SavedViews::view)
                .list();
    }

    /** The person's views of all lists, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> all(Actor.Person owner) {
        return jdbc.sql(COLUMNS + " where account_id = ? order by lower(name), list")
                .param(owner.account())
                .query(SavedViews::view)
                .list();
    }

    /**
     * Saves filters under a name; a view of the list that has this name gets these filters.
     *
     * @param query the filters as the address of the list keeps them, without a question mark
     */
    public void save(String list, String name, String query, Actor.Person owner) {
        Rule.checkAll(new ViewMustHaveAName(name), new ViewMustHoldFilters(query));
        lock(owner);
        List<SavedView> held = of(list, owner);
        if (held.stream().noneMatch(view -> sameName(view, name))) {
            new ViewsMustStayFew(held.size()).check();
        }
        jdbc.sql("""
                        insert into saved_view (id, account_id, list, name, query, opens_first, made_at)
                        values (?, ?, ?, ?, ?, false, ?)
                        on conflict (account_id, list, lower(name)) do update set query = excluded.query""")
                .params(UUID.randomUUID(), owner.account(), list, name.strip(), query, Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Gives one of the person's own views another name.
     *
     * @throws NotFound where the person has no such view
     */
    public void rename(UUID view, String name, Actor.Person owner) {
        new ViewMustHaveAName(name).check();
        lock(owner);
        SavedView renamed = get(view, owner);
        boolean taken =
                of(renamed.list(), owner).stream().anyMatch(other -> !other.id().equals(view) && sameName(other, name));
        new ViewNameMustBeFree(name.strip(), taken).check();
        jdbc.sql("update saved_view set name = ? where id = ?")
                .params(name.strip(), view)
                .update();
    }

    /**
     * Has the list open with one of the person's own views, and no longer with another one.
     *
     * @throws NotFound where the person has no such view
     */
    public void openFirst(UUID view, Actor.Person owner) {
        lock(owner);
        openAll(get(view, owner).list(), owner);
        jdbc.sql("update saved_view set opens_first = true where id = ?")
                .param(view)
                .update();
    }

    /** Has the list open without filters. */
    public void openAll(String list, Actor.Person owner) {
        jdbc.sql("update saved_view set opens_first = false where account_id = ? and list = ? and opens_first")
                .params(owner.account(), list)
                .update();
    }

    /**
     * Deletes one of the person's own views.
     *
     * @throws NotFound where the person has no such view
     */
    public void delete(UUID view, Actor.Person owner) {
        get(view, owner);
        jdbc.sql("delete from saved_view where id = ?").param(view).update();
    }

    private SavedView get(UUID view, Actor.Person owner) {
        return jdbc.sql(COLUMNS + " where id = ? and account_id = ?")
                .params(view, owner.account())
                .query(SavedViews::view)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.ACCOUNT, "saved view " + view));
    }

    /** Whoever works in two windows changes the views in one after the other. */
    private void lock(Actor.Person owner) {
        jdbc.sql("select id from account where id = ? for no key update")
                .param(owner.account())
                .query(UUID.class)
                .single();
    }

    private static boolean sameName(SavedView view, String name) {
        return view.name().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT));
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("list"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("opens_first"));
    }
}
