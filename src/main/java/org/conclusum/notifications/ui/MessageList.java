package org.conclusum.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.notifications.InboxMessage;
import org.conclusum.notifications.InboxOrder;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Messages in groups, each under its heading. */
class MessageList extends Div {

    MessageList(
            List<InboxMessage> messages,
            InboxOrder order,
            Map<UUID, String> committees,
            LocalDate today,
            SerializableConsumer<UUID> read) {
        addClassName("cc-notices");
        Map<UUID, String> topics = new HashMap<>();
        messages.stream()
                .filter(message -> !message.topic().isBlank())
                .forEach(message -> topics.putIfAbsent(message.thing(), message.topic()));
        Map<Object, UnorderedList> groups = new LinkedHashMap<>();
        for (InboxMessage message : messages) {
            String committee = name(message.committee(), committees);
            UnorderedList rows = groups.computeIfAbsent(key(message, order, today), key -> {
                H2 heading = new H2(heading(message, order, committee, topics, today));
                heading.addClassName("cc-notices-group");
                UnorderedList list = new UnorderedList();
                list.addClassName("cc-notices-list");
                add(heading, list);
                return list;
            });
            rows.add(new MessageRow(message, order == InboxOrder.COMMITTEE ? "" : committee, read));
        }
    }

    private static Object key(InboxMessage message, InboxOrder order, LocalDate today) {
        return switch (order) {
            case TIME -> MessageGroup.of(message, today);
            case CASE -> message.thing();
            case COMMITTEE -> message.committee() == null ? "" : message.committee();
        };
    }

    private static String heading(
            InboxMessage message, InboxOrder order, String committee, Map<UUID, String> topics, LocalDate today) {
        return switch (order) {
            case TIME -> Texts.of("notifications.inbox.group", MessageGroup.of(message, today));
            case CASE -> topics.getOrDefault(message.thing(), message.subject());
            case COMMITTEE -> committee.isEmpty() ? Texts.text("notifications.inbox.noCommittee") : committee;
        };
    }

    private static String name(@Nullable UUID committee, Map<UUID, String> names) {
        return committee == null ? "" : names.getOrDefault(committee, "");
    }
}
