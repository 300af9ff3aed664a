package org.conclusum.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.search.FoundKind;
import org.conclusum.search.SearchQuestion;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The question: words, and what narrows them down. */
class SearchForm extends Div {

    private final TextField words = new TextField();
    private final Select<CommitteeRow> committee = new Select<>();
    private final DayField from = new DayField(Texts.text("search.from"));
    private final DayField until = new DayField(Texts.text("search.until"));
    private final List<CommitteeRow> committees;
    private @Nullable FoundKind kind;

    SearchForm(List<CommitteeRow> committees, SerializableConsumer<SearchQuestion> ask) {
        this.committees = committees;
        addClassName("cc-search-form");
        getElement().setAttribute("role", "search");
        words.setAriaLabel(Texts.text("search.words"));
        words.setPlaceholder(Texts.text("search.wordsHint"));
        words.setPrefixComponent(Icon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setAutofocus(true);
        words.addClassName("cc-search-words");
        words.addKeyPressListener(Key.ENTER, pressed -> ask.accept(question()));
        committee.setLabel(Texts.text("search.committee"));
        committee.setItems(committees);
        committee.setEmptySelectionAllowed(true);
        committee.setEmptySelectionCaption(Texts.text("search.allCommittees"));
        committee.setItemLabelGenerator(row -> row == null ? Texts.text("search.allCommittees") : row.name());
        committee.setVisible(committees.size() > 1);
        committee.addValueChangeListener(changed -> tell(changed.isFromClient(), ask));
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        from.addValueChangeListener(changed -> tell(changed.isFromClient(), ask));
        until.addValueChangeListener(changed -> tell(changed.isFromClient(), ask));
        Div line = new Div(words, Actions.primary(Texts.text("search.ask"), () -> ask.accept(question())));
        line.addClassName("cc-search-line");
        Div filters = new Div(committee, from, until);
        filters.addClassName("cc-filters");
        add(line, filters);
    }

    void show(SearchQuestion question) {
        words.setValue(question.text());
        kind = question.kind();
        committee.setValue(of(question.committee()));
        from.setValue(question.from());
        until.setValue(question.until());
    }

    private SearchQuestion question() {
        CommitteeRow chosen = committee.getValue();
        return new SearchQuestion(
                words.getValue(), kind, chosen == null ? null : chosen.id(), from.getValue(), until.getValue());
    }

    private void tell(boolean fromPerson, SerializableConsumer<SearchQuestion> ask) {
        if (fromPerson) {
            ask.accept(question());
        }
    }

    private @Nullable CommitteeRow of(@Nullable UUID id) {
        return committees.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
