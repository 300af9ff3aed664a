package org.conclusum.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Sign-in by user name and password against the accounts. */
@Configuration(proxyBeanMethods = false)
class AccountSignIn {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService accountDetails(Accounts accounts) {
        return username -> accounts.findByUsernameIgnoreCase(username)
                .map(AccountPrincipal::of)
                .orElseThrow(() -> new UsernameNotFoundException("unknown account"));
    }
}
