package org.conclusum.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The page around all views: style sheets, push, and the colour scheme chosen earlier, set before anything is drawn. */
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/conclusum.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/worklist.css")
@StyleSheet("styles/casework.css")
@StyleSheet("styles/cockpit.css")
@StyleSheet("styles/committees.css")
@StyleSheet("styles/numbers.css")
@StyleSheet("styles/proposals.css")
@StyleSheet("styles/meetings.css")
@StyleSheet("styles/live.css")
@StyleSheet("styles/agenda.css")
@StyleSheet("styles/sessions.css")
@StyleSheet("styles/minutes.css")
@StyleSheet("styles/minutes-templates.css")
@StyleSheet("styles/voting.css")
@StyleSheet("styles/resolutions.css")
@StyleSheet("styles/ratification.css")
@StyleSheet("styles/control.css")
@StyleSheet("styles/procedures.css")
@StyleSheet("styles/process-editor.css")
@StyleSheet("styles/process-trial.css")
@StyleSheet("styles/audit.css")
@StyleSheet("styles/notices.css")
@StyleSheet("styles/views.css")
@StyleSheet("styles/search.css")
@StyleSheet("styles/papers.css")
@StyleSheet("styles/moderation.css")
@StyleSheet("styles/interests.css")
@StyleSheet("styles/pictures.css")
@StyleSheet("styles/scenarios.css")
@StyleSheet("styles/monitoring.css")
@StyleSheet("styles/evidence.css")
@StyleSheet("styles/monitoring-reports.css")
@StyleSheet("styles/exchange.css")
public class ConclusumPage implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
    private static final String WITHOUT_TRACE_OF_SIGN_IN =
            "if (location.search === '?continue') history.replaceState(null, '', location.pathname);";
    private static final String REMEMBERED_SCHEME = "const s = localStorage.getItem('conclusum.scheme');"
            + "if (s === 'light' || s === 'dark') document.documentElement.dataset.scheme = s;";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addFavIcon("icon", "styles/conclusum.svg", "any");
        settings.addMetaTag("referrer", "same-origin");
        settings.addInlineWithContents(Inline.Position.PREPEND, WITHOUT_TRACE_OF_SIGN_IN, Inline.Wrapping.JAVASCRIPT);
        settings.addInlineWithContents(Inline.Position.PREPEND, REMEMBERED_SCHEME, Inline.Wrapping.JAVASCRIPT);
    }
}
