package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.Moderation;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/**
 * A page about one side of a moderation: finds the proposal in its address, bears the name of its side, and is drawn anew
 * from what the person may see then. What is not there for this person is not found.
 */
abstract class ProposalPart extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final String nameKey;
    private UUID proposal = new UUID(0, 0);

    ProposalPart(String nameKey) {
        this.nameKey = nameKey;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        proposal = ModerationAddress.proposal(event);
        refresh();
    }

    /** The page as this person may see it now; throws what the listings throw. */
    abstract PageLayout page(UUID of);

    final void refresh() {
        PageLayout page = page(proposal);
        removeAll();
        add(page);
    }

    final UUID proposal() {
        return proposal;
    }

    @Override
    public String getPageTitle() {
        return Texts.text(nameKey);
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    static PageHeader header(ProposalRow row, Moderation moderation, Component... more) {
        return new PageHeader(row.title())
                .marks(ModerationWords.mark(moderation))
                .marks(more);
    }

    final <T> T found(Optional<T> wanted) {
        return wanted.orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    /** Not there for whom there is nothing in it. */
    final void requireSome(Collection<?> things) {
        if (things.isEmpty()) {
            throw new NotFound(Subject.Kind.PROPOSAL, proposal);
        }
    }
}
