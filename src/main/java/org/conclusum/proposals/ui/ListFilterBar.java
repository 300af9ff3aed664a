package org.conclusum.proposals.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Texts;

/** The filters above the list. */
class ListFilterBar extends Div {

    private static final int PAUSE_IN_TYPING = 400;

    private final TextField text = new TextField(Texts.text("proposals.list.search"));
    private final Select<ProposalState> state = new Select<>();
    private final Select<CommitteeRow> committee = new Select<>();
    private final Select<MunicipalityRow> burdened = new Select<>();
    private final Checkbox mine = new Checkbox(Texts.text("proposals.list.mine"));
    private final List<CommitteeRow> committees;
    private final List<MunicipalityRow> municipalities;
    private boolean board;

    ListFilterBar(
            List<CommitteeRow> committees,
            List<MunicipalityRow> municipalities,
            boolean hasOwn,
            Consumer<ListFilter> changed) {
        this.committees = committees;
        this.municipalities = municipalities;
        addClassNames("cc-filters", "cc-proposals-filters");
        text.setPlaceholder(Texts.text("proposals.list.searchHint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_TYPING);
        state.setLabel(Texts.text("proposals.list.state"));
        state.setItems(ProposalState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Texts.text("proposals.list.allStates"));
        state.setItemLabelGenerator(
                item -> item == null ? Texts.text("proposals.list.allStates") : Texts.of("proposals.state", item));
        committee.setLabel(Texts.text("proposals.list.committee"));
        committee.setItems(committees);
        committee.setEmptySelectionAllowed(true);
        committee.setEmptySelectionCaption(Texts.text("proposals.list.allCommittees"));
        committee.setItemLabelGenerator(
                item -> item == null ? Texts.text("proposals.list.allCommittees") : item.name());
        committee.setVisible(committees.size() > 1);
        burdened.setLabel(Texts.text("proposals.list.burdened"));
        burdened.setItems(municipalities);
        burdened.setEmptySelectionAllowed(true);
        burdened.setEmptySelectionCaption(Texts.text("proposals.list.allMunicipalities"));
        burdened.setItemLabelGenerator(
                item -> item == null ? Texts.text("proposals.list.allMunicipalities") : item.shortName());
        burdened.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        mine.setVisible(hasOwn);
        text.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        state.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        committee.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        mine.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        add(text, state, committee, burdened, mine);
    }

    void show(ListFilter filter) {
        board = filter.board();
        text.setValue(filter.text());
        state.setValue(filter.state());
        state.setVisible(!board);
        committee.setValue(committees.stream()
                .filter(row -> row.id().equals(filter.committee()))
                .findFirst()
                .orElse(null));
        burdened.setValue(municipalities.stream()
                .filter(row -> row.ags().equals(filter.burdened()))
                .findFirst()
                .orElse(null));
        mine.setValue(filter.mine());
    }

    private void tell(boolean fromPerson, Consumer<ListFilter> changed) {
        if (fromPerson) {
            UUID chosen =
                    committee.getValue() == null ? null : committee.getValue().id();
            String bearing =
                    burdened.getValue() == null ? null : burdened.getValue().ags();
            changed.accept(
                    new ListFilter(text.getValue().strip(), state.getValue(), chosen, mine.getValue(), board, bearing));
        }
    }
}
