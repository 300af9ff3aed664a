package org.conclusum.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinService;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets pages hold links to others; all of them lead to the same place. */
public final class LinksWithoutAServer implements BeforeEachCallback, AfterEachCallback {

    private final VaadinService service = mock(VaadinService.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        RouteRegistry routes = mock(RouteRegistry.class);
        when(routes.getTargetUrl(any(), any())).thenReturn(Optional.of("elsewhere"));
        when(service.getRouter()).thenReturn(new Router(routes));
        VaadinService.setCurrent(service);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        VaadinService.setCurrent(null);
    }
}
