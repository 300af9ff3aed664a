package org.conclusum.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.conclusum.proposals.ProposalState;
import org.conclusum.regions.MunicipalityRow;
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

    @Test
    void leavesOutWhatCanNoLongerBeChosen() {
        UUID committee = UUID.randomUUID();
        MunicipalityRow goerlitz =
                new MunicipalityRow("14626", "Landkreis Görlitz", "Görlitz", "Landkreis", "LAUSITZ", "SN");
        ListFilter filter = new ListFilter("Schule", ProposalState.READY, committee, true, true, "14626");

        assertThat(filter.fitting(List.of(), List.of(goerlitz)))
                .isEqualTo(new ListFilter("Schule", ProposalState.READY, null, true, true, "14626"));
        assertThat(filter.fitting(List.of(), List.of()).parameters().getQueryString())
                .doesNotContain("burdened", "committee")
                .contains("q=Schule");
    }
}
