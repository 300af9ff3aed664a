package org.conclusum.worklist.handover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;
import org.conclusum.worklist.WorkArrangement;
import org.conclusum.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** Who has what around the committees of an office; one thing or everything of a person is given to somebody else. */
class HeldWorkCard extends Card {

    private final transient List<WorkItem> held;
    private final transient WorkArrangement arrangement;
    private final transient Map<UUID, String> committees;
    private final transient AccountDirectory accounts;
    private final transient Actor.Person office;
    private final transient Runnable changed;
    private final transient Map<UUID, AccountRow> holders;
    private final Select<AccountRow> holder = new Select<>();

    HeldWorkCard(
            List<WorkItem> held,
            WorkArrangement arrangement,
            Map<UUID, String> committees,
            AccountDirectory accounts,
            Actor.Person office,
            Runnable changed) {
        super(Texts.text("worklist.arrange.held"));
        this.held = held;
        this.arrangement = arrangement;
        this.committees = committees;
        this.accounts = accounts;
        this.office = office;
        this.changed = changed;
        this.holders = accounts.findAll(
                held.stream().map(WorkItem::assignee).filter(Objects::nonNull).collect(Collectors.toSet()));
        if (held.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("worklist.arrange.held.none"));
            none.addClassName("cc-muted");
            add(none);
            return;
        }
        PagedTable<WorkItem> table = table();
        holder.setLabel(Texts.text("worklist.arrange.of"));
        holder.setItems(holders.values().stream()
                .sorted(Comparator.comparing(AccountRow::displayName))
                .toList());
        holder.setItemLabelGenerator(row -> row == null ? Texts.text("worklist.arrange.everybody") : row.displayName());
        holder.setEmptySelectionAllowed(true);
        holder.setEmptySelectionCaption(Texts.text("worklist.arrange.everybody"));
        var all = Actions.secondary(Texts.text("worklist.arrange.all"), this::giveAll);
        all.setVisible(false);
        holder.addValueChangeListener(change -> {
            all.setVisible(change.getValue() != null);
            table.refresh();
        });
        var line = new Div(holder, all);
        line.addClassName("cc-casework-bar");
        add(line, table.refresh());
    }

    private PagedTable<WorkItem> table() {
        return new PagedTable<WorkItem>(Texts.text("worklist.arrange.held"), (offset, limit) -> held.stream()
                        .filter(item -> holder.getValue() == null
                                || holder.getValue().id().equals(item.assignee()))
                        .skip(offset)
                        .limit(limit)
                        .toList())
                .component(Texts.text("worklist.arrange.what"), item -> new Anchor(item.route(), item.title()))
                .column(
                        Texts.text("worklist.filter.step"),
                        item -> Texts.text("worklist.step." + item.step() + ".detail"))
                .column(Texts.text("worklist.filter.committee"), item -> committees.getOrDefault(item.committee(), ""))
                .column(
                        Texts.text("worklist.task.due"),
                        item -> item.due() == null ? Texts.text("worklist.due.open") : Formats.date(item.due()))
                .column(Texts.text("worklist.arrange.who"), item -> name(item.assignee()))
                .component(Texts.text("worklist.arrange.action"), this::give);
    }

    private Component give(WorkItem item) {
        var give = Actions.quiet(Texts.text("worklist.arrange.give"), () -> choose(item));
        give.setAriaLabel(Texts.text("worklist.arrange.give.of", item.title()));
        return give;
    }

    private void choose(WorkItem item) {
        UUID from = Objects.requireNonNull(item.assignee());
        new ChoosePersonDialog(
                        Texts.text("worklist.arrange.give.title"),
                        Texts.text("worklist.arrange.give.sentence", item.title(), name(from)),
                        byName(new HashSet<>(arrangement.candidates(item, office))),
                        to -> {
                            arrangement.reassign(item, from, to.id(), office);
                            Messages.done(Texts.text("worklist.arrange.given", to.displayName()));
                            changed.run();
                        })
                .open();
    }

    private void giveAll() {
        AccountRow from = holder.getValue();
        Set<UUID> candidates = held.stream()
                .filter(item -> from.id().equals(item.assignee()))
                .flatMap(item -> arrangement.candidates(item, office).stream())
                .collect(Collectors.toSet());
        new ChoosePersonDialog(
                        Texts.text("worklist.arrange.all"),
                        Texts.text("worklist.arrange.all.sentence", from.displayName()),
                        byName(candidates),
                        to -> {
                            WorkArrangement.Moved moved = arrangement.reassignAll(from.id(), to.id(), office);
                            Messages.done(Texts.text(
                                    "worklist.arrange.all.done",
                                    moved.given(),
                                    moved.left().size(),
                                    to.displayName()));
                            changed.run();
                        })
                .open();
    }

    private List<AccountRow> byName(Set<UUID> ids) {
        return accounts.findAll(ids).values().stream()
                .filter(AccountRow::enabled)
                .sorted(Comparator.comparing(AccountRow::displayName))
                .toList();
    }

    private String name(@Nullable UUID account) {
        AccountRow row = account == null ? null : holders.get(account);
        return row == null ? "" : row.displayName();
    }
}
