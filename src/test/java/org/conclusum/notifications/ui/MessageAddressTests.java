package org.conclusum.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.conclusum.notifications.InboxFilter;
import org.conclusum.notifications.InboxOrder;
import org.conclusum.notifications.NoticeKind;
import org.junit.jupiter.api.Test;

class MessageAddressTests {

    private static final UUID COMMITTEE = UUID.randomUUID();

    private final MessageAddress address =
            new MessageAddress(new InboxFilter(true, NoticeKind.EXCHANGE, COMMITTEE), InboxOrder.CASE);

    @Test
    void comesBackFromTheAddressAsItWentIn() {
        assertThat(MessageAddress.of(address.query())).isEqualTo(address);
        assertThat(new MessageAddress(InboxFilter.ALL, InboxOrder.TIME).link()).isEqualTo("messages");
    }

    @Test
    void leavesOutWhatNobodyUnderstands() {
        assertThat(MessageAddress.of(QueryParameters.fromString("kind=x&committee=x&by=x&show=x&foo=1")))
                .isEqualTo(new MessageAddress(InboxFilter.ALL, InboxOrder.TIME));
    }

    @Test
    void leavesOutACommitteeOfWhichThereAreNoMessages() {
        assertThat(address.fitting(List.of(COMMITTEE))).isEqualTo(address);
        assertThat(address.fitting(List.of()))
                .isEqualTo(new MessageAddress(new InboxFilter(true, NoticeKind.EXCHANGE, null), InboxOrder.CASE));
    }
}
