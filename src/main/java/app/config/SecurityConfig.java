package app.config;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
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
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import services.live.LiveFeed;
import services.people.OpenSessions;
import views.shell.LoginView;

/** Who gets in. Routes and services name the same permissions, without a prefix. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfig {

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http, SessionsOfPeople sessions, LogoutRecord logout) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(PublicSecurityConfig.PATHS)
                                        .permitAll()
                                        .requestMatchers("/media/**", "/actuator/health")
                                        .permitAll())
                // Named here as well: otherwise Spring Security puts a page of its own before ours.
                .formLogin(form -> form.loginPage("/login").failureHandler(AfterLogin.failure()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin ->
                                vaadin.loginView(LoginView.class, "/login?out")
                                        .defaultSuccessUrl("/console")
                                        .addLogoutHandler(logout))
                .addFilterBefore(sessions, AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    static SessionsOfPeople sessionsOfPeople(OpenSessions people, LiveFeed live) {
        return new SessionsOfPeople(people, live);
    }

    /** It works inside the security chain; the container must not run it a second time. */
    @Bean
    static FilterRegistrationBean<SessionsOfPeople> onlyInTheChain(SessionsOfPeople sessions) {
        var registration = new FilterRegistrationBean<>(sessions);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    static ServletListenerRegistrationBean<SessionsOfPeople> hearsOfEndedSessions(
            SessionsOfPeople sessions) {
        return new ServletListenerRegistrationBean<>(sessions);
    }

    /**
     * One for the whole virtual machine, since the holder is: another context must not split it.
     */
    @Bean
    static SecurityContextHolderStrategy identityOfThread() {
        if (SecurityContextHolder.getContextHolderStrategy() instanceof IdentityOfThread known) {
            return known;
        }
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
