package app.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import services.live.LiveFeed;
import services.live.Topic;
import services.people.OpenSessions;
import services.shared.SignedIn;

/**
 * Keeps every session true to what its person may do now: before a request is served its identity
 * is brought up to date or the session ends, and sessions that only listen (push) are ended as soon
 * as the live feed tells of the change.
 */
final class SessionsOfPeople extends OncePerRequestFilter implements HttpSessionListener {

    private record Open(HttpSession session, SignedIn person) {}

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();
    private final OpenSessions people;

    SessionsOfPeople(OpenSessions people, LiveFeed live) {
        this.people = people;
        live.subscribe(
                Set.of(Topic.of(OpenSessions.TOPIC)),
                // The feed must not wait for us.
                _ -> Thread.ofVirtual().start(this::endThoseNoLongerTrue));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedIn known) {
            people.upToDate(known)
                    .ifPresentOrElse(
                            now -> keep(now, known, session, request, response),
                            () -> end(session));
        }
        chain.doFilter(request, response);
    }

    private void keep(
            SignedIn now,
            SignedIn known,
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (now != known) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            now, null, now.getAuthorities()));
            SecurityContextHolder.setContext(context);
            repository.saveContext(context, request, response);
        }
        var before = open.get(session.getId());
        if (before == null || before.person != now) {
            open.put(session.getId(), new Open(session, now));
        }
    }

    private void end(HttpSession session) {
        open.remove(session.getId());
        SecurityContextHolder.setContext(new SecurityContextImpl());
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // Somebody was faster.
        }
    }

    private void endThoseNoLongerTrue() {
        for (var entry : open.values()) {
            if (people.upToDate(entry.person).isEmpty()) {
                end(entry.session);
            }
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }
}
