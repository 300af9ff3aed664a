package org.conclusum.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conclusum.identity.AccessTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may call the interface for programs: whoever brings a personal access token or, where enabled, user name and
 * password. Sessions of the browser do not count, so that no other page can call it in somebody's name.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final JsonMapper json;
    private final boolean basic;

    ApiSecurity(AccessTokens tokens, JsonMapper json, @Value("${conclusum.api.basic}") boolean basic) {
        this.tokens = tokens;
        this.json = json;
        this.basic = basic;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SecurityContextHolderStrategy contexts) throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(this::refuse))
                .addFilterBefore(bearer(contexts), BasicAuthenticationFilter.class);
        if (basic) {
            http.httpBasic(basics -> basics.authenticationEntryPoint(this::refuse));
        }
        return http.build();
    }

    private AuthenticationFilter bearer(SecurityContextHolderStrategy contexts) {
        AuthenticationManager manager = this::holder;
        AuthenticationFilter filter = new AuthenticationFilter(manager, ApiSecurity::token);
        filter.setSecurityContextHolderStrategy(contexts);
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(this::refuse);
        return filter;
    }

    private static @Nullable Authentication token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? new PreAuthenticatedAuthenticationToken(
                        "", header.substring(BEARER.length()).strip())
                : null;
    }

    private Authentication holder(Authentication presented) {
        UserDetails holder = tokens.holder(String.valueOf(presented.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("unknown, revoked or expired access token"));
        return new PreAuthenticatedAuthenticationToken(holder, "", holder.getAuthorities());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNAUTHORIZED,
                basic
                        ? "Sign in with a personal access token (Bearer) or with user name and password (Basic)."
                        : "Sign in with a personal access token (Bearer).");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Conclusum\"");
        if (basic) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Conclusum\", charset=\"UTF-8\"");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
