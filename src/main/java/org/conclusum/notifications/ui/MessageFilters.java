package org.conclusum.notifications.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.notifications.InboxOrder;
import org.conclusum.notifications.NoticeKind;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Which messages are shown and how they are put together; each choice takes effect at once. */
class MessageFilters extends Div {

    MessageFilters(
            MessageAddress shown,
            List<UUID> committees,
            Map<UUID, String> names,
            SerializableConsumer<MessageAddress> change) {
        addClassName("cc-notices-bar");
        Nav looks = new Nav(
                choice(
                        shown.unreadOnly(false),
                        "notifications.inbox.all",
                        !shown.filter().unreadOnly()),
                choice(
                        shown.unreadOnly(true),
                        "notifications.inbox.unread",
                        shown.filter().unreadOnly()));
        looks.addClassName("cc-notices-looks");
        looks.getElement().setAttribute("aria-label", Texts.text("notifications.inbox.which"));
        Div fields = new Div();
        fields.addClassName("cc-filters");
        fields.add(narrow(
                "notifications.inbox.kind",
                List.of(NoticeKind.values()),
                shown.filter().kind(),
                kind -> Texts.of("notifications.kind", kind),
                kind -> change.accept(shown.with(kind))));
        if (committees.size() > 1) {
            fields.add(narrow(
                    "notifications.inbox.committee",
                    committees,
                    shown.filter().committee(),
                    id -> names.getOrDefault(id, ""),
                    id -> change.accept(shown.of(id))));
        }
        fields.add(order(shown, change));
        add(looks, fields);
    }

    private static Anchor choice(MessageAddress address, String key, boolean current) {
        Anchor anchor = new Anchor(address.link(), Texts.text(key));
        if (current) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }

    private static <T> Select<T> narrow(
            String key,
            List<T> items,
            @Nullable T value,
            SerializableFunction<T, String> label,
            SerializableConsumer<@Nullable T> change) {
        String all = Texts.text("notifications.inbox.any");
        Select<T> select = new Select<>();
        select.setLabel(Texts.text(key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(item -> item == null ? all : label.apply(item));
        if (value != null && items.contains(value)) {
            select.setValue(value);
        }
        select.addValueChangeListener(changed -> change.accept(changed.getValue()));
        return select;
    }

    private static Select<InboxOrder> order(MessageAddress shown, SerializableConsumer<MessageAddress> change) {
        Select<InboxOrder> select = new Select<>();
        select.setLabel(Texts.text("notifications.inbox.order"));
        select.setItems(InboxOrder.values());
        select.setItemLabelGenerator(order -> Texts.of("notifications.inbox.order", order));
        select.setValue(shown.order());
        select.addValueChangeListener(changed -> change.accept(shown.by(changed.getValue())));
        return select;
    }
}
