package services.imports.taking;

import domain.imports.Content.ProductContent;
import domain.imports.Content.VariantContent;
import domain.imports.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Products from elsewhere, with their variants and the addresses of their images.
 *
 * <p>They belong to the seller the import is for, or to the marketplace. One of the same seller
 * with the same SKU is the same product.
 */
@Component
class ProductTaking implements KindTaking<ProductContent> {

    private final ProductStates states;
    private final ProductPlanning planning;
    private final ProductWriting writing;

    ProductTaking(ProductStates states, ProductPlanning planning, ProductWriting writing) {
        this.states = states;
        this.planning = planning;
        this.writing = writing;
    }

    @Override
    public Kind kind() {
        return Kind.PRODUCTS;
    }

    @Override
    public Map<UUID, Presence> presence(Collection<UUID> ids) {
        return states.presence(ids);
    }

    @Override
    public void decide(ImportScope scope, List<Candidate<ProductContent>> candidates) {
        candidates.forEach(one -> Taking.refusing(one, () -> ProductRules.validate(one.content())));
        var open = candidates.stream().filter(one -> !one.isDecided()).toList();
        if (open.isEmpty()) {
            return;
        }
        matchBySku(scope, open);
        open = open.stream().filter(one -> !one.isDecided()).toList();
        var there =
                states.states(
                        open.stream()
                                .filter(Candidate::isMatched)
                                .map(Candidate::requireTarget)
                                .toList());
        var look = planning.lookAround(scope, open);
        for (var one : open) {
            one.ensureTarget();
            var state = one.isMatched() ? there.get(one.requireTarget()) : null;
            planning.plan(scope, look, one, state);
        }
    }

    private void matchBySku(ImportScope scope, List<Candidate<ProductContent>> candidates) {
        var seller = scope.seller();
        if (seller == null) {
            return;
        }
        var skus = new HashSet<String>();
        candidates.forEach(one -> skus.addAll(skus(one.content())));
        var owners = states.bySku(seller, skus);
        for (var one : candidates) {
            if (scope.isChecking()) {
                refuseTakenSku(scope, one);
            }
            if (!one.isDecided() && !one.isMatched()) {
                matchBySku(one, owners);
            }
        }
    }

    /** Two products of a file with one SKU would be taken for the same product later. */
    private static void refuseTakenSku(ImportScope scope, Candidate<ProductContent> one) {
        for (var sku : skus(one.content())) {
            if (!scope.occupy("product-sku\t" + sku)) {
                one.refuse("An earlier row already has a product with the SKU " + sku);
                return;
            }
        }
    }

    private static void matchBySku(Candidate<ProductContent> one, Map<String, Set<UUID>> owners) {
        var found = new HashSet<UUID>();
        skus(one.content()).forEach(sku -> found.addAll(owners.getOrDefault(sku, Set.of())));
        if (found.size() > 1) {
            one.refuse("Its SKUs belong to %d different products here".formatted(found.size()));
        } else if (!found.isEmpty()) {
            one.match(found.iterator().next());
        }
    }

    private static Set<String> skus(ProductContent content) {
        var skus = new LinkedHashSet<String>();
        content.variants().stream().map(VariantContent::sku).forEach(skus::add);
        skus.remove("");
        return skus;
    }

    @Override
    public void write(ImportScope scope, List<Candidate<ProductContent>> candidates) {
        writing.write(scope, candidates);
    }
}
