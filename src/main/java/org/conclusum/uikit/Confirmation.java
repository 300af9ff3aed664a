package org.conclusum.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirmation {

    private Confirmation() {}

    /** Asks; the action runs only when the person confirms. */
    public static void ask(String title, String sentence, String confirm, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(sentence);
        dialog.setConfirmText(confirm);
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("uikit.cancel"));
        dialog.addConfirmListener(event -> action.run());
        dialog.open();
    }
}
