package org.conclusum.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.conclusum.identity.AccountManagement;
import org.conclusum.kernel.Actor;
import org.conclusum.notifications.UnsubscribeTokens.Ending;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ApplicationTest
class UnsubscribeTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private NoticeSettings settings;

    @Autowired
    private UnsubscribeTokens tokens;

    @Autowired
    private AccountManagement accounts;

    @Autowired
    private WebApplicationContext web;

    private MockMvc stranger;
    private Actor.Person person;
    private String token;

    @BeforeEach
    void write() {
        stranger = MockMvcBuilders.webAppContextSetup(web)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        person = fixture.stranger();
        token = tokens.write(new Ending(person.account(), NoticeKind.EXCHANGE));
    }

    @Test
    void asksFirstAndEndsNothingByBeingLookedAt() throws Exception {
        stranger.perform(get("/unsubscribe/" + token))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("Es geht um: Austausch.")))
                .andExpect(content().string(containsString("<form method=\"post\">")));
        assertThat(settings.of(person)).containsEntry(NoticeKind.EXCHANGE, Delivery.MAIL);
    }

    @Test
    void endsTheMailsOfAKindInOneClickWithoutSignIn() throws Exception {
        accounts.speak(person, "en");
        stranger.perform(post("/unsubscribe/" + token)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This was about: Exchange.")));
        assertThat(settings.of(person))
                .containsEntry(NoticeKind.EXCHANGE, Delivery.PAGE)
                .containsEntry(NoticeKind.TASKS, Delivery.MAIL);
        stranger.perform(post("/unsubscribe/" + token)).andExpect(status().isOk());
    }

    @Test
    void endsAllDigests() throws Exception {
        settings.choose(NoticeKind.VOTES, Delivery.DAILY, person);
        settings.choose(NoticeKind.EXCHANGE, Delivery.WEEKLY, person);
        stranger.perform(post("/unsubscribe/" + tokens.write(new Ending(person.account(), null))))
                .andExpect(status().isOk());
        assertThat(settings.of(person))
                .containsEntry(NoticeKind.VOTES, Delivery.PAGE)
                .containsEntry(NoticeKind.EXCHANGE, Delivery.PAGE)
                .containsEntry(NoticeKind.TASKS, Delivery.MAIL);
    }

    @Test
    void refusesWhatItDidNotWrite() throws Exception {
        String[] parts = token.split("\\.");
        String[] others = tokens.write(new Ending(fixture.stranger().account(), NoticeKind.EXCHANGE))
                .split("\\.");
        char last = token.charAt(token.length() - 2);
        for (String forged : new String[] {
            parts[0],
            parts[0] + ".",
            others[0] + "." + parts[1],
            parts[0] + "." + others[1],
            parts[0] + "." + parts[1].toUpperCase(Locale.ROOT),
            token.substring(0, token.length() - 2) + (last == 'A' ? 'B' : 'A') + token.charAt(token.length() - 1),
            token + ".x",
            "x".repeat(1000),
            "!!.!!"
        }) {
            stranger.perform(get("/unsubscribe/" + forged)).andExpect(status().isNotFound());
            stranger.perform(post("/unsubscribe/" + forged)).andExpect(status().isNotFound());
        }
        assertThat(settings.of(person)).containsEntry(NoticeKind.EXCHANGE, Delivery.MAIL);
    }

    @Test
    void endsNothingThatMustBeDelivered() throws Exception {
        String required = tokens.write(new Ending(person.account(), NoticeKind.INVITATIONS));
        stranger.perform(post("/unsubscribe/" + required)).andExpect(status().isNotFound());
    }
}
