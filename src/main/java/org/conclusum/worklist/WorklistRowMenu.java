package org.conclusum.worklist;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** What else can be done with an item: take it on, give it back, hand it over. Empty where nothing can. */
class WorklistRowMenu extends Div {

    /** What the person chose. */
    interface Choices {
        void claim(WorkItem item);

        void handBack(WorkItem item);

        void handOver(WorkItem item);
    }

    WorklistRowMenu(WorkItem item, UUID account, Choices choices) {
        addClassName("cc-task-menu");
        boolean claim = item.claimable() && item.assignee() == null;
        boolean handBack = item.claimable() && account.equals(item.assignee());
        if (!claim && !handBack && !item.delegable()) {
            return;
        }
        NativeButton button = new NativeButton();
        button.addClassName("cc-icon-button");
        button.add(Icon.MORE.create());
        button.getElement().setAttribute("aria-label", Texts.text("worklist.row.menu", item.title()));
        button.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        if (claim) {
            menu.addItem(Texts.text("worklist.row.claim"), click -> choices.claim(item));
        }
        if (handBack) {
            menu.addItem(Texts.text("worklist.row.handBack"), click -> choices.handBack(item));
        }
        if (item.delegable()) {
            menu.addItem(Texts.text("worklist.row.handOver"), click -> choices.handOver(item));
        }
        add(button);
    }
}
