package org.conclusum.uikit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the foot of the page: what has happened, or what stands in the way and what to do. */
public final class Messages {

    private static final int SHORT = 5_000;
    private static final int LONG = 12_000;

    private Messages() {}

    public static void done(String sentence) {
        show(sentence, SHORT, NotificationVariant.SUCCESS);
    }

    public static void failed(String sentence) {
        show(sentence, LONG, NotificationVariant.ERROR);
    }

    private static void show(String sentence, int duration, NotificationVariant variant) {
        Notification notification = new Notification(sentence, duration, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
        notification.open();
    }
}
