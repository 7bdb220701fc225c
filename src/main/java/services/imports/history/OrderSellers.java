package services.imports.history;

import domain.imports.Kind;
import domain.imports.OrderContent;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.imports.taking.ImportScope;
import services.imports.taking.References;

/**
 * Who sold the items of a batch of orders.
 *
 * @param owner whose items are that name no seller; null: nobody
 */
record OrderSellers(Map<String, UUID> byExternalId, @Nullable UUID owner) {

    static OrderSellers of(
            ImportScope scope, References references, Collection<OrderContent> orders) {
        var named =
                orders.stream()
                        .flatMap(order -> order.items().stream())
                        .map(OrderContent.Item::sellerExternalId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new OrderSellers(references.resolve(scope, Kind.SELLERS, named), scope.seller());
    }

    Optional<UUID> of(OrderContent.Item item) {
        var named = item.sellerExternalId();
        return Optional.ofNullable(named == null ? owner : byExternalId.get(named));
    }
}
