package app.config;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The public catalogue's own chain: no session, no log-in, nothing that depends on who asks, and no
 * script that is not ours.
 */
@Configuration(proxyBeanMethods = false)
class PublicSecurityConfig {

    static final String[] PATHS = {
        "/",
        "/c/**",
        "/p/**",
        "/s/**",
        "/search",
        "/suggest",
        "/sitemap*.xml",
        "/robots.txt",
        "/shop/**",
        "/order/**",
        "/webhooks/**",
        "/test-gateway/**"
    };

    private static final RequestMatcher CATALOGUE =
            new OrRequestMatcher(
                    Arrays.stream(PATHS)
                            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                            .toList());

    /** Structured data is no script, so even inline scripts are forbidden. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain publicCatalogue(HttpSecurity http) {
        return http.securityMatcher(PublicSecurityConfig::isForTheCatalogue)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .headers(PublicSecurityConfig::headers)
                .build();
    }

    /** A metric for every filter of every request that nobody reads costs a tenth of a page. */
    @Bean
    static SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** The console's own requests all go to the root, with a parameter that says what they are. */
    private static boolean isForTheCatalogue(HttpServletRequest request) {
        return CATALOGUE.matches(request) && request.getParameter("v-r") == null;
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(
                        referrer ->
                                referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
    }
}
