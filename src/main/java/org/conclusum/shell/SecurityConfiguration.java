package org.conclusum.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may call what over HTTP: the health check, the style sheets, and calendar feeds and the end of mails, whose
 * addresses are the secret, are open; everything else needs a sign-in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain web(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health", "/styles/**", "/aura/**", "/calendar-feed/*", "/unsubscribe/*")
                        .permitAll())
                // a mail program ends mails without cookies; the signed words in the address are what entitles it
                .csrf(csrf -> csrf.ignoringRequestMatchers("/unsubscribe/*"))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class, "/sign-in")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }
}
