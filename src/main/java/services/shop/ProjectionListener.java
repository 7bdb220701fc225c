package services.shop;

import domain.catalog.CatalogEvent;
import domain.catalog.CategoryChanged;
import domain.reviews.ReviewHappening;
import domain.sellers.SellerEvent;
import domain.stock.AvailabilityChanged;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the public catalogue up to date with products, offers, categories, reviews and sellers. */
@Component
class ProjectionListener {

    private final ShopProjection projection;
    private final ShopCategories categories;

    ProjectionListener(ShopProjection projection, ShopCategories categories) {
        this.projection = projection;
        this.categories = categories;
    }

    @ApplicationModuleListener
    void on(CatalogEvent event) {
        projection.refresh(Set.of(event.productId()));
    }

    @ApplicationModuleListener
    void on(AvailabilityChanged event) {
        projection.refreshOffers(event.offers());
    }

    @ApplicationModuleListener
    void on(CategoryChanged event) {
        categories.readAgain();
        projection.refreshCategory(event.categoryId());
    }

    /** The average counts what is published. */
    @ApplicationModuleListener
    void on(ReviewHappening event) {
        var product = event.product();
        if (product != null) {
            projection.refresh(Set.of(product));
        }
    }

    @ApplicationModuleListener
    void on(SellerEvent event) {
        switch (event) {
            case SellerEvent.SellerApplied _, SellerEvent.SellerSubmitted _ -> {
                // Nothing of it is public yet.
            }
            case SellerEvent.SellerApproved _,
                    SellerEvent.SellerSentBack _,
                    SellerEvent.SellerRejected _,
                    SellerEvent.SellerSuspended _,
                    SellerEvent.SellerReinstated _,
                    SellerEvent.SellerClosed _,
                    SellerEvent.SellerChanged _ ->
                    projection.refreshSeller(event.sellerId().value());
        }
    }
}
