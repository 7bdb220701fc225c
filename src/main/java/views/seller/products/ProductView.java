package views.seller.products;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.catalog.OwnProductQueries;
import services.catalog.ProductDetails;
import services.catalog.ProductDraft;
import services.catalog.ProductStep;
import services.catalog.SafeHtml;
import services.categories.CategoryQueries;
import services.live.LiveFeed;
import services.live.Topic;
import services.media.ProductImages;
import services.shared.NotFound;
import views.catalog.DifferenceTable;
import views.catalog.ProductFilterAddress;
import views.catalog.ProductForm;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;
import views.pictures.ProductImagesPanel;

/** One product as its seller sees it: its content, its pictures, the own offers of it. */
@Route("seller/products/:productId([0-9a-fA-F-]{36})")
@RolesAllowed(Permissions.OWN_PRODUCTS_READ)
class ProductView extends Composite<VerticalLayout>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnProductQueries queries;
    private final ProductHeader header;
    private final VerticalLayout notes = new VerticalLayout();
    private final ProductForm form;
    private final ProductImagesPanel images;
    private final OwnOffersPanel offers;
    private @Nullable ProductDetails shown;

    ProductView(
            OwnProductQueries queries,
            ProductCommands commands,
            OwnOfferCommands offerCommands,
            CategoryQueries categories,
            SafeHtml safeHtml,
            ProductImages productImages,
            LiveFeed live) {
        this.queries = queries;
        form = new ProductForm(categories, safeHtml);
        header = new ProductHeader(commands, form, this::reload);
        images = new ProductImagesPanel(productImages);
        offers = new OwnOffersPanel(offerCommands, live);
        notes.setPadding(false);
        getContent()
                .add(header, notes, new H2(Texts.of("catalog.offers.own")), offers, images, form);
        LiveUpdates.refresh(this, live, this::refreshUnlessTyped, Topic.of("product"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get("productId")
                        .flatMap(ProductFilterAddress::id)
                        .orElseThrow(NotFoundException::new);
        try {
            show(queries.details(id, Texts.locale().getLanguage()));
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.content().title();
    }

    private void reload(UUID id) {
        show(queries.details(id, Texts.locale().getLanguage()));
    }

    // What somebody is typing is worth more than what is new; saving will tell of the conflict.
    private void refreshUnlessTyped() {
        if (shown == null) {
            return;
        }
        var now = queries.details(shown.id(), Texts.locale().getLanguage());
        if (now.version() != shown.version() || !now.steps().equals(shown.steps())) {
            if (form.draft().equals(ProductDraft.of(shown.content()))) {
                show(now);
            } else {
                Feedback.refused(Texts.of("catalog.changed-while-typing"));
            }
        }
    }

    private void show(ProductDetails details) {
        shown = details;
        header.show(details);
        notes.removeAll();
        if (!details.reason().isEmpty()) {
            notes.add(new Paragraph(Texts.of("catalog.rejected-because", details.reason())));
        }
        if (details.openChange() != null) {
            notes.add(
                    new Paragraph(Texts.of("catalog.change.waits")),
                    new DifferenceTable(details.openChange().differences()));
        }
        form.show(ProductDraft.of(details.content()));
        var editable =
                details.allows(ProductStep.EDIT) || details.allows(ProductStep.PROPOSE_CHANGE);
        form.setVisible(editable);
        if (details.allows(ProductStep.DELETE)) {
            images.show(details.id());
        } else {
            images.setVisible(false);
        }
        offers.show(details);
    }
}
