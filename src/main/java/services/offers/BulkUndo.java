package services.offers;

import domain.people.Permissions;
import domain.shared.DomainException;
import domain.shared.Refused;
import domain.shared.SellerId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.offers.BulkLog.OfferBefore;
import services.offers.BulkLog.Row;
import services.shared.CurrentUser;

/**
 * Takes a bulk action back, once: every offer and product becomes what it was, except those that
 * somebody changed since.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_PRODUCTS_EDIT + "')")
public class BulkUndo {

    private final StoredOffers offers;
    private final OwnProductRemoval removal;
    private final BulkLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    BulkUndo(
            StoredOffers offers,
            OwnProductRemoval removal,
            BulkLog log,
            CurrentUser currentUser,
            Clock clock) {
        this.offers = offers;
        this.removal = removal;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public UndoResult undo(UUID actionId) {
        var seller = currentUser.sellerId();
        var rows = log.takeBack(actionId, seller, clock.instant());
        var refused = new ArrayList<DomainException>();
        for (var row : rows) {
            try {
                takeBack(row, seller).ifPresent(refused::add);
            } catch (DomainException refusal) {
                refused.add(refusal);
            }
        }
        return new UndoResult(rows.size() - refused.size(), List.copyOf(refused));
    }

    private Optional<DomainException> takeBack(Row row, SellerId seller) {
        return switch (row.target()) {
            case PRODUCT ->
                    removal.bringBack(row.targetId(), seller, row.versionAfter())
                            ? Optional.empty()
                            : Optional.of(
                                    new Refused(
                                            "catalog.product-changed-since",
                                            "A product was changed since and stays as it is"));
            case OFFER -> takeBackOffer(row, seller);
        };
    }

    private Optional<DomainException> takeBackOffer(Row row, SellerId seller) {
        var offer = offers.requireOwn(row.targetId(), seller);
        OfferBefore before = row.before();
        if (offer.version() != row.versionAfter() || before == null) {
            return Optional.of(
                    new Refused(
                            "catalog.changed-since",
                            "%s was changed since and stays as it is",
                            offer.terms().sellerSku()));
        }
        offer.returnTo(before.terms(), before.status(), false, clock.instant());
        offers.save(offer);
        return Optional.empty();
    }
}
