package org.conclusum.notifications.calendar;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers calendar programs, which know nothing but a secret address. */
@RestController
class CalendarController {

    static final String PATH = "/calendar-feed/";
    static final String ENDING = ".ics";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;

    CalendarController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(PATH + "{secret}" + ENDING)
    ResponseEntity<String> feed(@PathVariable String secret) {
        return feeds.read(secret)
                .map(calendar -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(calendar))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
