package org.conclusum.notifications.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.notifications.InboxFilter;
import org.conclusum.notifications.InboxOrder;
import org.conclusum.notifications.NoticeKind;
import org.jspecify.annotations.Nullable;

/** The filter and the order of the messages, as the address of the page keeps them; what is not understood is left out. */
record MessageAddress(InboxFilter filter, InboxOrder order) {

    static final String ROUTE = "messages";

    private static final String SHOW = "show";
    private static final String UNREAD = "unread";
    private static final String KIND = "kind";
    private static final String COMMITTEE = "committee";
    private static final String ORDER = "by";

    static MessageAddress of(QueryParameters query) {
        InboxOrder order = constant(InboxOrder.values(), query, ORDER);
        return new MessageAddress(
                new InboxFilter(
                        query.getSingleParameter(SHOW).filter(UNREAD::equals).isPresent(),
                        constant(NoticeKind.values(), query, KIND),
                        query.getSingleParameter(COMMITTEE)
                                .flatMap(MessageAddress::id)
                                .orElse(null)),
                order == null ? InboxOrder.TIME : order);
    }

    /** What of it fits: committees of which there are messages. */
    MessageAddress fitting(List<UUID> committees) {
        return filter.committee() == null || committees.contains(filter.committee()) ? this : of((UUID) null);
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (filter.unreadOnly()) {
            query.put(SHOW, UNREAD);
        }
        if (filter.kind() != null) {
            query.put(KIND, word(filter.kind()));
        }
        if (filter.committee() != null) {
            query.put(COMMITTEE, filter.committee().toString());
        }
        if (order != InboxOrder.TIME) {
            query.put(ORDER, word(order));
        }
        return QueryParameters.simple(query);
    }

    /** As the target of a link. */
    String link() {
        String query = query().getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }

    MessageAddress unreadOnly(boolean wanted) {
        return new MessageAddress(new InboxFilter(wanted, filter.kind(), filter.committee()), order);
    }

    MessageAddress with(@Nullable NoticeKind kind) {
        return new MessageAddress(new InboxFilter(filter.unreadOnly(), kind, filter.committee()), order);
    }

    MessageAddress of(@Nullable UUID committee) {
        return new MessageAddress(new InboxFilter(filter.unreadOnly(), filter.kind(), committee), order);
    }

    MessageAddress by(InboxOrder wanted) {
        return new MessageAddress(filter, wanted);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, QueryParameters query, String name) {
        String wanted = query.getSingleParameter(name).orElse("");
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
