package app.config;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import domain.orders.OrderEvent;
import domain.orders.SellerOrderEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes into the JSON of an event which one of its kind it is, so that it can be read again. The
 * names are kept for years in {@code order_event}; renaming an event is a migration.
 */
@Component
class EventsInJson extends SimpleModule {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface NamedByType {}

    EventsInJson() {
        super("events");
        kind(SellerOrderEvent.class);
        kind(OrderEvent.class);
    }

    private void kind(Class<?> sealed) {
        setMixInAnnotation(sealed, NamedByType.class);
        for (var one : sealed.getPermittedSubclasses()) {
            registerSubtypes(new NamedType(one, one.getSimpleName()));
        }
    }
}
