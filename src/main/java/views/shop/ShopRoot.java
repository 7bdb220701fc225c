package views.shop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Shares the root address between the catalogue and the console, whose own requests all go there
 * too. A controller's mapping would answer those with "bad request"; a route steps aside.
 */
@Configuration(proxyBeanMethods = false)
class ShopRoot {

    private static final RequestPredicate IS_THE_CONSOLE =
            RequestPredicates.param("v-r", _ -> true);

    @Bean
    RouterFunction<ServerResponse> startPage(HomePage home) {
        return RouterFunctions.route(
                RequestPredicates.GET("/").and(IS_THE_CONSOLE.negate()),
                _ ->
                        ServerResponse.ok()
                                .build(
                                        (request, response) -> {
                                            home.home(request, response);
                                            return null;
                                        }));
    }
}
