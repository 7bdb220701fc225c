package app.config;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import views.shell.LoginView;

/** Who gets in. Routes and services name the same permissions, without a prefix. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfig {

    /** The public catalogue: no session, no log-in, nothing that depends on who asks. */
    static final String[] PUBLIC_PATHS = {
        "/",
        "/c/**",
        "/p/**",
        "/s/**",
        "/search",
        "/suggest",
        "/sitemap*.xml",
        "/robots.txt",
        "/shop/**",
        "/media/**",
        "/actuator/health"
    };

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(PUBLIC_PATHS).permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class))
                .build();
    }

    @Bean
    static SecurityContextHolderStrategy identityOfThread() {
        var strategy = new IdentityOfThread();
        SecurityContextHolder.setContextHolderStrategy(strategy);
        return strategy;
    }

    @Bean
    static GrantedAuthorityDefaults permissionsHaveNoPrefix() {
        return new GrantedAuthorityDefaults("");
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
