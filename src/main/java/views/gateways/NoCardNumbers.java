package views.gateways;

import domain.payments.CardNumbers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away every form and every address in which something looks like the number of a payment
 * card, before anybody reads, keeps or logs it.
 */
@Component
@Order(0)
class NoCardNumbers extends OncePerRequestFilter {

    private static final String ANSWER =
            "This looks like the number of a payment card. Never enter it here.";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasCardNumber(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(ANSWER);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean hasCardNumber(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && CardNumbers.appearIn(query) || isForm(request) && inFields(request);
    }

    private static boolean inFields(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(CardNumbers::appearIn);
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
