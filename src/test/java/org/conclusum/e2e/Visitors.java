package org.conclusum.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real Chromium, with a session of its own for everybody who signs in. */
final class Visitors implements AutoCloseable {

    static final String PASSWORD = "conclusum-probe";
    private static final double PATIENCE = 30_000;

    /** How a page is looked at. */
    record Look(int width, int height, ColorScheme scheme, String language) {
        static final Look DESKTOP = new Look(1280, 860, ColorScheme.LIGHT, "de-DE");
        static final Look PHONE = new Look(375, 780, ColorScheme.DARK, "de-DE");
        static final Look ENGLISH = new Look(1280, 860, ColorScheme.LIGHT, "en-GB");
    }

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    Visitors(String address) {
        this.address = address;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Signs in and stays on the page that opens. */
    Page signIn(String username) {
        return signIn(username, Look.DESKTOP);
    }

    Page signIn(String username, Look look) {
        Page page = visit(look);
        page.navigate(address + "/sign-in");
        enter(page, username);
        return page;
    }

    /** Fills in the sign-in page that is open. */
    void enter(Page page, String username) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.locator("main h1").first().waitFor();
    }

    /** A page of somebody who has not signed in. */
    Page visit(Look look) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.scheme())
                .setLocale(look.language())
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    void go(Page page, String route) {
        page.navigate(address + "/" + route);
        page.locator("main h1").first().waitFor();
    }

    /** Keeps a picture of every page that is still open, so that a failure can be seen, and leaves. */
    @Override
    public void close() {
        try (Playwright ended = playwright;
                Browser closed = browser) {
            int number = 0;
            for (BrowserContext context : browser.contexts()) {
                for (Page page : context.pages()) {
                    Path picture = Path.of("target", "screenshots", "last", number++ + ".png");
                    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
                }
            }
        }
    }

    private static Path chromium() {
        @Nullable String stated = System.getenv("CONCLUSUM_CHROMIUM");
        return Path.of(stated == null ? "/usr/bin/chromium" : stated);
    }
}
