package org.conclusum.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.conclusum.proposals.ProposalState;
import org.junit.jupiter.api.Test;

class ListFilterTests {

    @Test
    void survivesTheAddress() {
        ListFilter filter = new ListFilter("Schule & Co", ProposalState.READY, UUID.randomUUID(), true, true);

        String address = filter.parameters().getQueryString();
        assertThat(ListFilter.of(QueryParameters.fromString(address))).isEqualTo(filter);
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        assertThat(ListFilter.of(QueryParameters.fromString("state=GONE&committee=x&view=tree&page=2")))
                .isEqualTo(new ListFilter("", null, null, false, false));
    }
}
