package views.operator.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import services.catalog.ProductDetails;
import services.catalog.ProductDraft;
import services.catalog.ProductQueries;
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

/** One product with all sellers’ offers, to be decided about and corrected. */
@Route("operator/products/:productId([0-9a-fA-F-]{36})")
@RolesAllowed(Permissions.CATALOG_READ)
class ProductView extends Composite<VerticalLayout>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final ProductQueries queries;
    private final ProductActions actions;
    private final Div notes = new Div();
    private final ProductForm form;
    private final OffersPanel offers;
    private final ProductImagesPanel images;
    private @Nullable ProductDetails shown;

    ProductView(
            ProductQueries queries,
            ModeratorCommands commands,
            OfferCommands offerCommands,
            CategoryQueries categories,
            SafeHtml safeHtml,
            ProductImages productImages,
            LiveFeed live) {
        this.queries = queries;
        form = new ProductForm(categories, safeHtml);
        actions = new ProductActions(commands, form, this::load);
        offers = new OffersPanel(offerCommands, live);
        images = new ProductImagesPanel(productImages);
        notes.addClassName("stack");
        getContent().add(actions, notes, new H2(Texts.of("catalog.offers")), offers, images, form);
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
            load(id);
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.content().title();
    }

    private void load(UUID id) {
        show(queries.details(id, Texts.locale().getLanguage()));
    }

    // What somebody is typing is worth more than what is new; saving will tell of the conflict.
    private void refreshUnlessTyped() {
        if (shown == null) {
            return;
        }
        var now = queries.details(shown.id(), Texts.locale().getLanguage());
        if (now.version() == shown.version() && now.steps().equals(shown.steps())) {
            return;
        }
        if (form.draft().equals(ProductDraft.of(shown.content()))) {
            show(now);
        } else {
            Feedback.refused(Texts.of("catalog.changed-while-typing"));
        }
    }

    private void show(ProductDetails details) {
        shown = details;
        actions.show(details);
        notes.removeAll();
        if (!details.ownerName().isEmpty()) {
            notes.add(new Paragraph(Texts.of("catalog.owned-by", details.ownerName())));
        }
        if (!details.reason().isEmpty()) {
            notes.add(new Paragraph(Texts.of("catalog.rejected-because", details.reason())));
        }
        if (details.openChange() != null) {
            notes.add(
                    new Paragraph(
                            new Anchor(
                                    "operator/moderation?item=" + details.openChange().id(),
                                    Texts.of("catalog.change.waits"))),
                    new DifferenceTable(details.openChange().differences()));
        }
        form.show(ProductDraft.of(details.content()));
        form.setVisible(details.allows(ProductStep.EDIT));
        if (details.allows(ProductStep.EDIT)) {
            images.show(details.id());
        } else {
            images.setVisible(false);
        }
        offers.show(details);
    }
}
