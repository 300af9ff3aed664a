package org.conclusum.testing;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What views find as the page of the current browser, in German; held here, as the current one is referred to weakly. */
public final class GermanBrowser implements BeforeEachCallback, AfterEachCallback {

    private final UI ui = new UI();

    public UI ui() {
        return ui;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        ui.setLocale(Locale.GERMAN);
        UI.setCurrent(ui);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        UI.setCurrent(null);
    }
}
