package org.conclusum.proposals.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.proposals.ProposalFilter;
import org.conclusum.proposals.ProposalState;
import org.conclusum.regions.MunicipalityRow;
import org.jspecify.annotations.Nullable;

/** The filter and the look of the list, as the address of the page keeps them; what is not understood is left out. */
record ListFilter(
        String text,
        @Nullable ProposalState state,
        @Nullable UUID committee,
        boolean mine,
        boolean board,
        @Nullable String burdened) {

    ListFilter(String text, @Nullable ProposalState state, @Nullable UUID committee, boolean mine, boolean board) {
        this(text, state, committee, mine, board, null);
    }

    static ListFilter of(QueryParameters parameters) {
        return new ListFilter(
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("state")
                        .flatMap(ListFilter::state)
                        .orElse(null),
                parameters
                        .getSingleParameter("committee")
                        .flatMap(ListFilter::committee)
                        .orElse(null),
                parameters.getSingleParameter("mine").isPresent(),
                parameters.getSingleParameter("view").filter("board"::equals).isPresent(),
                parameters
                        .getSingleParameter("burdened")
                        .filter(ags -> ags.matches("[0-9]{5}"))
                        .orElse(null));
    }

    ProposalFilter filter() {
        return new ProposalFilter(text, state == null ? Set.of() : Set.of(state), committee, mine, burdened);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put("q", text);
        }
        if (state != null) {
            parameters.put("state", state.name());
        }
        if (committee != null) {
            parameters.put("committee", committee.toString());
        }
        if (mine) {
            parameters.put("mine", "1");
        }
        if (burdened != null) {
            parameters.put("burdened", burdened);
        }
        if (board) {
            parameters.put("view", "board");
        }
        return QueryParameters.simple(parameters);
    }

    ListFilter asBoard(boolean wanted) {
        return new ListFilter(text, state, committee, mine, wanted, burdened);
    }

    /** What of it fits: committees and municipalities that can be chosen. */
    ListFilter fitting(List<CommitteeRow> committees, List<MunicipalityRow> municipalities) {
        boolean known = committees.stream().anyMatch(row -> row.id().equals(committee));
        boolean there = municipalities.stream().anyMatch(row -> row.ags().equals(burdened));
        return new ListFilter(text, state, known ? committee : null, mine, board, there ? burdened : null);
    }

    ListFilter reset() {
        return new ListFilter("", null, null, false, board);
    }

    private static Optional<ProposalState> state(String name) {
        return Arrays.stream(ProposalState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static Optional<UUID> committee(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
