package app.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The cart and the checkout: whoever has logged in is known, nobody needs to, and no session is
 * made. What changes something must come from a page of ours, see {@link SameOriginOnly}.
 */
@Configuration(proxyBeanMethods = false)
class ShoppingSecurityConfig {

    static final String[] PATHS = {"/cart/**", "/checkout/**"};

    @Bean
    @Order(2)
    SecurityFilterChain shopping(HttpSecurity http, SessionsOfPeople sessions) {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .headers(PublicSecurityConfig::headers)
                .addFilterBefore(sessions, AnonymousAuthenticationFilter.class)
                .addFilterBefore(new SameOriginOnly(), AnonymousAuthenticationFilter.class)
                .build();
    }
}
